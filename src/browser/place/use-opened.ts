import { useEffect } from 'react'
import { afterPaint } from '../platform/after-paint.ts'
import { keptPlaces } from './kept-places.ts'
import { markOpened } from '../marks/mark-actions.ts'

/** An item that is opened is read, once it stands there; and the list it came from finds its cursor there again. */
export function useOpened(id: string | null): void {
  useEffect(() => {
    if (id === null) return
    keptPlaces.open(id)
    void afterPaint().then(() => markOpened(id))
  }, [id])
}
