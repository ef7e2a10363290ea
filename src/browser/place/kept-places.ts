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
  let last: string | null = null

  function update(change: Partial<PlaceOnPage>): void {
    const place = remembered.get(current) ?? { top: 0, item: null, offset: null }
    remembered.delete(current)
    remembered.set(current, { ...place, ...change })
  }

  return {
    /** `location.key` alone will not do: every first page of a tab has the same. */
    enter: (key: string, pathname: string): void => {
      remembered.delete(EARLY)
      current = `${key} ${pathname}`
    },
    find: (key: string, pathname: string): PlaceOnPage | undefined => {
      const early = remembered.get(EARLY)
      const place = early?.item ? early : remembered.get(`${key} ${pathname}`)
      return place && last !== null && last !== place.item
        ? { ...place, item: last, offset: null }
        : place
    },
    /** The item opened last: the list one comes back to has its focus there. */
    open: (id: string | null): void => {
      last = id
    },
    watch: (): void => {
      history.scrollRestoration = 'manual'
      const { activeElement } = document
      if (activeElement instanceof HTMLElement && activeElement.dataset['item'])
        update({
          top: scrollY,
          item: activeElement.dataset['item'],
          offset: offsetOf(activeElement),
        })
      addEventListener(
        'scroll',
        () => update({ top: scrollY, offset: offsetOf(document.activeElement) }),
        { passive: true },
      )
      addEventListener('focusin', ({ target }) => {
        const item = target instanceof HTMLElement ? (target.dataset['item'] ?? null) : null
        if (item) last = null
        update({ item, offset: item ? offsetOf(target) : null })
      })
      addEventListener('pagehide', () => {
        remembered.delete(EARLY)
        write([...remembered].slice(-MAX_PLACES))
      })
    },
  }
}

const offsetOf = (target: EventTarget | null): number | null =>
  target instanceof HTMLElement && target.dataset['item']
    ? target.getBoundingClientRect().top
    : null

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
  return (
    Array.isArray(json) &&
    typeof json[0] === 'string' &&
    typeof json[1] === 'object' &&
    typeof json[1]?.top === 'number'
  )
}

export const keptPlaces = createPlaces()
