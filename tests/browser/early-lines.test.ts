import { expect, test } from 'vitest'
import { findEarlyLines } from '../../src/browser/early-lines.ts'
import { realEdition } from '../edition/editions.ts'
import { realWire } from '../wires.ts'

test('the beginning of the real wire is what its edition says', () => {
  const { headlines, articles } = realEdition
  expect(findEarlyLines(realWire)).toEqual({
    headlines: headlines.slice(0, 12).map(({ text }) => text),
    lead: { title: articles[0]?.title, paragraph: articles[0]?.paragraphs[0] },
  })
})

test('every beginning of the real wire gives a beginning of the same, or nothing', () => {
  const whole = findEarlyLines(realWire)
  for (let end = 0; end < realWire.length; end += 7) {
    const found = findEarlyLines(realWire.slice(0, end))
    expect(whole?.headlines.slice(0, found?.headlines.length ?? 0)).toEqual(found?.headlines ?? [])
    expect([null, undefined, whole?.lead]).toContainEqual(found?.lead)
  }
})

test.each([
  ['nothing', ''],
  ['no list', 'A title\nA paragraph.\n'],
  ['a character reference', '-\nRock &amp; roll\n-\nMore\n'],
  ['a control', '-\nA\u0007b\n-\nMore\n'],
  ['a headline that begins like a list', '-\n- odd\n-\n'],
  ['a headline with room at its end', '-\nodd \n-\n'],
  ['a wrapped headline', '-\nA headline\nthat goes on\n-\nMore\n'],
])('of %s nothing is shown', (_, text) => {
  expect(findEarlyLines(text)).toBeNull()
})

test('a line that is cut is not shown', () => {
  expect(findEarlyLines('-\nOne\n-\nTw')).toEqual({ headlines: ['One'], lead: null })
})
