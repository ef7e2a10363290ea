import { CALM, canMove } from './motion.ts'

/** Animates the closing of the gap when a row of a list is removed: what is below it slides up. Call it before. */
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
