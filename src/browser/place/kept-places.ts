/** Where the reader was on a page, in CSS pixels: the scroll offset, and the item that had the focus. */
export interface PlaceOnPage {
  readonly top: number
  readonly item: string | null
  /** CSS pixels between the top of the window and that item; `null` where they are not known. */
  readonly offset: number | null
}

const KEY = 'wireside.places.1'
/** The key of the early page, on which a row can have the focus before the app knows its history entry. */
const EARLY = ''
const MAX_PLACES = 100

/**
 * Remembers the place on each visited page of this tab, by history entry: through the session storage, so
 * that a reload finds it too.
 */
function createPlaces() {
  const remembered = new Map<string, PlaceOnPage>(read())
  let current = EARLY
  let { pathname: shown } = location
  let last: string | null = null

  function update(change: Partial<PlaceOnPage>): void {
    // On the way to another page the one that is left shrinks, and is no longer where the reader was.
    if (location.pathname !== shown) return
    const place = remembered.get(current)
    remembered.delete(current)
    remembered.set(current, { top: 0, item: null, offset: null, ...place, ...change })
  }

  /** What has the focus when a page is entered, and keeps it there, tells nobody so. */
  function noteFocus(): void {
    const focused = focusOf(document.activeElement)
    if (focused.item) update({ top: scrollY, ...focused })
  }

  return {
    /** `location.key` alone will not do: every first page of a tab has the same. */
    enter: (key: string, pathname: string): void => {
      remembered.delete(EARLY)
      current = `${key} ${pathname}`
      shown = location.pathname
      noteFocus()
    },
    find: (key: string, pathname: string): PlaceOnPage | undefined => {
      const early = remembered.get(EARLY)
      return early?.item ? early : remembered.get(`${key} ${pathname}`)
    },
    /** The item opened last, on any page since one had the focus; `null` for none. */
    opened: () => last,
    /** The item opened last: the list one comes back to has its focus there. */
    open: (id: string | null): void => {
      last = id
    },
    watch: (): void => {
      history.scrollRestoration = 'manual'
      noteFocus()
      addEventListener(
        'scroll',
        () => update({ top: scrollY, offset: focusOf(document.activeElement).offset }),
        { passive: true },
      )
      addEventListener('focusin', ({ target }) => {
        const focused = focusOf(target)
        if (focused.item) last = null
        update(focused)
      })
      addEventListener('pagehide', () => {
        remembered.delete(EARLY)
        write([...remembered].slice(-MAX_PLACES))
      })
    },
  }
}

function focusOf(target: EventTarget | null): Pick<PlaceOnPage, 'item' | 'offset'> {
  const item = target instanceof HTMLElement && target.dataset['item']
  return item ? { item, offset: target.getBoundingClientRect().top } : { item: null, offset: null }
}

function read(): readonly (readonly [string, PlaceOnPage])[] {
  try {
    const json: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(json) ? json.filter(isEntry) : []
  } catch {
    return []
  }
}

function write(entries: readonly (readonly [string, PlaceOnPage])[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(entries))
  } catch {
    // Without session storage a reload starts at the top.
  }
}

function isEntry(json: unknown): json is readonly [string, PlaceOnPage] {
  return Array.isArray(json) && typeof json[0] === 'string' && typeof json[1]?.top === 'number'
}

export const keptPlaces = createPlaces()
