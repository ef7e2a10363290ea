import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countLines, readLine } from '../../../src/wire/lines/read-line.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'

const real = readFileSync(new URL('../../../public/wires/sf-pst.txt', import.meta.url), 'utf8')

test.each([
  ['کشتی\u200cها در بندر', 0],
  ['क्\u200dष और क्\u200cष', 0],
  ['首相　訪米へ', 0],
  ['Storm\u200c shuts ferries', 1],
  ['\u200dStorm shuts ferries', 1],
  ['Storm\u00a0shuts ferries', 1],
])('signs that the script of %j has are no remark, strange ones are', (headline, count) => {
  const { diagnostics } = parseWire(`-\n${headline}`)
  expect(diagnostics.filter(({ code }) => code === 'whitespace-exotic')).toHaveLength(count)
})

test('the real wire: fifty headlines, one article, no diagnostic', () => {
  const wire = parseWire(real)
  expect(wire.headlines).toHaveLength(50)
  expect(wire.headlines[49]).toEqual({
    text: 'Asian markets mixed, Tokyo up on election speculation',
    lines: { first: 100, last: 100 },
  })
  const [article, ...others] = wire.articles
  expect(others).toEqual([])
  expect(article?.title).toEqual({
    text: 'Tiny meteorite may have caused leak from Soyuz capsule',
    line: 101,
  })
  expect(article?.blocks.filter(({ type }) => type === 'paragraph')).toHaveLength(20)
  expect(article?.blocks.filter(({ type }) => type === 'subhead')).toEqual([
    { type: 'subhead', text: 'Coolant pressure drop', lines: { first: 112, last: 112 } },
  ])
  expect(article?.signature).toEqual({
    text: 'V.Said--SF-PST',
    byline: 'V.Said',
    agencyCode: 'SF-PST',
    line: 123,
  })
  expect(article?.lines).toEqual({ first: 101, last: 123 })
  expect(wire.parts).toEqual([
    { headlines: [0, 50], articles: [0, 1], lines: { first: 1, last: 123 } },
  ])
  expect(wire.diagnostics).toEqual([])
})

test('articles without any list are one edition', () => {
  const titles = ['Ferry strike', 'Quay vote', 'Tunnel reopens']
  const text = 'The council met at noon, the mayor said.\nR.Moor--SF-PST\n'
  const wire = parseWire(titles.map((title) => `${title}\n${text}`).join('\n'))
  expect(wire.articles).toHaveLength(3)
  expect(wire.parts).toMatchObject([{ headlines: [0, 0], articles: [0, 3] }])
})

test('the real wire joins from its lines', () => {
  const { lines } = parseWire(real)
  const read = Array.from({ length: countLines(lines) }, (_, at) => readLine(lines, at + 1))
  expect(read).toHaveLength(123)
  expect(read.map(({ text, eol }) => text + eol).join('')).toBe(real)
  expect(read[122]).toEqual({ number: 123, text: 'V.Said--SF-PST', eol: '', role: 'signature' })
})

test('more furniture than a call takes arguments stays with its article', () => {
  const rates = 'USD -\n'.repeat(200_000)
  const before = parseWire(`${rates}-\nFog lifts\nLamp found in cellar\nIt shines.\n`)
  expect(before.articles[0]?.furniture).toHaveLength(200_000)
  const after = parseWire(`Lamp found in cellar\nIt shines.\nT.Osei--NHP\n${rates}`)
  expect(after.articles[0]?.furniture).toHaveLength(200_000)
  expect(parseWire(rates).articles).toEqual([])
})

test('each marker of a row but the last lacks a headline', () => {
  const { headlines, diagnostics } = parseWire('-\n-\n•\n-\nFog lifts\n')
  expect(headlines).toEqual([{ text: 'Fog lifts', lines: { first: 5, last: 5 } }])
  expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ['headline-empty', 1],
    ['headline-empty', 2],
    ['marker-variant', 3],
    ['headline-empty', 3],
    ['article-missing', 5],
  ])
})

test.each([
  ['case and kind of quotes', '"No" to the plan, says Mayor', '“No” to the plan, says mayor'],
  ['composition', 'Réunion votes', 'Re\u0301union votes'],
  ['nothing', 'Fog lifts', 'Fog lifts'],
])('a headline that differs by %s repeats the first of its kind', (_, one, other) => {
  const { diagnostics } = parseWire(`-\n${one}\n-\n${other}\n-\n${one}\n-\n${one}!\n`)
  expect(diagnostics.filter(({ code }) => code === 'headline-duplicate')).toEqual([
    { code: 'headline-duplicate', severity: 'info', line: 4, firstLine: 2 },
    { code: 'headline-duplicate', severity: 'info', line: 6, firstLine: 2 },
  ])
})

test('headlines alike in length, ends and a few letters between are told apart', () => {
  const wrapped = Array.from(
    { length: 900 },
    (_, at) => `-\nOil prices up by ${at + 100} cents and more on the day\n`,
  )
  const { diagnosticTotals } = parseWire([...wrapped, wrapped[7]].join(''))
  expect(new Map(diagnosticTotals).get('headline-duplicate')).toBe(1)
})
