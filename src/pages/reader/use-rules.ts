import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { settled } from '../../browser/load/edition-query.ts'
import type { RulesOf } from '../../edition/languages/language-rules.ts'
import { loadRules } from '../../edition/languages/load-rules.ts'

const rulesQuery = (languages: readonly string[]) =>
  queryOptions({
    ...settled,
    queryKey: ['rules', languages],
    queryFn: () => loadRules(languages),
  })

/** The rules of these languages; suspends until their tables are there. */
export const useRules = (...languages: readonly string[]): RulesOf =>
  useSuspenseQuery(rulesQuery(languages)).data
