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

/** The id of an item on the way to which the cursor is; the list can come, or be replaced, before its row is drawn. */
let wanted: string | null = null

/** The windowed list that is mounted; `null` where there is none. */
export const longList = (): LongList | null => long

/** Whether the cursor is on its way to a row that is not drawn yet. */
export const isRowAwaited = (): boolean => awaited >= 0

/** Registers the mounted windowed list; the result unregisters it. */
export function registerLongList(list: LongList): () => void {
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
export function activeItem(): HTMLElement | null {
  const active = document.activeElement
  return active instanceof HTMLElement && active.dataset['item'] ? active : null
}

/** The row of the long list under the cursor; -1 where there is none, or the cursor is elsewhere. */
export function rowOfCursor(): number {
  if (!long) return -1
  const id = activeItem()?.dataset['item']
  if (id === undefined) return document.activeElement === document.body ? row : -1
  if (long.idAt(row) !== id) row = long.rowOf(id)
  return row
}

/** Gives an item the focus, in sight. */
export function moveTo(item: HTMLElement | null | undefined): void {
  item?.focus({ preventScroll: true })
  item?.closest('li, section')?.scrollIntoView({ block: 'nearest' })
}

/** Moves to a row of the long list, which may have to be drawn first. */
export function moveToRow(to: number): void {
  const id = long?.idAt(to)
  if (!id) return
  row = to
  awaited = -1
  wanted = null
  const item = findOnPage(id)
  if (item) return moveTo(item)
  long?.show(to)
  awaited = to
  wanted = id
  keepFocus(to, id, document.activeElement, MAX_FRAMES)
}

/**
 * Gives a row the focus when it is drawn, and again while the list still moves rows about to find their heights;
 * not when the focus has gone elsewhere since.
 */
function keepFocus(to: number, id: string, from: Element | null, frames: number): void {
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
    keepFocus(to, id, from, frames - 1)
  })
}

/**
 * Moves to the item with an id in the long list, once there is one and if it has it; again in the list that replaces
 * it.
 */
export function moveToItem(id: string): void {
  moveToRow(long?.rowOf(id) ?? -1)
  wanted = activeItem()?.dataset['item'] === id ? null : id
}
