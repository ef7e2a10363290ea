import { useRedirect } from '../../browser/keys/use-redirect.ts'
import { useHolderPath } from '../../browser/live/use-holder.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import type { Edition } from '../../edition/edition.ts'
import { findClosest } from '../../edition/find-closest.ts'
import { findHeadline } from '../../edition/find-item.ts'
import { printFilters } from '../../edition/select/filters.ts'
import { idOfItem, paths } from '../../paths.ts'
import { NotFoundView } from './not-found-view.tsx'

interface Missing {
  readonly what: 'headline' | 'article'
  /** Its slug and id, as they stand in the address. */
  readonly item: string
  readonly edition: Edition
}

/**
 * An item that the open edition does not have: it is opened from another edition of the same wire, or from a wire of
 * this device, that does, where there is one.
 */
export function NotInEdition(props: Missing) {
  const { filters } = useFilters()
  const headline = findHeadline(props.edition, idOfItem(props.item))
  useRedirect(
    headline ? paths.headline(headline, printFilters({ ...filters, part: headline.part })) : null,
  )
  return !headline && <NotInWire {...props} />
}

function NotInWire({ what, item, edition }: Missing) {
  const elsewhere = useHolderPath(item)
  useRedirect(elsewhere)
  if (elsewhere !== null) return null
  const slug = item.slice(0, -idOfItem(item).length - 1)
  return <NotFoundView what={what} slug={slug || item} closest={findClosest(edition, slug)} />
}
