import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headlineAt } from '../../../src/edition/headline-at.ts'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { createEditionsIndex } from '../../../src/edition/across/editions-index.ts'
import { everyLanguage } from '../../../src/edition/languages/every-language.ts'
import { normaliseTitle } from '../../../src/edition/columns/title-hash.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import type { NamedEdition } from '../../../src/edition/across/tellings.ts'
import { realWire } from '../../wires.ts'
import { fewer, patience, wireText } from '../wire-arbitraries.ts'

const ferry = 'Ferry crews strike over pay in Oslo harbour'
const ferryEnds = 'Ferry crews end strike over pay in Oslo harbour'
const ferryVotes = 'Ferry crews in Oslo harbour vote on strike over pay'
const comet = 'Comet passes close to Earth, astronomers say'
const tunnel = 'Alpine tunnel reopens after rockfall'
const body = 'The crews met on the quay.\nR.Moor--SF-PST'

const acrossOf = (editions: readonly NamedEdition[]) => createEditionsIndex(editions, everyLanguage)

const wireOf = (name: string, headlines: readonly string[], article = ''): NamedEdition => ({
  name,
  wire: `wires/${name}.txt`,
  edition: readEdition([...headlines.map((text) => `-\n${text}`), article].join('\n')),
})

describe('the text of a headline', () => {
  test('is the article of that title in another wire', () => {
    const today = wireOf('today', [comet, ferry])
    const yesterday = wireOf('yesterday', [tunnel], `${ferry}\n${body}`)
    expect(acrossOf([today, yesterday]).findText({ text: ferry })).toEqual({
      how: 'same-title',
      article: yesterday.edition.articles[0],
      in: yesterday,
    })
  })

  test('is found whatever quotes, dashes and case the title has', () => {
    const other = wireOf('other', [tunnel], `Crew’s ‘Long’ Vote – Again\n${body}`)
    const across = acrossOf([wireOf('this', ["Crew's 'long' vote - again"]), other])
    expect(across.findText({ text: "Crew's 'long' vote - again" })?.how).toBe('same-title')
  })

  test('is the newest article where several wires carry the title', () => {
    const newer = wireOf('newer', [comet], `${ferry}\nMore.\n${body}`)
    const older = wireOf('older', [comet], `${ferry}\n${body}`)
    expect(acrossOf([newer, older]).findText({ text: ferry })?.in).toBe(newer)
  })

  test('may stand under another title of the story, and then says so', () => {
    const today = wireOf('today', [ferryEnds])
    const yesterday = wireOf('yesterday', [tunnel], `${ferry}\n${body}`)
    const found = acrossOf([today, yesterday]).findText({ text: ferryEnds })
    expect([found?.how, found?.article.title]).toEqual(['same-story', ferry])
  })

  test('is that of the likest title of the story', () => {
    const across = acrossOf([
      wireOf('3', [ferryEnds]),
      wireOf('2', [tunnel], `${ferryVotes}\n${body}`),
      wireOf('1', [tunnel], `${ferry}\n${body}`),
    ])
    expect(across.findText({ text: ferryEnds })?.article.title).toBe(ferry)
  })

  test('may be in the same wire', () => {
    const only = wireOf('only', [comet, ferry], `${ferry}\n${body}`)
    expect(acrossOf([only]).findText({ text: ferry })?.in).toBe(only)
  })

  test.each([comet, 'A headline that none carries', ''])('is nowhere for %j', (text) => {
    const across = acrossOf([wireOf('one', [comet]), wireOf('two', [], `${ferry}\n${body}`)])
    expect(across.findText({ text })).toBeNull()
  })

  test('is never an article without a title', () => {
    const untitled = readEdition(`${body}\n`)
    const across = acrossOf([{ name: 'x', wire: null, edition: untitled }])
    const titles = untitled.articles.flatMap(({ title, titled }) => (titled ? [] : title))
    for (const text of titles) expect(across.findText({ text })).toBeNull()
  })
})

describe('the versions of a headline', () => {
  const day3 = wireOf('day 3', [comet, ferryEnds, ferry])
  const day2 = wireOf('day 2', [ferry, ferryVotes, tunnel])
  const day1 = wireOf('day 1', [ferryVotes])
  const across = acrossOf([day3, day2, day1])

  test('are one a wording, the last to come up first', () => {
    const versions = across.findVersions({ text: ferry })
    expect(versions.map(({ headline }) => headline.text)).toEqual([ferryEnds, ferry, ferryVotes])
    expect(versions.map((version) => [version.in.name, version.since.name])).toEqual([
      ['day 3', 'day 3'],
      ['day 3', 'day 2'],
      ['day 2', 'day 1'],
    ])
  })

  test('are the same whichever of them is asked for', () => {
    expect(across.findVersions({ text: ferryVotes })).toEqual(across.findVersions({ text: ferry }))
  })

  test('are the headline alone where no story runs', () => {
    expect(across.findVersions({ text: tunnel }).map(({ in: { name } }) => name)).toEqual(['day 2'])
  })

  test('are none for a headline of no edition', () => {
    expect(across.findVersions({ text: 'Elsewhere' })).toEqual([])
  })
})

describe('the earlier versions of a headline', () => {
  const day3 = wireOf('day 3', [comet, ferryEnds])
  const day2 = wireOf('day 2', [ferry, tunnel])
  const day1 = wireOf('day 1', [ferryVotes, tunnel])
  const across = acrossOf([day3, day2, day1])
  const earlier = (text: string, { wire }: NamedEdition) =>
    across
      .findEarlierVersions({ text }, wire)
      .map(({ headline, in: { name } }) => [headline.text, name])

  test('are those of editions before its own, the latest first', () => {
    expect(earlier(ferryEnds, day3)).toEqual([
      [ferry, 'day 2'],
      [ferryVotes, 'day 1'],
    ])
    expect(earlier(ferry, day2)).toEqual([[ferryVotes, 'day 1']])
    expect(earlier(ferryVotes, day1)).toEqual([])
  })

  test('are never the headline itself, in whatever edition it stands again', () => {
    expect(earlier(tunnel, day2)).toEqual([])
    expect(earlier(tunnel, day1)).toEqual([])
  })

  test('are none that its own edition has, and places before it of those that came again', () => {
    const again = wireOf('again', [ferry])
    const both = wireOf('both', [ferryEnds, ferryVotes])
    const index = acrossOf([again, both, day2, day1])
    const found = index.findEarlierVersions({ text: ferryEnds }, both.wire)
    expect(found.map(({ headline, in: { name } }) => [headline.text, name])).toEqual([
      [ferry, 'day 2'],
    ])
  })
})

test('the real wire alone has its seven stories and no text for a headline', () => {
  const edition = readEdition(realWire)
  const across = acrossOf([{ name: 'SF-PST', wire: null, edition }])
  for (const story of edition.stories) {
    const headlines = story.headlines.map((index) => headlineAt(edition, index)!)
    const versions = across.findVersions(headlines[0]!)
    expect(versions.map(({ headline }) => headline)).toEqual(headlines)
  }
  expect(listHeadlines(edition).map(across.findText)).toEqual(
    listHeadlines(edition).map(() => null),
  )
})

test(
  'whatever the wires, a text has the title of its headline or is said to be of the same story',
  () => {
    fc.assert(
      fc.property(wireText, wireText, (one, other) => {
        const editions = [one, other].map((text, index) => ({
          name: `${index}`,
          wire: null,
          edition: readEdition(text),
        }))
        const across = acrossOf(editions)
        for (const headline of editions.flatMap(({ edition }) => listHeadlines(edition))) {
          const found = across.findText(headline)
          const isSame =
            found && normaliseTitle(found.article.title) === normaliseTitle(headline.text)
          if (found) expect(found.how).toBe(isSame ? 'same-title' : 'same-story')
          const own = across.findVersions(headline).map((version) => version.headline.text)
          expect(own.map(normaliseTitle)).toContain(normaliseTitle(headline.text))
        }
      }),
      fewer,
    )
  },
  patience,
)
