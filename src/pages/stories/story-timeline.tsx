import { Link } from '../../ui/link.tsx'
import type { EditionHeadline } from '../../edition/edition.ts'
import type { Version } from '../../edition/compare/story-versions.ts'
import { ChangedText } from '../../ui/text/changed-text.tsx'

/** The versions of a running story, newest first, each with what changed towards its neighbour. */
export function StoryTimeline({
  versions,
  toHeadline,
}: {
  readonly versions: readonly Version[]
  readonly toHeadline: (headline: EditionHeadline) => string
}) {
  return (
    <ol role="list">
      {versions.map(({ headline, spans, change }, index) => {
        return (
          <li
            key={headline.id}
            data-row={headline.id}
            className="grid grid-cols-[34px_minmax(0,1fr)] items-baseline gap-x-3 border-b border-rule py-2.5"
          >
            <span className="text-end font-mono text-xs text-soft">{headline.number}</span>
            <div>
              <p className="font-serif text-xl leading-6 font-medium text-pretty">
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
              {index === 0 && <p className="mt-0.75 text-[13px] text-soft">newest</p>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
