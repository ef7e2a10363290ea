import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler, useLocation } from 'react-router'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  /** An address of the app (`paths.ts`). */
  readonly to: string
  /** Whether it takes the place of this page in the history. */
  readonly replace?: boolean
  /** What the history is to keep with the address. */
  readonly state?: unknown
}

/** A link within the app. The router's own also fetches ahead for its framework, which is a third of the router. */
export function Link({ to, replace, state, onClick, children, ...rest }: LinkProps) {
  const href = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    state,
    ...(replace !== undefined && { replace }),
  })
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) follow(event)
      }}
    >
      {children}
    </a>
  )
}

/** A link that says when the page it leads to, or one below that, is the one on view. */
export function NavigationLink({ end, ...link }: LinkProps & { readonly end: boolean }) {
  const { pathname } = useLocation()
  const [path = ''] = link.to.split('?')
  const isHere = pathname === path || (!end && pathname.startsWith(`${path}/`))
  return <Link {...link} aria-current={isHere ? 'page' : undefined} />
}
