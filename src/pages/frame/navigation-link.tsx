import { useLocation } from 'react-router'
import type { LinkProps } from '../../ui/link.tsx'
import { Link } from '../../ui/link.tsx'

/** A link that says when the page it leads to, or one below that, is the one on view. */
export function NavigationLink({ end, ...link }: LinkProps & { readonly end: boolean }) {
  const { pathname } = useLocation()
  const [path = ''] = link.to.split('?')
  const isHere = pathname === path || (!end && pathname.startsWith(`${path}/`))
  return <Link {...link} aria-current={isHere ? 'page' : undefined} />
}
