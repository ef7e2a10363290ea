import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { EditionsIndex } from '../../edition/across/editions-index.ts'
import { createEditionsIndex } from '../../edition/across/editions-index.ts'
import { loadRules } from '../../edition/languages/load-rules.ts'
import type { OpenWire } from '../load/open-wire.ts'
import type { LookedInto } from './library-editions.ts'
import { loadLibraryEditions } from './library-editions.ts'
import { useKeptWiresIfKnown } from '../library/use-kept-wires.ts'
import { addressOf } from '../load/wire-source.ts'

/** All wires of the device: their editions, newest first, and the index over them. */
export interface LibraryIndex extends LookedInto {
  readonly index: EditionsIndex
}

/** The index over the open wire and all kept ones; `null` until it is there, or while there is no other wire. */
export function useLibraryIndex(open: OpenWire, wanted = true): LibraryIndex | null {
  const client = useQueryClient()
  const wires = useKeptWiresIfKnown()
  const { data } = useQuery({
    queryKey: [
      'editions-index',
      addressOf(open.source),
      open.openedAt,
      open.edition.table.count,
      wires?.map(({ id, name }) => [id, name]),
    ],
    queryFn: async (): Promise<LibraryIndex> => {
      const looked = await loadLibraryEditions(client, open, wires ?? [])
      const { editions } = looked
      const rulesOf = await loadRules(editions.map(({ edition }) => edition.reading.lang))
      return { ...looked, index: createEditionsIndex(editions, rulesOf) }
    },
    enabled: wanted && wires !== null,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })
  return data && data.editions.length > 1 ? data : null
}
