import { useSuspenseQueries } from '@tanstack/react-query'
import { appBase } from '../platform/app-base.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { editionQuery } from '../load/edition-query.ts'
import { parseSource } from '../load/wire-source.ts'

/** The two wires of these addresses; null is the site's default. */
export function useCompared(
  from: string | null,
  to: string | null,
): { readonly older: OpenWire; readonly newer: OpenWire } {
  const [older, newer] = useSuspenseQueries({
    queries: [editionQuery(parseSource(from, appBase())), editionQuery(parseSource(to, appBase()))],
  })
  return { older: older.data, newer: newer.data }
}
