import { queryOptions, useQuery } from '@tanstack/react-query'
import { settled } from '../../browser/load/edition-query.ts'
import type { FirstNames } from '../../records/gender/estimate-gender.ts'
import { readFirstNames } from '../../records/gender/estimate-gender.ts'

const firstNamesQuery = queryOptions({
  ...settled,
  queryKey: ['first-names'],
  queryFn: async () =>
    readFirstNames((await import('../../records/gender/first-name-table.ts')).firstNames),
  gcTime: Infinity,
})

/** The table of first names, which is loaded once it is wanted; `null` until it is there. */
export const useFirstNames = (wanted: boolean): FirstNames | null =>
  useQuery({ ...firstNamesQuery, enabled: wanted }).data ?? null
