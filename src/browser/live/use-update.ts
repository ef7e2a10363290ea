import type { QueryClient } from '@tanstack/react-query'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { editionQuery, findingsQuery } from '../load/edition-query.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { announce } from '../platform/announce.ts'
import { doUndoable } from '../platform/undo.ts'
import { usePreferences } from '../settings/preferences.ts'
import type { WireChanges } from './compare-wires.ts'
import type { Check, WaitingEdition, LiveSource } from './check-state.ts'
import { notChecked } from './check-state.ts'
import { latestQuery } from './latest-query.ts'
import { newsQuery } from './news-query.ts'
import { setTitleCount } from './tab-title.ts'
import { watchFocus } from './watch-focus.ts'

/** An edition that has come while another is read, and what it brings. */
export interface Update {
  readonly news: WireChanges
  /** Since when the edition that is read is here (ms since 1970). */
  readonly since: number
  /** Puts it in the place of the other, with a way back. */
  readonly show: () => void
}

const nothing = { queryKey: ['latest'], queryFn: skipToken } as const

const liveSourceOf = (open: OpenWire | undefined): LiveSource | null =>
  open?.source.kind === 'default' || open?.source.kind === 'site' ? open.source : null

/** Whether the site is polled for this source. */
const useIsLive = (source: LiveSource | null): boolean => usePreferences().live && source !== null

/** A newer edition than the open one and its changes; `null` while there is none. */
export function useUpdate(open: OpenWire | undefined): Update | null {
  const client = useQueryClient()
  const source = liveSourceOf(open)
  const enabled = useIsLive(source)
  // Mounting may fetch once; only `useLive` polls.
  const { data } = useQuery<Check, Error, WaitingEdition | null>({
    ...(source ? latestQuery(source) : nothing),
    refetchInterval: false,
    enabled,
    select: waitingOf,
  })
  const waiting = findWaiting(data, open)
  const { data: news } = useQuery<WireChanges>(
    open && waiting ? newsQuery(open, waiting.open) : { queryKey: ['news'], queryFn: skipToken },
  )
  if (!open || !waiting || !news) return null
  const show = (): void =>
    doUndoable(
      'The new edition is shown',
      () => void showEdition(client, waiting),
      () => client.setQueryData(editionQuery(open.source).queryKey, open),
    )
  return { news, since: open.openedAt, show }
}

// Selecting the edition alone: a check that brings none causes no render.
const waitingOf = ({ waiting }: Check): WaitingEdition | null => waiting
const shownAtOnceOf = ({ waiting, showAtOnce, checks }: Check): WaitingEdition | null =>
  showAtOnce && checks === 1 ? waiting : null

const findWaiting = (
  waiting: WaitingEdition | null | undefined,
  open: OpenWire | undefined,
): WaitingEdition | null => (waiting && waiting.open.id !== open?.id ? waiting : null)

/** Shows an edition in the place of the one that is open, with all that is found in it, and remembers it. */
export async function showEdition(
  client: QueryClient,
  { open, bytes }: WaitingEdition,
): Promise<void> {
  await client.prefetchQuery(findingsQuery(open))
  client.setQueryData(editionQuery(open.source).queryKey, open)
  const { rememberShown } = await import('../load/remember-shown.ts')
  await rememberShown(open, bytes)
}

/**
 * Polls the site for the open wire while the component is mounted, shows in the tab's title how much is new, and
 * gives the edition that waits. Where the site's list names a newer wire than the build knew, that wire is shown at
 * once: nobody has begun to read.
 */
export function useLive(open: OpenWire | undefined): Update | null {
  const client = useQueryClient()
  const source = liveSourceOf(open)
  const enabled = useIsLive(source)
  const { data } = useQuery<Check, Error, WaitingEdition | null>({
    ...(source ? latestQuery(source) : nothing),
    enabled,
    select: shownAtOnceOf,
  })
  const update = useUpdate(open)
  const shownAtOnce = findWaiting(data, open)
  useEffect(() => {
    if (shownAtOnce) void showEdition(client, shownAtOnce)
  }, [client, shownAtOnce])
  const count = update && !shownAtOnce ? countNews(update.news) : 0
  useEffect(() => setTitleCount(count), [count])
  useEffect(watchFocus, [])
  return update
}

/** Number of headlines that are new, reworded or gone; at least 1, since the bytes differ. */
const countNews = ({ come, reworded, gone }: WireChanges): number =>
  Math.max(1, come.size + reworded.size + gone.length)

/** Asks the site at once for all that may have changed, and says what came of it where nothing did. */
export async function checkNow(client: QueryClient, open: OpenWire): Promise<void> {
  const source = liveSourceOf(open)
  if (!source) return announce('This edition lies on the device: nothing newer comes of itself')
  announce('Checking for a newer edition …')
  const query = latestQuery(source)
  // A check in flight may have asked before the key was pressed.
  await client.cancelQueries({ queryKey: query.queryKey })
  // Keeps the last check, but so that the next one fetches both the list and the wire.
  client.setQueryData(query.queryKey, (known = notChecked) => ({
    ...known,
    checks: Math.max(1, known.checks),
    listedAt: 0,
  }))
  const check = await client.fetchQuery({ ...query, staleTime: 0 })
  if (check.failures > 0) announce('The site cannot be reached, or has no edition just now')
  else
    announce(
      findWaiting(check.waiting, open) ? 'There is a newer edition' : 'There is nothing newer',
    )
}
