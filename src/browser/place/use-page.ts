import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { showTypefaceOnNewPage } from '../settings/shown-typeface.ts'
import { setPageTitle } from '../live/tab-title.ts'
import { findOnPage, longList, moveToItem } from './long-list-cursor.ts'
import { giveFocus } from './give-focus.ts'
import { isInWindow } from './is-in-window.ts'
import type { PlaceOnPage } from './kept-places.ts'
import { keptPlaces } from './kept-places.ts'

/**
 * Scroll and focus restoration: on arrival a view names the page and puts scroll and focus where they belong. Back and
 * reload find both as they were left; going on starts at the top, with the focus on the h1, so that a screen reader
 * says where one is. A change of filters on the same page moves neither, and a field in use keeps its focus.
 *
 * `opened` is the id of the item that is open in the view's list, `null` for none: one opened is brought into sight and
 * has the focus, and once it is closed its row has it. Views in which nothing opens leave it out.
 */
export function usePage(title: string, opened?: string | null): void {
  const location = useLocation()
  const type = useNavigationType()
  const arrived = useRef<string | null>(null)
  const shown = useRef<string | null>(null)

  useEffect(() => {
    setPageTitle(title)
  }, [title])

  useLayoutEffect(() => {
    const { key, pathname, hash } = location
    const samePage =
      arrived.current === pathname || (arrived.current !== null && opened !== undefined)
    const closed = shown.current
    arrived.current = pathname
    shown.current = opened ?? null
    if (!samePage) showTypefaceOnNewPage()
    const place = type === 'POP' ? keptPlaces.find(key, pathname) : undefined
    keptPlaces.enter(key, pathname)
    if (place) return restore(opened ? place : followOpened(place))
    if (!samePage && type !== 'POP' && !hash) window.scrollTo(0, 0)
    if (opened) showOpened(opened, samePage)
    else if (!samePage && type !== 'POP' && !hash)
      giveFocus(document.querySelector<HTMLElement>('main h1'))
    else if (closed && document.activeElement === document.body) giveFocus(findOnPage(closed))
  }, [location, type, opened])
}

/** Brings an item that has been opened in its list into sight, by as little as it takes where the list was there. */
function showOpened(id: string, wasThere: boolean): void {
  const item = findOnPage(id)
  if (!item) return moveToItem(id)
  giveFocus(item)
  const row = item.closest('[data-row]') ?? item
  if (wasThere) row.scrollIntoView({ block: 'nearest' })
  else if (!isInWindow(row))
    row.scrollIntoView({ block: row.clientHeight < innerHeight / 2 ? 'center' : 'start' })
}

/** On return to a list the focus is on what was opened last: one can have walked on in the reader, to what it lists. */
function followOpened(place: PlaceOnPage): PlaceOnPage {
  const last = keptPlaces.opened()
  if (last === null || last === place.item) return place
  const isElsewhere = !findOnPage(last) && (longList()?.rowOf(last) ?? -1) < 0
  // A list that is not there yet may have it.
  return place.item && findOnPage(place.item) && isElsewhere
    ? place
    : { top: place.top, item: last, offset: null }
}

function restore({ top, item, offset }: PlaceOnPage): void {
  window.scrollTo(0, top)
  if (!item) return
  const element = findOnPage(item)
  if (!element) return void moveToItem(item)
  giveFocus(element)
  if (offset !== null) {
    // Rows above the item that are not laid out yet have an estimated height, so `top` may be another place by now.
    const moved = element.getBoundingClientRect().top - offset
    if (Math.abs(moved) > 1) window.scrollBy(0, moved)
  } else {
    // The item opened last may lie far from where the list was left: one can have walked on from item to item. Or it
    // lies beneath a bar.
    element.scrollIntoView({ block: isInWindow(element) ? 'nearest' : 'center' })
  }
}
