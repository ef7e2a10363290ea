import type { EditionHeadline } from '../../edition/edition.ts'
import type { Rewording } from '../../edition/compare/rewordings.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import { Link } from '../../ui/link.tsx'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { TimelinePlace } from '../changed/timeline-place.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** A headline of a story before its newest one. */
export interface Earlier {
  readonly headline: Pick<EditionHeadline, 'id' | 'slug' | 'text' | 'lines'>
  /** What it is to the newer ones. */
  readonly label: string
  /** The edition in which it stands, where that is another: its name, and the query that opens it. */
  readonly in: { readonly name: string; readonly search: string } | null
}

/** A story with more than one headline: the newest as its title, the words that changed in it, and what was before. */
export function DevelopingStory({
  newest,
  rewording,
  topics,
  earlier,
  search,
  more,
}: {
  readonly newest: EditionHeadline
  readonly rewording: Rewording | null
  readonly topics: readonly TopicChoice[]
  readonly earlier: readonly Earlier[]
  readonly search: string
  /** The way to the rest of a long story. */
  readonly more: { readonly to: string; readonly count: number } | null
}) {
  return (
    <section className="developing">
      <div data-row={newest.id} className="py-4 lg:pe-8">
        <h2 className="mb-1 font-serif text-[20px] leading-6 font-semibold tracking-[-.01em] text-balance md:text-[26px] md:leading-8">
          <Link
            to={paths.headline(newest, search)}
            data-item={newest.id}
            draggable={false}
            fromList
            className="hover:underline"
          >
            {rewording ? (
              <Marked rewording={rewording} />
            ) : (
              <HeadlineText text={newest.text} voices={newest.voices} />
            )}
          </Link>
        </h2>
        <p className="flex flex-wrap gap-x-3 text-[13px] text-soft">
          {rewording?.was && (
            <span className="text-ink">
              was: <FromWire>{rewording.was}</FromWire>
            </span>
          )}
          {topics.map((topic) => (
            <span key={topic}>{topicLabel(topic)}</span>
          ))}
          {newest.subjects.places.map(({ place }) => (
            <span key={place}>{placeLabel(place)}</span>
          ))}
        </p>
      </div>
      <ol role="list" className="timeline">
        <li data-now={rewording ? '' : undefined}>
          <TimelinePlace label="Newest" line={newest.lines.first} search={search} />
        </li>
        {earlier.map(({ headline, label, in: named }) => (
          <li key={headline.id} data-row={headline.id}>
            <TimelinePlace
              label={label}
              line={headline.lines.first}
              search={named?.search ?? search}
              name={named?.name}
            />
            <Link
              to={paths.headline(headline, named?.search ?? search)}
              data-item={headline.id}
              draggable={false}
              fromList
              className="block font-serif text-[17px] leading-6 text-pretty hover:underline"
            >
              <FromWire>{headline.text}</FromWire>
            </Link>
          </li>
        ))}
        {more && (
          <li>
            <Link to={more.to} className="text-[13px] text-soft underline">
              and {more.count} earlier
            </Link>
          </li>
        )}
      </ol>
    </section>
  )
}

/** The newest headline, its new words in red; spoken, the earlier words follow them. */
function Marked({ rewording: { headline, span, was } }: { readonly rewording: Rewording }) {
  return (
    <FromWire>
      {headline.text.slice(0, span.start)}
      <ins className="text-accent no-underline">{headline.text.slice(span.start, span.end)}</ins>
      {was && (
        <span lang="en" dir="ltr" className="sr-only">
          , was: <FromWire>{was}</FromWire>,
        </span>
      )}
      {headline.text.slice(span.end)}
    </FromWire>
  )
}
