import type { ReactNode } from 'react'
import { matchPath, useLocation } from 'react-router'
import { useRedirect } from '../../browser/keys/use-redirect.ts'
import { useHolderPath } from '../../browser/live/use-holder.ts'
import { patterns } from '../../paths.ts'

/**
 * Shown for a wire that is not in the library. It may be there under another id, read back from an archive: its items
 * then open there.
 */
export function NotKeptView({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  const item = [patterns.headline, patterns.article]
    .map((pattern) => matchPath(pattern, pathname)?.params.item)
    .find(Boolean)
  const elsewhere = useHolderPath(item ?? '')
  useRedirect(elsewhere)
  return elsewhere === null && children
}
