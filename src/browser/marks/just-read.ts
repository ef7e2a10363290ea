import { useSyncExternalStore } from 'react'
import { marksStore } from './reader-marks.ts'

/**
 * What was read since the filters were last set. In the Unread view a row that was opened stays until the
 * filters change; the memory outlives the index's component, so that it holds over a visit to the reader.
 */
function createJustRead() {
  let view = ''
  let before: ReadonlySet<string> = new Set()
  let after: ReadonlySet<string> = new Set()
  let seen: ReadonlySet<string> | null = null
  return (nextView: string): ReadonlySet<string> => {
    const { read } = marksStore.get()
    if (nextView !== view || seen === null) {
      view = nextView
      before = read
      after = new Set()
    } else if (read !== seen) {
      // What was made unread in the meantime counts as read anew when it is opened.
      before = new Set([...before].filter((id) => read.has(id)))
      after = new Set([...read].filter((id) => !before.has(id)))
    }
    seen = read
    return after
  }
}

const justReadSince = createJustRead()

/** `view` is the query of the filters in force. */
export function useJustRead(view: string): ReadonlySet<string> {
  return useSyncExternalStore(marksStore.subscribe, () => justReadSince(view))
}
