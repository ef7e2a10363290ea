import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { OpenWire } from '../load/open-wire.ts'
import { editionQuery } from '../load/edition-query.ts'
import { useKeptWires } from '../library/use-kept-wires.ts'
import { addressOf } from '../load/wire-source.ts'

/** What came since the wire of the same source that was opened before this one. */
export interface SinceLast {
  /** The address and the name of the earlier wire. */
  readonly from: string
  readonly name: string
  /** How many headlines and articles are new. */
  readonly come: number
}

/** `null` where no earlier wire names itself as this one does, or nothing new has come since. */
export function useSinceLast(open: OpenWire): SinceLast | null {
  const client = useQueryClient()
  const { source, edition, openedAt } = open
  const last = useKeptWires().find(
    (wire) =>
      edition.name !== null &&
      wire.carries?.source === edition.name &&
      wire.openedAt < openedAt &&
      (source.kind !== 'kept' || wire.id !== source.id),
  )
  const { data } = useQuery({
    queryKey: ['since-last', last?.id, last?.name, addressOf(source), openedAt],
    queryFn: async (): Promise<SinceLast | null> => {
      if (!last) return null
      const older = await client.fetchQuery(editionQuery({ kind: 'kept', id: last.id }))
      const { compareEditions } = await import('../../edition/compare/compare-editions.ts')
      const { come, articlesCome } = compareEditions(older.edition, edition)
      return { from: `kept:${last.id}`, name: last.name, come: come.length + articlesCome.length }
    },
    enabled: last !== undefined,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
  return data && data.come > 0 ? data : null
}
