import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { compareEditions } from '../../../src/edition/compare/compare-editions.ts'
import type { Edition, EditionHeadline } from '../../../src/edition/edition.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { listOf, realWire } from '../../wires.ts'

const editionOf = (...headlines: readonly string[]): Edition => readEdition(listOf(...headlines))

const textsOf = (headlines: readonly EditionHeadline[]): readonly string[] =>
  headlines.map(({ text }) => text)

const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end))

const ferry = 'Ferry crews strike over pay in Oslo harbour'
const ferryEnds = 'Ferry crews end strike over pay in Oslo harbour'
const comet = 'Comet passes close to Earth, astronomers say'
const bakery = 'Oldest bakery in Ghent closes after 210 years'
const tunnel = 'Alpine tunnel reopens after rockfall'

describe('a newer edition', () => {
  test('has what came and lacks what is gone', () => {
    const compared = compareEditions(editionOf(comet, bakery), editionOf(tunnel, comet))
    expect(textsOf(compared.come)).toEqual([tunnel])
    expect(textsOf(compared.gone)).toEqual([bakery])
    expect(compared).toMatchObject({ kept: 1, moved: [], reworded: [] })
  })

  test('tells a story in other words', () => {
    const { reworded, come, gone } = compareEditions(
      editionOf(ferry, comet),
      editionOf(tunnel, ferryEnds, comet),
    )
    const [only] = reworded
    expect(reworded).toHaveLength(1)
    expect([only?.older.text, only?.newer.text]).toEqual([ferry, ferryEnds])
    expect(cut(ferryEnds, only?.changes.come ?? [])).toEqual(['end'])
    expect([textsOf(come), gone]).toEqual([[tunnel], []])
  })

  test('has a story once more beside the version it keeps', () => {
    const { reworded, come, kept } = compareEditions(editionOf(ferry), editionOf(ferryEnds, ferry))
    expect([reworded, textsOf(come), kept]).toEqual([[], [ferryEnds], 1])
  })

  test('with other signs is reworded without a changed word', () => {
    const { reworded } = compareEditions(
      editionOf('Up, up and away'),
      editionOf('Up – up, and away!'),
    )
    expect(reworded.map(({ changes }) => changes)).toEqual([{ gone: [], come: [] }])
  })

  test('gives each of two versions of a story the likest of the older ones', () => {
    const ferryLong = 'Ferry crews strike over pay in Oslo harbour, unions vow to go on'
    const { reworded } = compareEditions(
      editionOf('Ferry crews strike over pay in Oslo harbour, unions vow to continue', ferry),
      editionOf(ferryEnds, ferryLong),
    )
    expect(reworded.map(({ older, newer }) => [older.number, newer.number])).toEqual([
      [2, 1],
      [1, 2],
    ])
  })

  test('that only has more on top moved nothing', () => {
    const { moved, kept } = compareEditions(
      editionOf(comet, bakery, ferry),
      editionOf(tunnel, comet, bakery, ferry),
    )
    expect([moved, kept]).toEqual([[], 3])
  })

  test('that lifts one headline moved that one alone', () => {
    const { moved } = compareEditions(
      editionOf(comet, bakery, tunnel, ferry),
      editionOf(ferry, comet, bakery, tunnel),
    )
    expect(moved.map(({ older, newer }) => [newer.text, older.number, newer.number])).toEqual([
      [ferry, 4, 1],
    ])
  })

  test('matches headlines that stand twice one by one', () => {
    const { kept, gone } = compareEditions(editionOf(comet, comet, comet), editionOf(comet, comet))
    expect([kept, textsOf(gone)]).toEqual([2, [comet]])
  })
})

describe('articles of two editions', () => {
  const body = 'The crews met on the quay.\nR.Moor--SF-PST'

  test('are takes of one where the title is the same', () => {
    const older = readEdition(`-\n${comet}\n${ferry}\n${body}`)
    const newer = readEdition(`-\n${tunnel}\n${ferry}\nMore is known.\n${body}`)
    const { takes, articlesCome, articlesGone } = compareEditions(older, newer)
    expect(takes).toEqual([
      { older: older.articles[0], newer: newer.articles[0], titleChanges: null },
    ])
    expect([articlesCome, articlesGone]).toEqual([[], []])
  })

  test('are takes of one where the title tells the same story', () => {
    const older = readEdition(`-\n${comet}\n${ferry}\n${body}`)
    const newer = readEdition(`-\n${comet}\n${ferryEnds}\n${body}`)
    const [take] = compareEditions(older, newer).takes
    expect(cut(ferryEnds, take?.titleChanges?.come ?? [])).toEqual(['end'])
  })

  test('are two where the titles have nothing in common', () => {
    const older = readEdition(`-\n${comet}\n${ferry}\n${body}`)
    const newer = readEdition(`-\n${comet}\n${bakery}\n${body}`)
    const { takes, articlesCome, articlesGone } = compareEditions(older, newer)
    expect([takes, articlesCome, articlesGone]).toEqual([[], newer.articles, older.articles])
  })
})

test('the real wire against itself has changed in nothing', () => {
  const edition = readEdition(realWire)
  expect(compareEditions(edition, edition)).toMatchObject({
    reworded: [],
    come: [],
    gone: [],
    moved: [],
    kept: 50,
    takes: [{ titleChanges: null }],
  })
})

test('two running stories of the real wire are reworded', () => {
  const whole = readEdition(realWire)
  const versions = whole.stories.map(({ headlines }) => headlines)
  const texts = textsOf(listHeadlines(whole))
  const numberOf = ({ text }: EditionHeadline): number => texts.indexOf(text) + 1
  const without = (left: ReadonlySet<number | undefined>): Edition =>
    editionOf(...texts.filter((_, index) => !left.has(index)))
  const before = without(new Set(versions.map((story) => story[0])))
  const after = without(new Set(versions.map((story) => story[1])))
  const { reworded, come, gone, kept } = compareEditions(before, after)
  expect(reworded.map(({ older, newer }) => [numberOf(newer), numberOf(older)])).toEqual([
    [10, 29],
    [31, 42],
  ])
  // The others tell their story from another angle.
  expect(come.map(numberOf)).toEqual([7, 11, 17, 20, 38])
  expect(gone.map(numberOf)).toEqual([23, 25, 32, 36, 50])
  expect(kept).toBe(36)
})

test('a reversed list moved all but one', () => {
  const texts = [comet, bakery, tunnel, ferry]
  const { moved, kept } = compareEditions(editionOf(...texts), editionOf(...texts.toReversed()))
  expect([moved.length, kept]).toEqual([3, 4])
})
