/** The cursor of a list is the focus: it goes from one `data-item` to the next. */
const itemsOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main [data-item]'),
]

/** A list of which only the rows in sight stand on the page: the cursor goes to the others by their rows. */
interface LongList {
  readonly headlines: readonly { readonly id: string }[]
  /** The row of the headline with an id; -1 where the list does not have it. */
  readonly rowOf: (id: string) => number
  readonly show: (row: number) => void
}

let long: LongList | null = null
/** The row of the long list on which the cursor stands, also while that row is out of sight and not drawn. */
let row = -1
/** For how many frames a row may be on its way. */
const PATIENCE = 30

/** Takes the list that stands on the page; gives back what lets go of it. */
export function holdLongList(list: LongList): () => void {
  long = list
  row = -1
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
  return activeItem()?.dataset['item'] ?? long?.headlines[rowOfCursor()]?.id ?? null
}

/** The row of the long list under the cursor; -1 where there is none, or the cursor is elsewhere. */
function rowOfCursor(): number {
  if (!long) return -1
  const id = activeItem()?.dataset['item']
  if (id === undefined) return document.activeElement === document.body ? row : -1
  if (long.headlines[row]?.id !== id) row = long.rowOf(id)
  return row
}

function moveTo(item: HTMLElement | null | undefined): void {
  item?.focus({ preventScroll: true })
  item?.closest('li, section')?.scrollIntoView({ block: 'nearest' })
}

/** Moves to a row of the long list, which may have to be drawn first. */
function moveToRow(to: number): void {
  const headline = long?.headlines[to]
  if (!headline) return
  row = to
  const item = findOnPage(headline.id)
  if (item) return moveTo(item)
  long?.show(to)
  holdFocus(to, headline.id, document.activeElement, PATIENCE)
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
    if (row !== to || frames === 0 || !isFree) return
    if (item !== active) moveTo(item)
    holdFocus(to, id, from, frames - 1)
  })
}

/** Moves the focus to the next or previous item; from nowhere to the first one in sight. */
export function moveCursor(by: 1 | -1): void {
  const at = rowOfCursor()
  if (long && at >= 0 && long.headlines[at + by]) return moveToRow(at + by)
  const items = itemsOnPage()
  const active = items.findIndex((item) => item === document.activeElement)
  const inSight = items.findIndex((item) => item.getBoundingClientRect().top >= 0)
  moveTo(active < 0 ? items[Math.max(0, inSight)] : items[active + by])
}

export const moveToFirst = (): void =>
  long && rowOfCursor() > 0 ? moveToRow(0) : moveTo(itemsOnPage()[0])
export const moveToLast = (): void =>
  long ? moveToRow(long.headlines.length - 1) : moveTo(itemsOnPage().at(-1))

/** Moves to the item with an id in the long list, where there is one and it has it. */
export const moveToItem = (id: string): void => moveToRow(long?.rowOf(id) ?? -1)

/** Moves to the next item after the cursor whose id passes; says whether there was one. */
export function moveToNext(passes: (id: string) => boolean): boolean {
  if (long && (rowOfCursor() >= 0 || !activeItem())) {
    const from = rowOfCursor()
    const at = long.headlines.findIndex((one, index) => index > from && passes(one.id))
    if (at >= 0) moveToRow(at)
    return at >= 0
  }
  const items = itemsOnPage()
  const at = items.findIndex((item) => item === document.activeElement)
  const next = items.slice(at + 1).find((item) => passes(item.dataset['item'] ?? ''))
  moveTo(next)
  return next !== undefined
}

/** Opens the item under the cursor. */
export function openCursor(): void {
  const item = activeItem() ?? findOnPage(cursorItem() ?? '')
  if (item instanceof HTMLAnchorElement) item.click()
}
