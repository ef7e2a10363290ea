import { useParams } from 'react-router'
import { useOpenWire } from '../../browser/load/use-open-wire.ts'
import { findHeadline } from '../../edition/find-item.ts'
import { idOfItem } from '../../paths.ts'
import { HeadlineReader } from './headline-reader.tsx'
import { NotInEdition } from './not-in-edition.tsx'

/** The page of one headline. */
export function HeadlineView() {
  const { item = '' } = useParams()
  const { edition } = useOpenWire()
  const headline = findHeadline(edition, idOfItem(item))
  return headline ? (
    <HeadlineReader key={headline.id} headline={headline} />
  ) : (
    <NotInEdition what="headline" item={item} edition={edition} />
  )
}
