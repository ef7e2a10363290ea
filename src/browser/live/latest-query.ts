import type { QueryKey } from '@tanstack/react-query'
import { queryOptions } from '@tanstack/react-query'
import type { Check, LiveSource } from './check-state.ts'
import { notChecked } from './check-state.ts'

/** Polling interval, and the minimum between two checks when focus or the network comes back. */
const CHECK_INTERVAL_MS = 180_000
const MIN_INTERVAL_MS = 20_000
/** Backoff: each failure in a row doubles the interval, at most this many times. */
const MAX_INTERVAL_DOUBLINGS = 4

const waitAfter = ({ failures }: Check): number =>
  CHECK_INTERVAL_MS * 2 ** Math.min(failures, MAX_INTERVAL_DOUBLINGS)

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
    staleTime: MIN_INTERVAL_MS,
    refetchInterval: ({ state }) => waitAfter(state.data ?? notChecked),
    refetchOnReconnect: 'always',
    retry: false,
    networkMode: 'online',
    structuralSharing: false,
  })
}
