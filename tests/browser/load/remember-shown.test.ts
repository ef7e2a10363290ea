import { expect, test, vi } from 'vitest'
import type { OpenWire } from '../../../src/browser/load/open-wire.ts'
import * as memory from '../../../src/browser/library/edition-memory.ts'
import { rememberShown } from '../../../src/browser/load/remember-shown.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../../wires.ts'
import { stubFetch } from '../responses.ts'

const openOf = (path: string): OpenWire => ({
  edition: outlineEdition(parseWire(listOf('Storm closes ports', 'Court jails striker'))),
  found: false,
  source: { kind: 'site', path },
  id: 'a',
  series: path,
  remembered: false,
  name: 'a.txt',
  openedAt: 1,
  outage: null,
  bytes: 1,
  encoding: 'utf-8',
  readAs: null,
})

const lists: Readonly<Record<string, unknown>> = {
  '/wires/index.json': {
    wires: [{ name: 'Newest', file: '2026/11/28.txt' }],
    months: [
      { name: 'November 2026', file: '2026/11/index.json' },
      { name: 'May 2019', file: '2019/05/index.json' },
    ],
  },
  '/wires/2026/11/index.json': { wires: [{ name: '2 November', file: '02.txt' }] },
  '/wires/2019/05/index.json': { wires: [{ name: '7 May', file: '07.txt' }] },
}

const asked: string[] = []
const remember = async (path: string): Promise<boolean> => {
  asked.length = 0
  stubFetch(async (address) => {
    const { pathname } = new URL(address)
    asked.push(pathname)
    return pathname in lists ? Response.json(lists[pathname]) : new Response('', { status: 404 })
  })
  const remembered = vi.spyOn(memory, 'rememberEdition').mockResolvedValue()
  remembered.mockClear()
  await rememberShown(openOf(path), new Uint8Array(1))
  return remembered.mock.calls.length > 0
}

test('a wire that the list of the site or of its month names is remembered', async () => {
  expect(await remember('/wires/2026/11/28.txt')).toBe(true)
  expect(asked).toEqual(['/wires/index.json'])
  expect(await remember('/wires/2019/05/07.txt')).toBe(true)
  expect(asked).toEqual(['/wires/index.json', '/wires/2019/05/index.json'])
})

test('one that no list names is not', async () => {
  expect(await remember('/wires/2026/11/03.txt')).toBe(false)
  expect(await remember('/elsewhere/a.txt')).toBe(false)
})
