import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { RulesOf } from '../../edition/languages/language-rules.ts'
import { loadRules } from '../../edition/languages/load-rules.ts'

const rulesQuery = (languages: readonly string[]) =>
  queryOptions({
    queryKey: ['rules', languages],
    queryFn: () => loadRules(languages),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
  })

/** The rules of these languages; suspends until their tables are there. */
export const useRules = (...languages: readonly string[]): RulesOf =>
  useSuspenseQuery(rulesQuery(languages)).data
