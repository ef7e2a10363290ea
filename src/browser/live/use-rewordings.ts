import { useEffect, useSyncExternalStore } from 'react'
import { createStore } from '../platform/store.ts'
import type * as Rewordings from '../../edition/compare/rewordings.ts'

const store = createStore<typeof Rewordings | null>(null)

/**
 * The test of rewordings, code that the first list does without: `null` until it is there and the stories
 * are found. Asked for before that, so that one drawing of the rows shows both.
 */
export function useRewordings(areStoriesFound: boolean): typeof Rewordings | null {
  useEffect(() => {
    if (store.get() === null)
      import('../../edition/compare/rewordings.ts').then(store.set, () => {})
  }, [])
  return useSyncExternalStore(store.subscribe, () => (areStoriesFound ? store.get() : null))
}
