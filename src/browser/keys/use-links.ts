import { useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { goBack } from './go-back.ts'
import { appBase } from '../platform/app-base.ts'

/** Follows the links of the app (`ui/link.tsx`), wherever on the page one is pressed. */
export function useLinks(): void {
  const navigate = useNavigate()
  const { state } = useLocation()
  useLayoutEffect(() => {
    const follow = (event: MouseEvent): void => {
      const target = event.target instanceof Element ? event.target : null
      const link = target?.closest<HTMLAnchorElement>('a[data-step]')
      if (!link || event.defaultPrevented || isForTheBrowser(event)) return
      event.preventDefault()
      const isBack = link.dataset['step'] === 'back'
      if (isBack && state?.fromList) return goBack(navigate)
      // A link to the page that is open replaces its history entry, as in the browser.
      const replace =
        isBack || link.dataset['step'] === 'replace' || isWalk(link) || link.href === location.href
      void navigate(link.href.slice(appBase().length - 1), {
        replace,
        state: replace ? state : link.dataset['fromList'] ? { fromList: true } : null,
      })
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [navigate, state])
}

/** Whether a link within `data-walk` leads from an open item to its neighbour, which replaces it in the history. */
const isWalk = (link: HTMLElement): boolean =>
  link.dataset['fromList'] !== undefined && link.closest('[data-walk]') !== null

/** Whether a click asks for another tab or window, or for a download. */
const isForTheBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
