// @vitest-environment jsdom
import '../../dom.ts'
import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { appBase } from '../../../src/browser/platform/app-base.ts'
import type { OpenWire } from '../../../src/browser/load/edition-query.ts'
import { editionQuery, isWireThere } from '../../../src/browser/load/edition-query.ts'
import { parseSource } from '../../../src/browser/load/wire-source.ts'
import { readEdition } from '../../../src/edition/make/read-edition.ts'
import { isViewThere, preloadViews } from '../../../src/routes.tsx'

/** A client that has the wire of an address, as an outline or with all that is found in it. */
function clientWith(address: string | null, complete: boolean): QueryClient {
  const client = new QueryClient()
  const source = parseSource(address, appBase())
  const open: OpenWire = {
    edition: { ...readEdition('-\nA headline'), complete },
    source,
    name: 'one.txt',
    openedAt: 0,
    outage: null,
    bytes: 12,
    encoding: 'utf-8',
  }
  client.setQueryData(editionQuery(source).queryKey, open)
  return client
}

test.each([
  ['the newest wire', null, true, '', true],
  ['the newest wire, under filters', null, true, '?topic=sport&q=iran', true],
  ['an outline', null, false, '', false],
  ['another wire than is there', null, true, '?wire=kept:one', false],
  ['a wire of the device', 'kept:one', true, '?wire=kept:one', true],
  ['no wire at all', 'kept:two', true, '', false],
  ['a comparison, which waits for more', null, true, '?from=kept:one&to=', false],
] as const)(
  'whether all of a page’s wire is there: %s',
  (_what, address, complete, search, there) => {
    expect(isWireThere(clientWith(address, complete), search)).toBe(there)
  },
)

test('the index is there from the beginning, the other views once they have been fetched', async () => {
  expect(isViewThere('/')).toBe(true)
  for (const path of ['/h/title-1x', '/article/title-1x', '/quotes', '/nowhere'])
    expect(isViewThere(path), path).toBe(false)
  await preloadViews()
  for (const path of ['/h/title-1x', '/article/title-1x', '/quotes', '/nowhere'])
    expect(isViewThere(path), path).toBe(true)
})
