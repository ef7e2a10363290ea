/** Keyboard cursor of a list (roving focus): it moves from one element with `data-item` to the next. */
const itemsOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main [data-item]'),
]

/** A list of which only the rows in sight stand on the page: the cursor goes to the others by their rows. */
interface LongList {
  readonly length: number
  /** The id of the item in a row; empty where there is no such row. */
  readonly idAt: (row: number) => string
  /** The row of the item with an id; -1 where the list does not have it. */
  readonly rowOf: (id: string) => number
  readonly show: (row: number) => void
}

let long: LongList | null = null
/** The row of the long list on which the cursor stands, also while that row is out of sight and not drawn. */
let row = -1
/** The row index that must be mounted so that it can take the focus; -1 for none. */
let awaited = -1
/** Animation frames to wait for a row to be mounted. */
const MAX_FRAMES = 30

/** The id of an item to move to as soon as a windowed list is there; it can be replaced before the row is drawn. */
let wanted: string | null = null

/** Registers the mounted windowed list; the result unregisters it. */
export function holdLongList(list: LongList): () => void {
  long = list
  row = -1
  awaited = -1
  if (wanted !== null) moveToItem(wanted)
  return () => {
    if (long === list) long = null
  }
}

/** The item with an id, if it stands on the page. */
export const findOnPage = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`main [data-item="${CSS.escape(id)}"]`)

/** The item that has the focus, or that had it when it went out of sight. */
function activeItem(): HTMLElement | null {
  const active = document.activeElement
  return active instanceof HTMLElement && active.dataset['item'] ? active : null
}

/** The id of the item under the cursor, or `null`. */
export function cursorItem(): string | null {
  return activeItem()?.dataset['item'] ?? (long?.idAt(rowOfCursor()) || null)
}

/** The row of the long list under the cursor; -1 where there is none, or the cursor is elsewhere. */
function rowOfCursor(): number {
  if (!long) return -1
  const id = activeItem()?.dataset['item']
  if (id === undefined) return document.activeElement === document.body ? row : -1
  if (long.idAt(row) !== id) row = long.rowOf(id)
  return row
}

function moveTo(item: HTMLElement | null | undefined): void {
  item?.focus({ preventScroll: true })
  item?.closest('li, section')?.scrollIntoView({ block: 'nearest' })
}

/** Moves to a row of the long list, which may have to be drawn first. */
function moveToRow(to: number): void {
  const id = long?.idAt(to)
  if (!id) return
  row = to
  awaited = -1
  const item = findOnPage(id)
  if (item) return moveTo(item)
  long?.show(to)
  awaited = to
  holdFocus(to, id, document.activeElement, MAX_FRAMES)
}

/**
 * Gives a row the focus when it is drawn, and again while the list still moves rows about to find their heights;
 * not when the focus has gone elsewhere since.
 */
function holdFocus(to: number, id: string, from: Element | null, frames: number): void {
  requestAnimationFrame(() => {
    const item = findOnPage(id)
    const active = document.activeElement
    const isFree = active === item || active === from || active === document.body
    if (!isFree || (item && item === active)) wanted = null
    if (row !== to || frames === 0 || !isFree) {
      if (awaited === to) awaited = -1
      return
    }
    if (item !== active) moveTo(item)
    holdFocus(to, id, from, frames - 1)
  })
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
  if (awaited >= 0) return null
  const item = activeItem()
  if (item) {
    const { top, bottom } = item.getBoundingClientRect()
    if (bottom < topOfWindow()) return 'above'
    return top > innerHeight ? 'below' : null
  }
  const at = rowOfCursor()
  const shown = long?.rowOf(findInSight('first')?.dataset['item'] ?? '') ?? -1
  if (at < 0 || shown < 0) return null
  return at < shown ? 'above' : 'below'
}

/** Moves the focus to the next or previous item; from nowhere, or from what is out of sight by now, to one in sight. */
export function moveCursor(by: 1 | -1): void {
  const side = findSideLeft()
  if (side) return moveTo(findInSight(side === 'below' && by < 0 ? 'last' : 'first'))
  const at = rowOfCursor()
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

export const moveToFirst = (): void =>
  long && rowOfCursor() > 0 ? moveToRow(0) : moveTo(itemsOnPage()[0])
export const moveToLast = (): void =>
  long ? moveToRow(long.length - 1) : moveTo(itemsOnPage().at(-1))

/**
 * Moves to the item with an id in the long list, once there is one and if it has it; again in the list that replaces
 * it.
 */
export function moveToItem(id: string): void {
  moveToRow(long?.rowOf(id) ?? -1)
  wanted = activeItem()?.dataset['item'] === id ? null : id
}

/** Moves to the next item after the cursor, or in sight, whose id passes; says whether there was one. */
export function moveToNext(passes: (id: string) => boolean): boolean {
  const inSight = findSideLeft() ? findInSight('first') : undefined
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

/** Opens the item under the cursor. */
export function openCursor(): void {
  const item = activeItem() ?? findOnPage(cursorItem() ?? '')
  if (item instanceof HTMLAnchorElement) item.click()
}
