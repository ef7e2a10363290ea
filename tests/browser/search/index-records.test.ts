import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinTerms, parseIndexedWire } from '../../../src/browser/search/index-records.ts'

test('an entry is one with an id, a reading and packed items', () => {
  const entry = { id: 'k1', reading: 'r', items: new Uint8Array([1]) }
  expect(parseIndexedWire(entry)).toEqual(entry)
})

test.each([
  null,
  undefined,
  'k1',
  [],
  { id: 7, reading: 'r', items: new Uint8Array() },
  { id: 'k1', items: new Uint8Array() },
  { id: 'k1', reading: 'r' },
  { id: 'k1', reading: 'r', items: 'AAAA' },
  { id: 'k1', reading: 'r', items: [1, 2] },
])('%j is no entry', (record) => {
  expect(parseIndexedWire(record)).toBeNull()
})

test('chunks of terms are joined, each under the number of its first', () => {
  expect(joinTerms([0, 2], ['ant\nbee', 'cow'], 0)).toEqual(['ant', 'bee', 'cow'])
  expect(joinTerms([2], ['cow'], 2)).toEqual(['cow'])
  expect(joinTerms([], [], 5)).toEqual([])
})

test.each([
  ['that are no text', [0, 2], ['ant\nbee', 7]],
  ['after a gap', [0, 3], ['ant\nbee', 'dog']],
  ['that lack the first', [2], ['cow']],
  ['under another kind of key', [0, 'x'], ['ant', 'bee']],
])('chunks %s are damaged', (_, keys, chunks) => {
  expect(joinTerms(keys, chunks, 0)).toBeNull()
})

test('what is read of storage never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (record, chunks) => {
      parseIndexedWire(record)
      joinTerms([...chunks.keys()], chunks, 0)
    }),
  )
})
