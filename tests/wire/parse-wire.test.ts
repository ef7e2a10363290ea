import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countLines, readLine } from '../../src/wire/lines.ts'
import { parseWire } from '../../src/wire/parse-wire.ts'

const real = readFileSync(new URL('../../public/wires/sf-pst.txt', import.meta.url), 'utf8')

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

test('the real wire joins from its lines', () => {
  const { lines } = parseWire(real)
  const read = Array.from({ length: countLines(lines) }, (_, at) => readLine(lines, at + 1))
  expect(read).toHaveLength(123)
  expect(read.map(({ text, eol }) => text + eol).join('')).toBe(real)
  expect(read[122]).toEqual({ number: 123, text: 'V.Said--SF-PST', eol: '', role: 'signature' })
})
