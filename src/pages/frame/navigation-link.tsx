import { matchPath, useLocation } from 'react-router'
import { paths, patterns } from '../../paths.ts'
import type { LinkProps } from '../../ui/link.tsx'
import { Link } from '../../ui/link.tsx'

/** A link that says when the page it leads to, or one below that, is the one on view. */
export function NavigationLink({ end, ...link }: LinkProps & { readonly end: boolean }) {
  const { pathname } = useLocation()
  const [path = ''] = link.to.split('?')
  // A headline opens in the list of the index, which is then the current page.
  const page = matchPath(patterns.headline, pathname) ? paths.index() : pathname
  const isHere = page === path || (!end && pathname.startsWith(`${path}/`))
  return <Link {...link} aria-current={isHere ? 'page' : undefined} />
}
