import { expect, test } from 'vitest'
import { listHeadlines } from '../src/edition/list-headlines.ts'
import { packEdition } from '../src/edition/make/pack-edition.ts'
import { readEdition } from '../src/edition/make/read-edition.ts'
import { decodeWire } from '../src/wire/bytes/decode.ts'
import { hostileWires } from './hostile-wires.ts'

const DECEIVING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/

test('there are at least forty', () => {
  expect(hostileWires.size).toBeGreaterThanOrEqual(40)
})

test.each([...hostileWires.keys()])('%s is read, and nothing in it deceives', (name) => {
  const decoded = decodeWire(hostileWires.get(name) ?? Buffer.alloc(0))
  if (decoded.kind === 'binary') return expect(decoded.format).not.toBe('')
  const edition = readEdition(decoded.text)
  expect(structuredClone(packEdition(edition))).toEqual(packEdition(edition))
  for (const items of [listHeadlines(edition), edition.articles])
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const { id, slug } of [...listHeadlines(edition), ...edition.articles]) {
    expect(id).toMatch(/^[0-9a-z]{1,11}(~\d+)?$/)
    expect(slug).toMatch(/^[\p{L}\p{N}\p{M}-]{1,48}$/u)
    expect(slug).not.toMatch(/\p{DI}/u)
    expect(Object.hasOwn(Object.prototype, id)).toBe(false)
  }
  for (const { text } of listHeadlines(edition)) {
    expect(text).not.toMatch(DECEIVING)
    expect(text.isWellFormed()).toBe(true)
  }
})
