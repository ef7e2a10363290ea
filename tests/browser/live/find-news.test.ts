import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import * as memory from '../../../src/browser/library/edition-memory.ts'
import { findNews, markSeen } from '../../../src/browser/live/find-news.ts'
import { editionQuery } from '../../../src/browser/load/edition-query.ts'
import type { OpenWire } from '../../../src/browser/load/open-wire.ts'
import { outlineEdition } from '../../../src/edition/make/outline-edition.ts'
import { parseWire } from '../../../src/wire/grammar/parse-wire.ts'
import { listOf } from '../../wires.ts'
import { keptWire } from '../kept-wires.ts'

const NOON = new Date(2026, 10, 28, 12).getTime()
const HOUR = 3_600_000

const openOf = (id: string, openedAt: number, ...headlines: readonly string[]): OpenWire => ({
  edition: outlineEdition(parseWire(listOf(...headlines))),
  found: false,
  source: { kind: 'default', path: 'wires/a.txt' },
  id,
  series: 'site',
  remembered: false,
  name: 'a.txt',
  openedAt,
  outage: null,
  bytes: 1,
  encoding: 'utf-8',
  readAs: null,
})

/** A device that has shown an edition so long (ms) before noon. */
function shownBefore(age: number, ...headlines: readonly string[]): QueryClient {
  const client = new QueryClient()
  vi.spyOn(memory, 'findBefore').mockResolvedValue(keptWire({ id: 'old', openedAt: NOON - age }))
  client.setQueryData(
    editionQuery({ kind: 'kept', id: 'old' }).queryKey,
    openOf('old', NOON - age, ...headlines),
  )
  return client
}

test('the first page of a day says what is new since one was last here', async () => {
  const now = openOf('new', NOON, 'Storm closes ports', 'Fog lifts over the bay')
  const client = shownBefore(20 * HOUR, 'Storm closes ports', 'Court jails a striker in Oslo')
  const news = await findNews(client, now)
  expect(news).toMatchObject({ isLastVisit: true, since: NOON - 20 * HOUR, from: 'kept:old' })
  expect(news?.news.come.size).toBe(1)
  expect(news?.news.gone).toHaveLength(1)
})

test('on the same day it is an edition before, and no visit', async () => {
  const client = shownBefore(HOUR, 'Storm closes ports')
  const news = await findNews(client, openOf('later', NOON, 'Storm closes ports', 'Fog lifts'))
  expect(news).toMatchObject({ isLastVisit: false })
})

test('nothing is said where nothing changed, and of what has been seen', async () => {
  const client = shownBefore(20 * HOUR, 'Storm closes ports')
  expect(await findNews(client, openOf('same', NOON, 'Storm closes ports'))).toBeNull()
  const seen = openOf('seen', NOON, 'Fog lifts over the bay')
  markSeen(client, seen)
  expect(await findNews(client, seen)).toBeNull()
})
