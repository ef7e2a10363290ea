import { Link } from '../../ui/link.tsx'
import type { EditionHeadline } from '../../edition/edition.ts'
import { TimelinePlace } from '../changed/timeline-place.tsx'
import type { Version } from '../../edition/compare/story-versions.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'

/** The versions of a running story, newest first, each with what changed towards its neighbour, and its place. */
export function StoryTimeline({
  versions,
  labelAt,
  search,
  toHeadline,
}: {
  readonly versions: readonly Version[]
  /** What the version at an index (from 0) is to the story. */
  readonly labelAt: (at: number) => string
  /** The query that keeps the open wire. */
  readonly search: string
  readonly toHeadline: (headline: EditionHeadline) => string
}) {
  return (
    <ol role="list" className="border-t border-strong">
      {versions.map(({ headline, spans, change }, index) => {
        return (
          <li
            key={headline.id}
            data-row={headline.id}
            className="grid grid-cols-[34px_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-2.5"
          >
            <span className="text-end font-mono text-xs text-soft">{headline.number}</span>
            <div>
              <p className="font-serif text-xl leading-6 font-medium text-pretty wrap-anywhere">
                <Link
                  to={toHeadline(headline)}
                  data-item={headline.id}
                  draggable={false}
                  fromList
                  className="hover:underline"
                >
                  <ChangedText text={headline.text} spans={spans} change={change} />
                </Link>
              </p>
              <TimelinePlace label={labelAt(index)} line={headline.lines.first} search={search} />
            </div>
          </li>
        )
      })}
    </ol>
  )
}
