import { expect, test, vi } from 'vitest'
import type { LibraryDatabase } from '../../../src/browser/library/library-database.ts'
import { listStoredWires, store } from '../../../src/browser/library/stored-wires.ts'
import { keptWire } from '../kept-wires.ts'

const unreadable = new DOMException('Failed to read large IndexedDB value', 'DataError')
const records = new Map(
  [keptWire({ id: 'a1' }), keptWire({ id: 'c3' })].map((one) => [one.id, one]),
)

/** A database in which the record `b2` cannot be read. */
const database = (readable: Partial<Record<keyof LibraryDatabase, unknown>>): LibraryDatabase =>
  ({
    getAll: async () => Promise.reject(unreadable),
    getAllKeys: async () => ['a1', 'b2', 'c3'],
    get: async (_: string, id: string) => records.get(id) ?? Promise.reject(unreadable),
    ...readable,
  }) as unknown as LibraryDatabase

test('a record that cannot be read hides no other, and is listed so that it can be removed', async () => {
  const listed = await listStoredWires(database({}))
  expect(listed.map(({ id, name }) => [id, name])).toEqual([
    ['a1', 'one.txt'],
    ['b2', 'unnamed edition'],
    ['c3', 'one.txt'],
  ])
})

test('where nothing at all can be read there are none', async () => {
  const broken = { getAllKeys: async () => Promise.reject(unreadable) }
  expect(await listStoredWires(database(broken))).toEqual([])
})

test('a wire is stored with its bytes and the ids of its items at once: broken off, none of it is there', async () => {
  const written: string[][] = []
  const transaction = (): unknown => {
    const puts: string[] = []
    written.push(puts)
    const objectStore = (name: string): unknown => ({
      put: async (_: unknown, key = 'k1') => puts.push(`${name} ${key}`),
      delete: async () => {},
    })
    return { objectStore, done: Promise.resolve(), error: null }
  }
  vi.stubGlobal('IDBKeyRange', { bound: () => null })
  const one = { wire: keptWire({ id: 'k1' }), bytes: new Uint8Array(2), items: ['a', 'b'] }
  await store(database({ transaction }), one)
  vi.unstubAllGlobals()
  expect(written.map((puts) => puts.toSorted())).toEqual([['bytes k1', 'items k1', 'wires k1']])
})
