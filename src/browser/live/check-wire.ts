import type { QueryClient } from '@tanstack/react-query'
import { SITE_SERIES, seriesOfPath } from '../library/series-of-wire.ts'
import { findChosenLanguage } from '../settings/wire-languages.ts'
import { editionQuery, findingsQuery } from '../load/edition-query.ts'
import { loadFromSite } from '../load/load-bytes.ts'
import { composeOpen } from '../load/load-open-wire.ts'
import { isRefused } from '../load/remember-shown.ts'
import type { SiteWire } from '../load/site-wires.ts'
import { SITE_LIST, loadSiteList } from '../load/site-wires.ts'
import { addressOf, isDefaultWire } from '../load/wire-source.ts'
import { appBase } from '../platform/app-base.ts'
import { readOutline } from '../workers/read-outline.ts'
import type { Check, WaitingEdition, LiveSource } from './check-state.ts'

/** Interval at which the list of the site is fetched besides the wire. */
const LIST_INTERVAL_MS = 900_000

/**
 * Checks once whether the site has a newer edition: fetches the wire, and every `LIST_INTERVAL_MS` the list too, which
 * may name another. The first check fetches the list alone: the wire has just been loaded. Never throws: failures are
 * counted.
 */
export async function checkWire(
  client: QueryClient,
  source: LiveSource,
  before: Check,
  signal: AbortSignal,
): Promise<Check> {
  // This module is imported lazily: the query may have been cancelled meanwhile.
  signal.throwIfAborted()
  const shown = client.getQueryData(editionQuery(source).queryKey)
  if (!shown) return before
  const now = { ...before, ...(await askList(source, before, signal)), checks: before.checks + 1 }
  const isMoved = now.newest !== before.newest
  if (before.checks === 0 && !isMoved && shown.outage === null) return now
  try {
    const path = now.newest ?? source.path
    const waiting = await fetchEdition(client, source, path, before.waiting, shown.id, signal)
    return { ...now, failures: 0, waiting, showAtOnce: before.checks === 0 && isMoved }
  } catch (error) {
    if (signal.aborted) throw error
    return { ...before, checks: now.checks, failures: before.failures + 1 }
  }
}

/** Fetches the site's list if its interval has passed, and gives the newest wire by it. */
async function askList(
  { kind }: LiveSource,
  { listedAt, newest }: Check,
  signal: AbortSignal,
): Promise<Pick<Check, 'newest' | 'listedAt'>> {
  if (kind !== 'default' || Date.now() - listedAt < LIST_INTERVAL_MS) return { newest, listedAt }
  const named = await findNamed(signal)
  if (!named) return { newest, listedAt: Date.now() }
  return { newest: isDefaultWire(named.path, appBase()) ? null : named.path, listedAt: Date.now() }
}

/** The first wire of the site's list; `null` where there is no list. */
async function findNamed(signal: AbortSignal): Promise<SiteWire | null> {
  try {
    return (await loadSiteList(SITE_LIST, appBase(), signal)).wires[0] ?? null
  } catch {
    signal.throwIfAborted()
    return null
  }
}

/** The edition as it is now, where it is not the one that is shown; what waits already is not read again. */
async function fetchEdition(
  client: QueryClient,
  source: LiveSource,
  path: string,
  waiting: WaitingEdition | null,
  shown: string,
  signal: AbortSignal,
): Promise<WaitingEdition | null> {
  const series = source.kind === 'default' ? SITE_SERIES : seriesOfPath(path)
  // Conditional request: of a wire that has not changed only a few bytes are answered.
  const loaded = await loadFromSite(path, series, { signal, report: () => {} }, 'no-cache')
  if (loaded.id === shown) return null
  if (loaded.id === waiting?.open.id) return waiting
  const language = findChosenLanguage(addressOf(source))
  const open = composeOpen(source, loaded, await readOutline(loaded.bytes, signal, language))
  if (isRefused(open.edition)) throw new Error('what came is no wire')
  // Its findings are made now, so that they are there when it is shown.
  void client.prefetchQuery(findingsQuery(open))
  return { open, bytes: loaded.bytes }
}
