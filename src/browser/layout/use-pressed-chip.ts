import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import { patterns } from '../../paths.ts'

/**
 * Has a pressed chip in sight in the row that scrolls sideways when the filters change, by a link or a label too: the
 * list would be narrowed by nothing one sees. The chips may come later than the address; other pages have none, at the
 * same address too.
 */
export function usePressedChip(): void {
  const { pathname, search } = useLocation()
  const hasChips = [patterns.index, patterns.headline].some((one) => matchPath(one, pathname))
  useEffect(() => {
    if (!hasChips || !search.includes('topic=')) return
    const observer = new MutationObserver(() => {
      if (showPressed()) observer.disconnect()
    })
    if (!showPressed()) observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [hasChips, search])
}

/** Scrolls the row to its first pressed chip unless one is in sight; whether there is any. */
function showPressed(): boolean {
  const chips = [...document.querySelectorAll('.chip-row > [aria-pressed=true]')]
  const row = chips[0]?.parentElement
  if (!row) return false
  const room = row.getBoundingClientRect()
  const boxes = chips.map((chip) => chip.getBoundingClientRect())
  const [first] = boxes
  const isSeen = boxes.some(({ left, right }) => left >= room.left && right <= room.right)
  if (first && !isSeen && getComputedStyle(row).overflowX === 'auto')
    row.scrollBy(first.left + first.width / 2 - room.left - room.width / 2, 0)
  return true
}
