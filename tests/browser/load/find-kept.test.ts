import { expect, test, vi } from 'vitest'
import { findKept } from '../../../src/browser/load/find-kept.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { describeError } from '../../../src/browser/read/describe-error.ts'
import { keptWire } from '../kept-wires.ts'

const found = { wire: keptWire({ name: 'monday.txt' }), bytes: new Uint8Array(), whole: true }

test('a kept wire that is whole is given', async () => {
  vi.spyOn(library, 'find').mockResolvedValue(found)
  expect(await findKept('k1')).toBe(found)
})

test('a damaged one is named', async () => {
  vi.spyOn(library, 'find').mockResolvedValue({ ...found, whole: false })
  const failure = { code: 'damaged', name: 'monday.txt' }
  await expect(findKept('k1')).rejects.toMatchObject({ failure })
})

test('one that is not there is gone, or kept by a newer version of the app', async () => {
  vi.spyOn(library, 'find').mockResolvedValue(null)
  await expect(findKept('k1')).rejects.toMatchObject({ failure: { code: 'not-kept' } })
  vi.spyOn(library, 'isNewer').mockReturnValue(true)
  const error: unknown = await findKept('k1').catch((error: unknown) => error)
  expect(describeError(error)).toMatch(/newer version of Wireside.*None is lost: reload/)
})
