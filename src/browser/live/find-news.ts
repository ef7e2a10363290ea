import type { QueryClient } from '@tanstack/react-query'
import { findBefore } from '../library/edition-memory.ts'
import { editionQuery } from '../load/edition-query.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { passMarks } from '../marks/pass-marks.ts'
import { createStored } from '../platform/stored-value.ts'
import type { WireChanges, NewsSince } from './compare-wires.ts'
import { compareWires } from './compare-wires.ts'
import { newsSinceKey } from './news-since-key.ts'

/** The id of the edition that the reader has last marked as seen. */
const seenStore = createStored(
  'wireside.seen.1',
  (json) => (typeof json === 'string' ? json.slice(0, 64) : ''),
  (id) => id,
)

/** Marks the news of an edition as seen. */
export function markSeen(client: QueryClient, open: OpenWire): void {
  seenStore.set(open.id)
  client.setQueryData(newsSinceKey(open), null)
}

/**
 * `null` where no earlier edition is here, where it cannot be read or had the same, and where the reader has seen what
 * is new.
 */
export async function findNews(client: QueryClient, open: OpenWire): Promise<NewsSince | null> {
  if (seenStore.get() === open.id) return null
  const before = await findBefore(open)
  if (!before) return null
  try {
    const older = await client.fetchQuery(editionQuery({ kind: 'kept', id: before.id }))
    const news = compareWires(older, open)
    passMarks(open.id, news.reworded.values())
    if (isNothing(news)) return null
    const { id, openedAt: since } = before
    return { news, from: `kept:${id}`, since, isLastVisit: dayOf(since) !== dayOf(open.openedAt) }
  } catch {
    return null
  }
}

const dayOf = (moment: number): string => new Date(moment).toDateString()

const isNothing = ({ come, reworded, gone, rewritten }: WireChanges): boolean =>
  come.size + reworded.size + gone.length + rewritten === 0
