import { useSuspenseQueries } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { appBase } from '../platform/app-base.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { editionQuery } from '../load/edition-query.ts'
import { parseSource } from '../load/wire-source.ts'

/** The two wires that the URL of a comparison names, and their addresses; empty is the site's default. */
export function useCompared(): {
  readonly older: OpenWire
  readonly newer: OpenWire
  readonly from: string | null
  readonly to: string | null
} {
  const [params] = useSearchParams()
  const [from, to] = [params.get('from') || null, params.get('to') || null]
  const [older, newer] = useSuspenseQueries({
    queries: [editionQuery(parseSource(from, appBase())), editionQuery(parseSource(to, appBase()))],
  })
  return { older: older.data, newer: newer.data, from, to }
}
