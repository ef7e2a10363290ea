import { useEffect } from 'react'
import { keptPlaces } from './kept-places.ts'
import { markOpened } from '../marks/mark-actions.ts'

/** An item that is opened is read, and the list it came from finds its cursor there again. */
export function useOpened(id: string | null): void {
  useEffect(() => {
    if (id === null) return
    markOpened(id)
    keptPlaces.open(id)
  }, [id])
}
