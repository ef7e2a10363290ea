import type { ComponentProps } from 'react'
import { lazy } from 'react'
import type { RelatedHeadlines as Content } from './related-headlines.tsx'
import { Part } from '../parts/part.tsx'

const RelatedHeadlines = lazy(async () => ({
  default: (await import('./related-headlines.tsx')).RelatedHeadlines,
}))

/** Related headlines, whose table of words is not worth waiting for: the text stands before they do. */
export function Related(props: ComponentProps<typeof Content>) {
  // What words weigh is known for English alone.
  if (props.selected.open.edition.reading.lang !== 'en') return null
  return (
    <Part>
      <RelatedHeadlines {...props} />
    </Part>
  )
}
