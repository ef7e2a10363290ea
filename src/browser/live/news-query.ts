import type { QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { OpenWire } from '../load/open-wire.ts'
import type { WireChanges } from './compare-wires.ts'

/** The changes from an older edition to a newer one. */
export function newsQuery(older: OpenWire, newer: OpenWire) {
  const queryKey: QueryKey = ['news', older.id, newer.id]
  return queryOptions({
    queryKey,
    queryFn: async (): Promise<WireChanges> => {
      const { compareWires } = await import('./compare-wires.ts')
      return compareWires(older, newer)
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
}

/** Query key of the changes from the edition shown before to this one. */
export const newsSinceKey = ({ source, id, openedAt }: OpenWire): QueryKey => [
  'news-since',
  source,
  id,
  openedAt,
]
