import { useEffect } from 'react'
import { useStore } from '../platform/store.ts'
import { keepIndexed } from './indexing.ts'
import type { KeptFindings, KeptQuestion } from './kept-search.ts'
import { keptSearch } from './kept-search.ts'

/** What is found for a question in what is kept; `null` until something is known. It may be of another question. */
export function useKeptSearch(question: KeptQuestion | null): KeptFindings | null {
  useEffect(() => {
    if (!question) return
    keepIndexed()
    return keptSearch.ask(question)
  }, [question])
  return useStore(keptSearch)
}

/** Has what is kept indexed while the page stands, so that it is found. */
export function useIndexing(): void {
  useEffect(keepIndexed, [])
}
