import { CALM, canMove } from './motion.ts'

/** What stands below the row of a list that is about to go is seen to come up to its place. */
export function closeGap(row: HTMLElement): void {
  const item = row.closest<HTMLElement>('li') ?? row
  const next = item.nextElementSibling
  // A windowed list puts each of its rows in its place itself.
  if (!next || !canMove(next) || getComputedStyle(next).position === 'absolute') return
  const height = item.offsetHeight
  requestAnimationFrame(() => {
    if (!item.isConnected) next.animate([{ marginTop: `${height}px` }, { marginTop: 0 }], CALM)
  })
}
