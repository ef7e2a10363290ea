import type { ComponentProps } from 'react'
import { lazy } from 'react'
import { hasTables } from '../../edition/languages/has-tables.ts'
import type { RelatedHeadlines as Content } from './related-headlines.tsx'
import { LatePart } from '../parts/late-part.tsx'
import { exportOf } from '../../ui/late.tsx'

const RelatedHeadlines = lazy(exportOf(() => import('./related-headlines.tsx'), 'RelatedHeadlines'))

/** Related headlines. Code splitting: their table of words loads after the text is shown. */
export function LateRelatedHeadlines(props: ComponentProps<typeof Content>) {
  if (!hasTables(props.selected.open.edition.reading.lang)) return null
  return (
    <LatePart>
      <RelatedHeadlines {...props} />
    </LatePart>
  )
}
