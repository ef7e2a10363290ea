import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { readWireAs } from '../../../src/browser/intake/read-wire-as.ts'
import { takeInWire } from '../../../src/browser/intake/take-in-wire.ts'
import { asFound } from '../../../src/browser/library/kept-wire.ts'
import { library } from '../../../src/browser/library/wire-library.ts'
import { createIds } from '../../../src/edition/columns/title-hash.ts'

test('a wire that is read in another way is found by the items it has then', async () => {
  const title = 'Straße am Hafen gesperrt'
  const bytes = Uint8Array.from(`-\n${title}\n`, (letter) => letter.charCodeAt(0))
  const { open, keeping } = await takeInWire({ name: 'a.txt', origin: 'file', from: null }, bytes)
  await keeping
  const asked = [createIds()(title), createIds()(title.replace('ß', 'п'))]
  expect(await library.findHolders(asked)).toEqual([[open.id], []])
  await readWireAs(new QueryClient(), open, { ...asFound, encoding: 'iso-8859-5' })
  expect(await library.findHolders(asked)).toEqual([[], [open.id]])
  await library.remove(open.id)
})
