import { useEffect } from 'react'
import { closeGap } from '../layout/close-gap.ts'
import { marksStore } from '../marks/reader-marks.ts'
import { findOnPage } from './long-list-cursor.ts'

/** Animates the closing of the gap when a headline is hidden, by a key, a button or a swipe. */
export function useClosingList(): void {
  useEffect(() => {
    let before = marksStore.get().spiked
    return marksStore.subscribe(() => {
      const { spiked } = marksStore.get()
      const hidden = [...spiked].find((id) => !before.has(id))
      before = spiked
      // The row is still in the DOM: React renders after all listeners of the store ran. An opened row closes by
      // `useGrowth`.
      const row = hidden && findOnPage(hidden)?.closest<HTMLElement>('[data-row]')
      if (row && !row.matches('[data-opened]')) closeGap(row)
    })
  }, [])
}
