import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { Edition } from '../../edition/edition.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import type { WireSource } from './wire-source.ts'

/** A wire as it stands open: its edition, and where and when it was had. */
export interface OpenWire {
  readonly edition: Edition
  /** Whether everything has been found in its texts; until then its edition is an outline. */
  readonly found: boolean
  readonly source: WireSource
  /** The name of its file. */
  readonly name: string
  /** Milliseconds since 1970. Of one source, another time is another edition. */
  readonly openedAt: number
  /** Why this is the copy of an earlier fetch, made at `openedAt`, where it is one. */
  readonly outage: LoadFailure | null
  readonly bytes: number
  readonly encoding: string
}

/**
 * How long (ms) a wire that no page shows stays in memory: one that lies in the library is read again from there,
 * one of the site would have to be fetched.
 */
const gcTimeOf = ({ kind }: WireSource): number => (kind === 'kept' ? 10_000 : 300_000)

/** A wire never changes once it is read, and its editions are too large to be compared. */
const settled = { staleTime: Infinity, retry: false, structuralSharing: false } as const

/** The outline of a wire: all of its edition that needs no table of words. */
export function editionQuery(source: WireSource) {
  const queryKey: QueryKey = ['edition', source]
  return queryOptions({
    queryKey,
    queryFn: ({ signal }) => loadOutline(source, signal),
    gcTime: gcTimeOf(source),
    ...settled,
  })
}

/** The same wire with everything that is found in its texts, once its outline is there. */
export function findingsQuery(outline: OpenWire) {
  const { source, openedAt } = outline
  const queryKey: QueryKey = ['findings', source, openedAt]
  return queryOptions({
    queryKey,
    queryFn: ({ signal, client }) =>
      loadFindings(outline, signal, (share) =>
        client.setQueryData(findingShareKey(outline), share),
      ),
    gcTime: gcTimeOf(source),
    ...settled,
  })
}

/** How far the finding has come in a wire, from 0 to 1, stands in the cache under this key. */
export const findingShareKey = ({ source, openedAt }: OpenWire) =>
  ['finding-share', source, openedAt] as const

async function loadOutline(source: WireSource, signal: AbortSignal): Promise<OpenWire> {
  // A query is begun while a view is drawn, and nothing else on the page may change then.
  await Promise.resolve()
  const [{ loadBytes }, { readOutline }] = await Promise.all([
    import('./load-bytes.ts'),
    import('../read/read-outline.ts'),
  ])
  const { bytes, name, openedAt, outage } = await loadBytes(source, signal)
  const outline = await readOutline(bytes, signal)
  return { ...outline, found: false, source, name, openedAt, outage, bytes: bytes.byteLength }
}

async function loadFindings(
  outline: OpenWire,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<OpenWire> {
  const { readFindings } = await import('../read/read-findings.ts')
  return { ...outline, edition: await readFindings(outline.edition, { signal, tell }), found: true }
}

/** Has a wire in the cache before a page asks for it, and the finding begun. Never throws: the page will say why. */
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
