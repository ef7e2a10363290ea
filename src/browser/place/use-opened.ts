import { useEffect } from 'react'
import { afterPaint } from '../platform/after-paint.ts'
import { nextTask } from '../platform/next-task.ts'
import { keptPlaces } from './kept-places.ts'
import { markOpened } from '../marks/mark-actions.ts'

/** Marks an opened item as read once it is painted, and remembers it for the cursor of the list it came from. */
export function useOpened(id: string | null): void {
  useEffect(() => {
    if (id === null) return
    keptPlaces.open(id)
    // Marking renders much of the page again: other work that waits for the paint goes first.
    void afterPaint()
      .then(nextTask)
      .then(() => markOpened(id))
  }, [id])
}
