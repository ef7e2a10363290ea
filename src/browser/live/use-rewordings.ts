import { useEffect } from 'react'
import { createStore, useStore } from '../platform/store.ts'
import type * as Rewordings from '../../edition/rewordings.ts'

const store = createStore<typeof Rewordings | null>(null)

/**
 * What tells rewordings from other headlines, which the first list does without: `null` until it is there. It is asked
 * for before the stories are found, so that one drawing of the rows shows both.
 */
export function useRewordings(): typeof Rewordings | null {
  useEffect(() => {
    if (store.get() === null) import('../../edition/rewordings.ts').then(store.set, () => {})
  }, [])
  return useStore(store)
}
