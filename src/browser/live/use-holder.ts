import { useSuspenseQuery } from '@tanstack/react-query'
import type { KeptWire } from '../library/kept-wire.ts'

/** The newest wire of this device that holds an item, `null` where none does; suspends until that is known. */
export function useHolder(item: string): KeptWire | null {
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
