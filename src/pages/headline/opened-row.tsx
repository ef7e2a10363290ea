import { useQueuedKeys } from '../../browser/keys/use-queued-keys.ts'
import { paths } from '../../paths.ts'
import { createLate, exportOf } from '../../ui/late.tsx'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import type { OpenedRow } from '../../ui/news/row.ts'
import { HeadlinePlaceholder } from './headline-placeholder.tsx'
import { LatePart } from '../parts/late-part.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'

const { Late: HeadlineView, preload: preloadView } = createLate(
  exportOf(() => import('./headline-view.tsx'), 'HeadlineView'),
)
const { Late: OpenedTitle, preload: preloadTitle } = createLate(
  exportOf(() => import('./opened-title.tsx'), 'OpenedTitle'),
)

/** Fetches what a row shows when it is open. */
export const preloadOpened = (): Promise<unknown> => Promise.all([preloadView(), preloadTitle()])

/** The content of the opened row; `null` where no headline is open. */
export function composeOpenedRow(selected: SelectionInUrl): OpenedRow | null {
  const { opened: headline, search } = selected
  if (!headline) return null
  const { text, voices, reading } = headline
  const plain = <HeadlineText text={text} voices={voices} reading={reading} />
  return {
    id: headline.id,
    title: (
      <LatePart room={plain} missing={plain}>
        <OpenedTitle headline={headline} selected={selected} />
      </LatePart>
    ),
    details: (
      <LatePart room={<Room />}>
        <HeadlineView key={headline.id} headline={headline} selected={selected} />
      </LatePart>
    ),
    toClosed: paths.index(search),
  }
}

/** Placeholder of the details while their chunk loads; key presses are queued meanwhile. */
function Room() {
  useQueuedKeys()
  return <HeadlinePlaceholder />
}
