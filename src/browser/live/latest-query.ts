import type { QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { Check, LiveSource } from './check-state.ts'
import { notChecked } from './check-state.ts'

/** How often (ms) the site is asked, and how long at least lies between two times. */
const EVERY = 180_000
const LEAST = 20_000
/** Each failure doubles the time to the next, up to so many. */
const MOST_DOUBLINGS = 4

export const waitAfter = ({ failures }: Check): number =>
  EVERY * 2 ** Math.min(failures, MOST_DOUBLINGS)

/**
 * The newest edition of a wire of the site, asked for again and again while the page is seen and online. What came is
 * kept beside the edition that is read, and takes its place when the reader says so.
 */
export function latestQuery(source: LiveSource) {
  const queryKey: QueryKey = ['latest', source]
  return queryOptions({
    queryKey,
    queryFn: async ({ client, signal }): Promise<Check> => {
      const { checkWire } = await import('./check-wire.ts')
      const before = client.getQueryData<Check>(queryKey) ?? notChecked
      return checkWire(client, source, before, signal)
    },
    staleTime: LEAST,
    refetchInterval: ({ state }) => waitAfter(state.data ?? notChecked),
    refetchOnReconnect: 'always',
    retry: false,
    networkMode: 'online',
    structuralSharing: false,
  })
}
