import type { ReactNode } from 'react'
import { startTransition, useLayoutEffect, useState } from 'react'
import type { Location, NavigationType } from 'react-router'
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'

interface Place {
  readonly action: NavigationType
  readonly location: Location
}

function openHistory() {
  const history = createBrowserHistory({ v5Compat: true })
  const start: Place = { action: history.action, location: history.location }
  return { history, start }
}

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
  const [{ history, start }] = useState(openHistory)
  const [at, setAt] = useState(start)
  useLayoutEffect(() => {
    let { pathname } = start.location
    const follow = ({ action, location }: Place): void => {
      const isAnother = location.pathname !== pathname
      pathname = location.pathname
      const go = (): void => setAt({ action, location })
      if (isAnother && isThere(location)) go()
      else startTransition(go)
    }
    // Keys that were held until a page was drawn go on while it is: before this for the first page, and for all others
    // there must be someone who listens.
    if (history.location.key !== start.location.key) follow(history)
    return history.listen(follow)
  }, [history, start, isThere])
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
