import { useEffect } from 'react'
import { isRowAwaited } from '../place/long-list-cursor.ts'
import { findBeside, findGap, isReachable } from './find-beside.ts'

/** Elements that had the focus before, which it can go back to: more than one goes through in a dialog. */
const MAX_ELEMENTS_BEFORE = 32

/**
 * Gives the focus to what is beside it where what has it goes: a button that has done its work, a row that is taken off
 * its list; after a step back to the link that was followed, else to the title. On nothing it would be lost to whoever
 * goes by keys, and a screen reader would start at the top. What a page does about its focus itself goes before this.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last = noteFocus(document.activeElement)
    let before: readonly HTMLElement[] = []
    const followed = new Map<string, string>()
    const keep = (records: readonly MutationRecord[]): void => {
      if (!last || document.activeElement !== document.body || isRowAwaited()) return
      const title = findTitle()
      // A page that is on its way may bring back what has only been hidden.
      if (!title) return
      const target = isReachable(last.element)
        ? last.element
        : title === last.title
          ? findTarget(last.element, before, records)
          : (findLink(followed.get(nameEntry())) ?? title)
      // After a press by pointer nothing is scrolled.
      if (target) target.focus({ preventScroll: !last.isByKey || target === title })
      else last = null
    }
    const note = ({ target }: FocusEvent): void => {
      const element = last?.element
      if (element)
        before = [element, ...before.filter((one) => one !== element)].slice(0, MAX_ELEMENTS_BEFORE)
      last = noteFocus(target)
      const link = last?.element.closest('main a')?.getAttribute('href')
      if (link) followed.set(nameEntry(), link)
    }
    // Of what is hidden or disabled no mutation tells in time, but the end of its focus does.
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget || !(target instanceof HTMLElement)) return
      queueMicrotask(() => {
        if (document.activeElement !== document.body || !target.isConnected) return
        if (isReachable(target)) last = null
        else keep([])
      })
    }
    const observer = new MutationObserver(keep)
    observer.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', leave)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', leave)
    }
  }, [])
}

interface Focused {
  readonly element: HTMLElement
  /** The title of its page. */
  readonly title: HTMLElement | null
  readonly isByKey: boolean
}

const noteFocus = (target: EventTarget | null): Focused | null =>
  target instanceof HTMLElement && target !== document.body
    ? { element: target, title: findTitle(), isByKey: target.matches(':focus-visible') }
    : null

/** The title of the page; `null` while none is drawn. */
function findTitle(): HTMLElement | null {
  const title = document.querySelector<HTMLElement>('main h1')
  return title && isReachable(title) ? title : null
}

/** The entry of the history that is shown. */
const nameEntry = (): string => `${history.state?.key} ${location.pathname}`

/** A link to an address that can have the focus: of those that stand twice, one may be hidden. */
const findLink = (address = ''): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`main a[href="${CSS.escape(address)}"]`)].find(
    isReachable,
  )

/** What has the focus in the place of what is gone; `null` where that is the cursor of a long list. */
function findTarget(
  element: HTMLElement,
  before: readonly HTMLElement[],
  records: readonly MutationRecord[],
): HTMLElement | null {
  const gap = findGap(element, records)
  if (gap?.isOutOfSight) return null
  const isInMain = gap?.parent.closest('main') !== null
  const last = before.find(isReachable)
  return (gap && findBeside(gap, isInMain ? undefined : last)) ?? last ?? findTitle()
}
