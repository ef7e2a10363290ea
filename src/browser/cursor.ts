/** The cursor of a list is the focus: it goes from one `data-item` to the next. */
const itemsOnPage = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main [data-item]'),
]

/** The id of the item under the cursor, or `null`. */
export function cursorItem(): string | null {
  const active = document.activeElement
  return active instanceof HTMLElement ? (active.dataset['item'] ?? null) : null
}

function moveTo(item: HTMLElement | undefined): void {
  item?.focus({ preventScroll: true })
  item?.closest('li, section')?.scrollIntoView({ block: 'nearest' })
}

/** Moves the focus to the next or previous item; from nowhere to the first one in sight. */
export function moveCursor(by: 1 | -1): void {
  const items = itemsOnPage()
  const at = items.findIndex((item) => item === document.activeElement)
  const inSight = items.findIndex((item) => item.getBoundingClientRect().top >= 0)
  moveTo(at < 0 ? items[Math.max(0, inSight)] : items[at + by])
}

export const moveToFirst = (): void => moveTo(itemsOnPage()[0])
export const moveToLast = (): void => moveTo(itemsOnPage().at(-1))

/** Moves to the next item after the cursor whose id passes; says whether there was one. */
export function moveToNext(passes: (id: string) => boolean): boolean {
  const items = itemsOnPage()
  const at = items.findIndex((item) => item === document.activeElement)
  const next = items.slice(at + 1).find((item) => passes(item.dataset['item'] ?? ''))
  moveTo(next)
  return next !== undefined
}

/** Opens the item under the cursor. */
export function openCursor(): void {
  const item = document.activeElement
  if (item instanceof HTMLAnchorElement && item.dataset['item']) item.click()
}
