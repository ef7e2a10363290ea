import { useSuspenseQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { printFilters } from '../../edition/select/filters.ts'
import { idOfItem } from '../../paths.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { useFilters } from '../load/use-filters.ts'

/**
 * The address of this page in the newest wire of this device that has an item, other than the wire that the address
 * names; `null` where none has it. `item` is its slug and id. Suspends until that is known.
 */
export function useHolderPath(item: string): string | null {
  const { filters } = useFilters()
  const { pathname, hash } = useLocation()
  const holder = useHolder(idOfItem(item))
  if (!holder || filters.wire === `kept:${holder.id}`) return null
  const search = printFilters({ ...filters, part: 0, wire: `kept:${holder.id}` })
  return `${pathname}?${search}${hash}`
}

function useHolder(item: string): KeptWire | null {
  const { data } = useSuspenseQuery({
    queryKey: ['holder', item],
    queryFn: async (): Promise<KeptWire | null> => {
      try {
        const { findHolder } = await import('../library/edition-memory.ts')
        return await findHolder(item)
      } catch {
        return null
      }
    },
    gcTime: 0,
    retry: false,
    networkMode: 'always',
  })
  return data
}
