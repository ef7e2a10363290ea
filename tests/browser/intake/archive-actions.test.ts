import { strToU8, zipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { importWires } from '../../../src/browser/intake/archive-actions.ts'
import { printArchive } from '../../../src/browser/intake/wire-archive.ts'
import { findHolder } from '../../../src/browser/library/edition-memory.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { createIds } from '../../../src/edition/columns/title-hash.ts'
import { listOf } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'

const text = listOf('Ferry crews strike', 'Tunnel reopens after rockfall')
const idOf = (title: string): string => createIds()(title)

afterEach(async () => {
  for (const { id } of await library.list()) await library.remove(id)
})

test('wires read back from a zip are found by their items, under ids of their own', async () => {
  const bytes = new Uint8Array(strToU8(text))
  const sent = keptWire({ id: 'abc', name: 'monday.txt', openedAt: 7, remembered: 'site' })
  const zip = await printArchive([sent], async () => bytes)
  expect(await importWires(new File([zip], 'library.zip'))).toMatchObject({ kept: 1, refused: [] })
  const holder = await findHolder(idOf('Tunnel reopens after rockfall'))
  expect(holder).toMatchObject({ name: 'monday.txt', openedAt: 7, remembered: null })
  expect(holder?.carries).toMatchObject({ source: null, headlines: 2, articles: 0 })
  expect(holder?.id).not.toBe('abc')
  expect(await findHolder(idOf('Museum returns bronze'))).toBeNull()
})

test('remembered editions make room for them', async () => {
  for (const [openedAt, id] of ['old', 'newest'].entries())
    await library.keep(
      keptWire({ id, openedAt, remembered: 'site', size: 1 }),
      new Uint8Array(1),
      [],
    )
  const keep = vi.spyOn(library, 'keep').mockImplementation(async () => {
    const isFull = (await library.list()).some(({ id }) => id === 'old')
    return isFull ? { persistent: false, why: 'full' } : { persistent: true }
  })
  const zip = zipSync({ 'monday.txt': strToU8(text) })
  const read = await importWires(new File([new Uint8Array(zip)], 'any.zip'))
  keep.mockRestore()
  expect(read).toMatchObject({ kept: 1, why: null })
})

test('a failure in the middle is said with what was kept: nobody has cancelled', async () => {
  const keep = vi.spyOn(library, 'keep')
  keep.mockResolvedValueOnce({ persistent: true }).mockRejectedValue(new Error('a fault of ours'))
  const zip = zipSync({ 'a.txt': strToU8(text), 'b.txt': strToU8(listOf('Storm warning')) })
  const read = await importWires(new File([new Uint8Array(zip)], 'any.zip'))
  keep.mockRestore()
  expect(read).toMatchObject({
    kept: 1,
    refused: [],
    stopped: { read: 1, of: 2, failure: { code: 'fault', error: 'Error: a fault of ours' } },
  })
})
