import { describe, expect, test } from 'vitest'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { detectLanguage } from '../../src/browser/read/detect-language.ts'
import { everyLanguage } from '../../src/edition/languages/every-language.ts'
import { tellLanguages } from '../../src/edition/languages/tell-languages.ts'
import { completeEdition } from '../../src/edition/make/complete-edition.ts'
import { outlineEdition } from '../../src/edition/make/outline-edition.ts'
import { parseWire } from '../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../wires.ts'
import { furtherWires } from './further-wires.ts'
import { mixedWires } from './mixed-wires.ts'
import { moreWires } from './more-wires.ts'
import { shortWires } from './short-wires.ts'
import { smallWires } from './small-wires.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur'])
const TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans' }

function readWire(headlines: readonly string[], article: readonly string[]) {
  const wire = parseWire(
    `${listOf(...headlines)}${article.join('\n').replaceAll(/[{}]/g, '')}\nR.Moor--SF-PST`,
  )
  const reading = tellLanguages(wire, detectLanguage)
  return completeEdition(outlineEdition(wire, [], reading), everyLanguage)
}

/** The words in braces, without a dash and the blank behind it. */
const speechOf = (article: readonly string[]): readonly string[] =>
  [...article.join('\n').matchAll(/\{([^}]*)\}/g)].map(([, speech = '']) =>
    speech.replace(/^[—–] /, ''),
  )

const numbered = [...smallWires, ...moreWires, ...mixedWires, ...furtherWires].map(
  (wire, index, all) => ({
    ...wire,
    number: all.slice(0, index + 1).filter(({ language }) => language === wire.language).length,
  }),
)

describe.each(numbered)('wire $number in $language', (wire) => {
  const { language, headlines, article, tag = TAGS[language] ?? language } = wire
  const listed = headlines.split('\n')
  const edition = readWire(listed, article)
  const [read] = edition.articles

  test('has ten headlines and an article, in their language and direction', () => {
    const dir = RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr'
    const reading = { lang: language, tag, dir }
    expect(listHeadlines(edition).map(({ text }) => text)).toEqual(listed)
    expect(edition.articles).toHaveLength(1)
    expect([edition.reading, read?.reading]).toEqual([reading, reading])
  })

  test('has no topic, no story and no speaker that nobody named', () => {
    const items = [...listHeadlines(edition), ...edition.articles]
    expect(items.flatMap(({ subjects }) => subjects.topics)).toEqual([])
    expect(edition.stories).toEqual([])
    expect(read?.speakers).toEqual([])
    expect(listHeadlines(edition).flatMap(({ voices }) => voices.source ?? [])).toEqual([])
  })

  test('has all of its marked speech, five times, and nothing else', () => {
    const speech = read?.quotes.map(({ paragraph, start, end }) =>
      read.paragraphs[paragraph]?.slice(start, end),
    )
    expect(speech).toEqual(speechOf(article))
    expect(speech).toHaveLength(5)
  })

  test('names a country, and an address that is not empty', () => {
    expect(
      listHeadlines(edition).flatMap(({ subjects }) => subjects.places).length,
    ).toBeGreaterThan(0)
    for (const { slug } of listHeadlines(edition)) expect(slug).not.toBe('item')
  })
})

describe.each(shortWires)('three headlines and an article in $language', (wire) => {
  const listed = wire.headlines.split('\n')
  const edition = readWire(listed, wire.article)
  const [read] = edition.articles

  test('are in their language, with the article and without', () => {
    const alone = tellLanguages(parseWire(listOf(...listed)), detectLanguage)
    expect([edition.reading.lang, read?.reading.lang, alone.wire.lang]).toEqual(
      Array.from({ length: 3 }, () => wire.language),
    )
  })

  test('have their marked speech, and no topic, speaker or empty address', () => {
    const speech = read?.quotes.map(({ paragraph, start, end }) =>
      read.paragraphs[paragraph]?.slice(start, end),
    )
    expect(speech).toEqual(speechOf(wire.article))
    expect(listHeadlines(edition).flatMap(({ subjects }) => subjects.topics)).toEqual([])
    expect(read?.speakers).toEqual([])
    expect(listHeadlines(edition).map(({ slug }) => slug)).not.toContain('item')
  })
})

test('a title in Georgian, which has no capitals in use, does not go on with the headline before', () => {
  const edition = readWire(
    ['ზღვა დაწყნარდა ფოთში', 'თოვლი მოვიდა სვანეთში'],
    ['ხიდი გაიხსნა', 'ხიდი დილით გაიხსნა და ავტობუსები ისევ დადიან.'],
  )
  expect(listHeadlines(edition)).toHaveLength(2)
  expect(edition.articles.map(({ title }) => title)).toEqual(['ხიდი გაიხსნა'])
})
