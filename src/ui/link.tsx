import type { ComponentProps, MouseEvent } from 'react'
import { useContext } from 'react'
import { UNSAFE_NavigationContext, useLocation } from 'react-router'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  /** An address of the app (`paths.ts`). */
  readonly to: string
  /** Whether it takes the place of this page in the history. */
  readonly replace?: boolean
  /** What the history is to keep with the address. */
  readonly state?: unknown
}

/**
 * A link within the app. A list has many, so it takes from the router nothing that changes with the page: the router's
 * own would be drawn anew at every step, and fetches ahead for its framework.
 */
export function Link({ to, replace = false, state, onClick, children, ...rest }: LinkProps) {
  const { basename, navigator } = useContext(UNSAFE_NavigationContext)
  const href = basename.replace(/\/$/, '') + to
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event)
    if (event.defaultPrevented || isForTheBrowser(event)) return
    event.preventDefault()
    // As the browser does: to where one is already there is no second way back.
    if (replace || event.currentTarget.href === location.href) navigator.replace(href, state)
    else navigator.push(href, state)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}

/** Whether a click asks for another tab or window, or for a download. */
const isForTheBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey

/** A link that says when the page it leads to, or one below that, is the one on view. */
export function NavigationLink({ end, ...link }: LinkProps & { readonly end: boolean }) {
  const { pathname } = useLocation()
  const [path = ''] = link.to.split('?')
  const isHere = pathname === path || (!end && pathname.startsWith(`${path}/`))
  return <Link {...link} aria-current={isHere ? 'page' : undefined} />
}
