import type { CommandHandlers } from '../settings/commands.ts'
import {
  activeItem,
  findOnPage,
  isRowAwaited,
  longList,
  moveToItem,
  moveTo,
  moveToRow,
  rowOfCursor,
} from '../place/long-list-cursor.ts'

/** Keyboard cursor of a list (roving focus): it moves from one element with `data-item` to the next. */
const itemsOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main [data-item]'),
]

/** The id of the item under the cursor, or `null`. */
export function cursorItem(): string | null {
  return activeItem()?.dataset['item'] ?? (longList()?.idAt(rowOfCursor()) || null)
}

/** Where the window begins beneath what sticks to its top (CSS pixels). */
const topOfWindow = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0

/** The first item in sight, or the last. */
function findInSight(which: 'first' | 'last'): HTMLElement | undefined {
  const items = itemsOnPage()
  if (which === 'last')
    return items.findLast((item) => item.getBoundingClientRect().bottom <= innerHeight)
  const top = topOfWindow()
  return items.find((item) => item.getBoundingClientRect().top >= top) ?? items[0]
}

/** On which side of the window scrolling has left the cursor; `null` where it is in sight, on its way or nowhere. */
function findSideLeft(): 'above' | 'below' | null {
  if (isRowAwaited()) return null
  const item = activeItem()
  if (item) {
    const { top, bottom } = item.getBoundingClientRect()
    if (bottom < topOfWindow()) return 'above'
    return top > innerHeight ? 'below' : null
  }
  const at = rowOfCursor()
  const shown = longList()?.rowOf(findInSight('first')?.dataset['item'] ?? '') ?? -1
  if (at < 0 || shown < 0) return null
  return at < shown ? 'above' : 'below'
}

/** Moves the focus to the next or previous item; from nowhere, or from what is out of sight by now, to one in sight. */
export function moveCursor(by: 1 | -1): void {
  const side = findSideLeft()
  if (side) return moveTo(findInSight(side === 'below' && by < 0 ? 'last' : 'first'))
  const at = rowOfCursor()
  const long = longList()
  if (long && at >= 0 && long.idAt(at + by)) return moveToRow(at + by)
  const items = itemsOnPage()
  const active = items.findIndex((item) => item === document.activeElement)
  moveTo(active < 0 ? findInSight('first') : items[active + by])
}

/**
 * Moves to the item beside the cursor: the one of the next column, or of the one before, that begins nearest to its
 * height. Where there is one column, to the first item of the next section, or of the one before.
 */
export function moveAcross(by: 1 | -1): void {
  const active = activeItem()
  if (!active) return moveCursor(by)
  const columns = [...document.querySelectorAll('main [data-column]')]
  const parts = columns.length > 1 ? columns : [...(columns[0]?.children ?? [])]
  const next = parts[parts.findIndex((part) => part.contains(active)) + by]
  const items = [...(next?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
  const { top } = active.getBoundingClientRect()
  const distance = (item: HTMLElement): number => Math.abs(item.getBoundingClientRect().top - top)
  const nearest = items.toSorted((a, b) => distance(a) - distance(b))[0]
  moveTo(columns.length > 1 ? nearest : items[0])
}

const moveToFirst = (): void => (rowOfCursor() > 0 ? moveToRow(0) : moveTo(itemsOnPage()[0]))
function moveToLast(): void {
  const long = longList()
  if (long) moveToRow(long.length - 1)
  else moveTo(itemsOnPage().at(-1))
}

/** Moves to the next item after the cursor, or in sight, whose id passes; says whether there was one. */
export function moveToNext(passes: (id: string) => boolean): boolean {
  const inSight = findSideLeft() ? findInSight('first') : undefined
  const long = longList()
  const shown = inSight ? (long?.rowOf(inSight.dataset['item'] ?? '') ?? -1) : -1
  if (long && (shown >= 0 || rowOfCursor() >= 0 || !activeItem())) {
    let at = shown >= 0 ? shown : rowOfCursor() + 1
    while (at < long.length && !passes(long.idAt(at))) at++
    moveToRow(at)
    return at < long.length
  }
  const items = itemsOnPage()
  const at = inSight
    ? items.indexOf(inSight) - 1
    : items.findIndex((item) => item === document.activeElement)
  const next = items.slice(at + 1).find((item) => passes(item.dataset['item'] ?? ''))
  moveTo(next)
  return next !== undefined
}

/**
 * Does what may move the row that has the focus: the cursor stays in sight. A control of a row that is still there keeps
 * the focus; that of a row which is taken off the list goes on (`use-kept-focus.ts`).
 */
export function keepCursor(act: () => void): void {
  const active = document.activeElement
  const id = active?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? cursorItem()
  act()
  requestAnimationFrame(() => {
    if (id === null || (active !== document.body && active?.isConnected && !activeItem())) return
    if ((longList()?.rowOf(id) ?? -1) >= 0) moveToItem(id)
    else moveTo(findOnPage(id))
  })
}

/** Opens the item under the cursor. */
function openCursor(): void {
  const item = activeItem() ?? findOnPage(cursorItem() ?? '')
  if (item instanceof HTMLAnchorElement) item.click()
}

/** What the keys do in every list, whatever it is of. */
export const cursorCommands = {
  next: () => moveCursor(1),
  previous: () => moveCursor(-1),
  first: moveToFirst,
  last: moveToLast,
  open: openCursor,
} satisfies CommandHandlers
