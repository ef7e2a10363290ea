import type { ReactNode } from 'react'
import { startTransition, useLayoutEffect, useState } from 'react'
import type { Location } from 'react-router'
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'

/**
 * The router over the browser's history. Another page of which all `isThere` is drawn at once, as the answer to the
 * press; the router's own component would draw it in slices, a frame or two later. Where something is to be waited
 * for, or the page stays and its filters change, the old one stands until then and goes on answering.
 */
export function PageRouter({
  basename,
  isThere,
  children,
}: {
  readonly basename: string
  readonly isThere: (location: Location) => boolean
  readonly children: ReactNode
}) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [at, setAt] = useState({ action: history.action, location: history.location })
  // For good: a key that was held until a page was drawn goes on while it is, when none would listen in between.
  useLayoutEffect(() => {
    let { pathname } = history.location
    return history.listen(({ action, location }) => {
      const isAnother = location.pathname !== pathname
      pathname = location.pathname
      const go = (): void => setAt({ action, location })
      if (isAnother && isThere(location)) go()
      else startTransition(go)
    })
  }, [history, isThere])
  return (
    <Router
      basename={basename}
      location={at.location}
      navigationType={at.action}
      navigator={history}
    >
      {children}
    </Router>
  )
}
