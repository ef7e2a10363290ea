import type { QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import { settled } from '../load/edition-query.ts'
import type { OpenWire } from '../load/open-wire.ts'
import type { WireChanges } from './compare-wires.ts'

/** The changes from an older edition to a newer one. */
export function newsQuery(older: OpenWire, newer: OpenWire) {
  const queryKey: QueryKey = ['news', older.id, newer.id]
  return queryOptions({
    ...settled,
    queryKey,
    queryFn: async (): Promise<WireChanges> => {
      const { compareWires } = await import('./compare-wires.ts')
      return compareWires(older, newer)
    },
  })
}
