import { expect, test } from 'vitest'
import { listHeadlines } from '../../src/edition/list-headlines.ts'
import { createEarlyReader } from '../../src/start/early-lines.ts'
import type { EarlyLines } from '../../src/start/early-lines.ts'
import { realEdition } from '../edition/editions.ts'
import { realWire } from '../wires.ts'

const read = (text: string): EarlyLines | null => createEarlyReader()(text)

const whole: EarlyLines = {
  headlines: listHeadlines(realEdition)
    .slice(0, 12)
    .map(({ text }) => text),
  lead: {
    title: realEdition.articles[0]?.title ?? '',
    paragraphs: realEdition.articles[0]?.paragraphs.slice(0, 3) ?? [],
  },
  whole: true,
}

test('the beginning of the real wire is what its edition says', () => {
  expect(read(realWire)).toEqual(whole)
})

test('every beginning of the real wire gives a beginning of the same, or nothing', () => {
  for (let end = 0; end < realWire.length; end += 7) {
    const found = read(realWire.slice(0, end))
    expect(whole.headlines.slice(0, found?.headlines.length ?? 0)).toEqual(found?.headlines ?? [])
    if (found?.lead)
      expect(whole.lead?.paragraphs.slice(0, found.lead.paragraphs.length)).toEqual(
        found.lead.paragraphs,
      )
  }
})

test.each([1, 2, 7, 64, 1000])('it may come in parts of %i characters', (size) => {
  const next = createEarlyReader()
  let last: EarlyLines | null = null
  for (let at = 0; at < realWire.length; at += size) last = next(realWire.slice(at, at + size))
  expect(last).toEqual(whole)
})

test('a lead behind ten thousand headlines is found', () => {
  const headlines = Array.from({ length: 10_000 }, (_, index) => `-\nHeadline ${index}\n`).join('')
  const lead = read(headlines + realWire.slice(realWire.indexOf('Tiny meteorite')))?.lead
  expect(lead).toEqual(whole.lead)
})

test.each([
  ['nothing', ''],
  ['no list', 'A title\nA paragraph.\n'],
  ['a character reference', '-\nRock &amp; roll\n-\nMore\n'],
  ['a control', '-\nA\u0007b\n-\nMore\n'],
  ['a headline that begins like a list', '-\n- odd\n-\n'],
  ['a headline with room at its end', '-\nodd \n-\n'],
  ['a wrapped headline', '-\nA headline\nthat goes on\n-\nMore\n'],
  ['a line without end', `-\nOne\n-\n${'a'.repeat(20_000)}`],
])('of %s nothing is shown', (_, text) => {
  expect(read(text)).toBeNull()
})

test('a line that is cut is not shown', () => {
  expect(read('-\nOne\n-\nTw')).toEqual({ headlines: ['One'], lead: null, whole: false })
})
