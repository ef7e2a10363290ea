import { useEffect } from 'react'
import { createStore, useStore } from '../platform/store.ts'
import type * as Rewordings from '../../edition/rewordings.ts'

const store = createStore<typeof Rewordings | null>(null)

/** What tells rewordings from other headlines, which the first list does without: `null` until it is there. */
export function useRewordings(needed: boolean): typeof Rewordings | null {
  useEffect(() => {
    if (needed && store.get() === null)
      import('../../edition/rewordings.ts').then(store.set, () => {})
  }, [needed])
  return useStore(store)
}
