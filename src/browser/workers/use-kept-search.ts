import { useEffect } from 'react'
import { useStore } from '../platform/store.ts'
import { keepIndexed } from './indexing.ts'
import type { KeptFindings, KeptQuestion } from './kept-search.ts'
import { keptSearch } from './kept-search.ts'

/** Results of a search over all kept wires; `null` before the first. They may still be those of an earlier question. */
export function useKeptSearch(question: KeptQuestion | null): KeptFindings | null {
  useEffect(() => {
    if (!question) return
    keepIndexed()
    return keptSearch.ask(question)
  }, [question])
  return useStore(keptSearch)
}

/** Keeps the index of kept wires up to date while the component is mounted. */
export function useIndexing(): void {
  useEffect(keepIndexed, [])
}
