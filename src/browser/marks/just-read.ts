import { useSyncExternalStore } from 'react'
import { marksStore } from './reader-marks.ts'

/**
 * A snapshot of what was read when the filters were last set, and what was read after it: the Unread view keeps those
 * rows until the filters change. It lives outside of React, so that it survives the unmounting of the index.
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
      // An id that was marked unread leaves the snapshot, so that reading it again counts as new.
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
