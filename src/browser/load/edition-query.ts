import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { OpenWire } from './open-wire.ts'
import type { WireSource } from './wire-source.ts'

/**
 * Garbage collection time (ms) of a wire that no page shows: one that lies in the library is read again from there,
 * one of the site would have to be fetched.
 */
const gcTimeOf = ({ kind }: WireSource): number => (kind === 'kept' ? 10_000 : 300_000)

/**
 * Options of a query for what does not change once it is there: an edition, code, tables. Structural sharing is off,
 * since comparing editions is slow.
 */
export const settled = { staleTime: Infinity, retry: false, structuralSharing: false } as const

/** In place of a query that is not asked: a hook is called all the same. */
export const notAsked = {
  ...settled,
  queryKey: ['not asked'],
  queryFn: () => null,
  initialData: null,
}

/** Code splitting: the code that fetches and parses is a chunk of its own. */
const load = () => import('./load-open-wire.ts')

/** The outline of a wire: all of its edition that needs no table of words. */
export function editionQuery(source: WireSource) {
  const queryKey: QueryKey = ['edition', source]
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }) => (await load()).loadOutline(source, signal),
    gcTime: gcTimeOf(source),
    ...settled,
  })
}

/** The same wire with everything that is found in its texts, once its outline is there. */
export function findingsQuery(outline: OpenWire) {
  const { source, openedAt, readAs, edition } = outline
  // The language is part of the key, since other rules find other things.
  const queryKey: QueryKey = ['findings', source, openedAt, readAs, edition.reading.lang]
  return queryOptions({
    queryKey,
    queryFn: async ({ signal, client }) =>
      (await load()).loadFindings(outline, signal, (share) =>
        client.setQueryData(findingShareKey(outline), share),
      ),
    gcTime: gcTimeOf(source),
    ...settled,
  })
}

/** Cache key of the progress of the findings of a wire, from 0 to 1. */
export const findingShareKey = ({ source, openedAt }: OpenWire) =>
  ['finding-share', source, openedAt] as const

/**
 * Prefetches the outline of a wire, and begins its findings. Never throws: the page that shows the wire says why it
 * failed.
 */
export async function prefetchWire(client: QueryClient, source: WireSource): Promise<void> {
  const query = editionQuery(source)
  await client.prefetchQuery(query)
  const outline = client.getQueryData(query.queryKey)
  if (outline) void client.prefetchQuery(findingsQuery(outline))
}

/** Hands a wire that has just been read to the page that will show it. */
export async function putOpenWire(client: QueryClient, outline: OpenWire): Promise<void> {
  await client.fetchQuery({ ...editionQuery(outline.source), queryFn: () => outline })
  void client.prefetchQuery(findingsQuery(outline))
}
