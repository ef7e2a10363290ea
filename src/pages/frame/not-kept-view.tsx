import type { ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router'
import { useRedirect } from '../../browser/keys/use-redirect.ts'
import { useOnceKept } from '../../browser/live/use-once-kept.ts'
import { useHolderPath } from '../../browser/live/use-holder.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { patterns } from '../../paths.ts'

/**
 * Shown for a wire that is not in the library. It may be there under another id, read back from an archive: its items
 * then open there. Once it is in the library again, it is shown.
 */
export function NotKeptView({
  retry,
  children,
}: {
  readonly retry: () => void
  readonly children: ReactNode
}) {
  const { pathname } = useLocation()
  const { params } = useFilters()
  useOnceKept(
    ['wire', 'from', 'to'].flatMap((name) => params.get(name) ?? []),
    retry,
  )
  const item = [patterns.headline, patterns.article]
    .map((pattern) => matchPath(pattern, pathname)?.params.item)
    .find(Boolean)
  const elsewhere = useHolderPath(item ?? '')
  useRedirect(elsewhere)
  return elsewhere === null && children
}
