import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { packEdition, unpackEdition } from '../../../src/edition/make/pack-edition.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { listOf, realWire, runs } from '../../wires.ts'
import { realEdition } from '../editions.ts'

const numbersOf = (headlines: readonly number[]): readonly number[] =>
  headlines.map((index) => index + 1)

describe('the edition of the real wire', () => {
  test('names itself by the agency of its signature', () => {
    expect(realEdition.name).toBe('SF-PST')
  })

  test('has fifty headlines in the order of the wire', () => {
    const lines = realWire.split('\n').slice(0, 100)
    expect(listHeadlines(realEdition).map(({ text }) => text)).toEqual(
      lines.filter((line) => line !== '-'),
    )
    expect(listHeadlines(realEdition).map(({ number }) => number)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
  })

  test('has one article, whose title is no headline', () => {
    expect(realEdition.articles.map(({ title }) => title)).toEqual([
      'Tiny meteorite may have caused leak from Soyuz capsule',
    ])
    expect(listHeadlines(realEdition).map(({ text }) => text)).not.toContain(
      realEdition.articles[0]?.title,
    )
  })

  test('has seven running stories, and so tells 43', () => {
    expect(realEdition.stories.map(({ headlines }) => numbersOf(headlines))).toEqual([
      [7, 32],
      [10, 29],
      [11, 23],
      [17, 25],
      [20, 36],
      [31, 42],
      [38, 50],
    ])
    const inStories = listHeadlines(realEdition).filter(({ story }) => story !== null)
    expect(50 - inStories.length + realEdition.stories.length).toBe(43)
  })

  test('gives each headline an address of its own and a topic', () => {
    const ids = [...listHeadlines(realEdition), ...realEdition.articles].map(({ id }) => id)
    expect(new Set(ids).size).toBe(51)
    expect(
      listHeadlines(realEdition).filter(({ subjects }) => subjects.topics.length === 0),
    ).toEqual([])
  })

  test('comes from a worker as it was', () => {
    expect(unpackEdition(structuredClone(packEdition(realEdition)))).toEqual(realEdition)
  })
})

describe('a newer edition', () => {
  const newer = readEdition(
    listOf('Something new happens', 'Italian influencer Ferragni acquitted, prosecutors appeal') +
      realWire,
  )

  test('keeps the ids of the headlines and of the article', () => {
    const ids = new Set(listHeadlines(newer).map(({ id }) => id))
    expect(listHeadlines(realEdition).filter(({ id }) => !ids.has(id))).toEqual([])
    expect(newer.articles[0]?.id).toBe(realEdition.articles[0]?.id)
  })

  test('keeps the id of a story that has a version on top', () => {
    const id = realEdition.stories[1]?.id
    const story = newer.stories.find((one) => one.id === id)
    expect(numbersOf(story?.headlines ?? [])).toEqual([2, 12, 31])
  })

  test('keeps the ids of the quotes', () => {
    expect(newer.articles[0]?.quotes.map(({ id }) => id)).toEqual(
      realEdition.articles[0]?.quotes.map(({ id }) => id),
    )
  })
})

describe('a wire with equal headlines', () => {
  test('tells them apart', () => {
    const [first, , third] = listHeadlines(
      readEdition(listOf('Markets mixed', 'Rain', 'Markets mixed')),
    )
    expect(third?.id).toBe(`${first?.id}~2`)
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '-',
      '',
      '- Subhead -',
      'A.Writer--XY',
      "'So it is': ministry",
      '\ufeff',
      '***',
    ),
    fc.constantFrom('"We won," she said.', 'Iran oil prices rise', '__proto__', 'constructor'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  const anyWire = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n')),
    fc
      .array(line, { maxLength: 12 })
      .map((lines) => lines.flatMap((one) => ['-', one]).join('\r\n')),
  )

  test('gives an edition with ids that are all different and stories that exist', () => {
    fc.assert(
      fc.property(anyWire, (text) => {
        const edition = readEdition(text)
        const { articles, stories, wire } = edition
        const headlines = listHeadlines(edition)
        expect(wire.parts.length).toBeGreaterThan(0)
        const ids = headlines.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
        for (const { story, part, number } of headlines) {
          expect(story === null || stories[story] !== undefined).toBe(true)
          expect(wire.parts[part]).toBeDefined()
          expect(number).toBeGreaterThan(0)
        }
        for (const { id, headlines: members } of stories) {
          expect(members.length).toBeGreaterThan(1)
          expect(ids).toContain(id)
        }
      }),
      runs,
    )
  })

  test('gives an edition that can be cloned', () => {
    fc.assert(
      fc.property(anyWire, (text) => {
        const edition = readEdition(text)
        expect(structuredClone(packEdition(edition))).toEqual(packEdition(edition))
      }),
      { numRuns: Math.ceil(runs.numRuns / 5) },
    )
  })

  test('has articles whose quotes lie within their paragraphs', () => {
    fc.assert(
      fc.property(anyWire, (text) => {
        for (const { paragraphs, quotes, minutes } of readEdition(text).articles) {
          expect(minutes).toBeGreaterThan(0)
          for (const { paragraph, start, end } of quotes) {
            expect(paragraphs[paragraph]).toBeDefined()
            expect(0 <= start && start < end).toBe(true)
            expect(end).toBeLessThanOrEqual(paragraphs[paragraph]!.length)
          }
        }
      }),
      runs,
    )
  })
})

test.each([
  ['Ten words '.repeat(20), `${'Ten words '.repeat(12).trimEnd()}…`],
  [`新华社电 ${'风暴使渡轮停航'.repeat(30)}`, `新华社电 ${'风暴使渡轮停航'.repeat(16)}风暴使…`],
  [`${'a'.repeat(119)}🌊🌊`, `${'a'.repeat(119)}…`],
  [`${'क'.repeat(118)}${'कि'.repeat(5)}`, `${'क'.repeat(118)}कि…`],
])(
  'the first words of %j stand for its title, cut at a near blank or between characters',
  (text, title) => {
    const [article] = readEdition(`${text}।\n\nMore of it.\n`).articles
    expect([article?.titled, article?.title]).toEqual([false, title])
  },
)
