import { Navigate, useLocation } from 'react-router'
import { useHolder } from '../../browser/live/use-holder.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import type { Edition } from '../../edition/edition.ts'
import { findClosest } from '../../edition/find-closest.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { idOfItem } from '../../paths.ts'
import { NotFoundView } from '../parts/not-found-view.tsx'

/** An item that the open wire does not have: it is opened from a wire of this device that does, where there is one. */
export function NotInEdition({
  what,
  item,
  edition,
}: {
  readonly what: 'headline' | 'article'
  /** Its slug and id, as they stand in the address. */
  readonly item: string
  readonly edition: Edition
}) {
  const { filters } = useFilters()
  const { pathname, hash } = useLocation()
  const id = idOfItem(item)
  const holder = useHolder(id)
  if (holder && filters.wire !== `kept:${holder.id}`) {
    const search = printFilters({ ...filters, part: 0, wire: `kept:${holder.id}` })
    return <Navigate replace to={`${pathname}?${search}${hash}`} />
  }
  const slug = item.slice(0, -id.length - 1)
  return <NotFoundView what={what} slug={item} closest={findClosest(edition, slug)} />
}
