import { Link } from '../link.tsx'
import type { EditionHeadline } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { Reworded } from '../../edition/compare/compare-editions.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceId } from '../../topics/topic.ts'
import { placeLabel } from '../../topics/labels.ts'
import { HeadlineDetails, Summary } from './headline-details.tsx'
import { HeadlineText } from './headline-text.tsx'
import { plural } from '../text/plural.ts'
import { SaveButton } from '../save-button.tsx'
import { describeMatched } from '../text/topic-label.ts'
import { TopicTag } from './topic-tag.tsx'

export interface Row {
  readonly headline: EditionHeadline
  readonly to: string
  readonly topics: readonly TopicChoice[]
  /** Whether the topic is the reader's own. */
  readonly corrected: boolean
  /** How many headlines its running story has; 1 where it stands alone. */
  readonly versions: number
  readonly read: boolean
  readonly saved: boolean
  /** Whether it came with this edition and has not been opened since. */
  readonly isNew: boolean
  /** How it read in the edition before, and what changed. */
  readonly reworded: Reworded | null
  readonly matches: readonly Span[]
  /** The section of the file in which it stands. */
  readonly section: string | null
  /** The addresses of the list of one topic, or of one place. */
  readonly toTopic: (topic: TopicChoice) => string
  readonly toPlace: (place: PlaceId) => string
}

const LABEL = '-my-1 py-1 hover:underline'

/** One headline of a list. Its link is the cursor: `j` and `k` move the focus from one to the next. */
export function HeadlineRow({
  as: Element,
  row,
  onSave,
}: {
  /** A list's own item, or a part of one. */
  readonly as: 'li' | 'div'
  readonly row: Row
  readonly onSave: (headline: EditionHeadline) => void
}) {
  const { headline, read, saved } = row
  return (
    <Element
      data-row={headline.id}
      className="headline-row [touch-action:pan-y] grid grid-cols-[34px_minmax(0,1fr)_auto] items-baseline gap-x-3 gap-y-2 border-b border-rule py-(--row-gap) pe-2 has-[a:focus]:bg-wash has-[a:focus]:[box-shadow:inset_3px_0_0_var(--accent)]"
    >
      <span className="text-end font-mono text-xs text-soft">
        {row.isNew && (
          <span
            aria-hidden="true"
            className="me-1.5 inline-block size-1.5 rounded-full bg-accent"
          />
        )}
        {headline.number}
      </span>
      <div>
        <h3
          className={`font-serif text-xl leading-[1.28] text-pretty ${read ? 'text-soft' : 'font-medium'}`}
        >
          <Link
            to={row.to}
            data-item={headline.id}
            draggable={false}
            fromList
            className="block w-fit hover:underline focus:outline-none"
          >
            <HeadlineText text={headline.text} voices={headline.voices} matches={row.matches} />
            {read && <span className="sr-only"> (read)</span>}
            {row.isNew && <span className="sr-only"> (new)</span>}
          </Link>
        </h3>
        {row.reworded && (
          <p className="font-serif text-sm text-soft italic">was: {row.reworded.older.text}</p>
        )}
        <RowTags row={row} />
        {headline.details?.summary && <Summary text={headline.details.summary} />}
      </div>
      <SaveButton saved={saved} name={headline.text} onToggle={() => onSave(headline)} />
    </Element>
  )
}

/** What is known of a headline. The chips filter for whoever goes by keys, so no label is a stop on the way. */
function RowTags({ row }: { readonly row: Row }) {
  const { headline, topics, corrected, versions, section } = row
  const { source } = headline.voices
  return (
    <p className="mt-0.75 flex min-h-[1lh] flex-wrap gap-x-3 text-[12.5px] text-soft">
      {section && <bdi className="font-semibold">{section}</bdi>}
      {headline.details && <HeadlineDetails details={headline.details} />}
      {topics.map((topic) => (
        <Link key={topic} to={row.toTopic(topic)} tabIndex={-1} className={LABEL}>
          <TopicTag item={headline} topic={topic} corrected={corrected} />
        </Link>
      ))}
      {headline.subjects.places.map(({ place, words }) => (
        <Link
          key={place}
          to={row.toPlace(place)}
          tabIndex={-1}
          title={describeMatched(words)}
          className={LABEL}
        >
          {placeLabel(place)}
        </Link>
      ))}
      {source && <span>source: {source.name}</span>}
      {row.reworded && <span className="text-accent">Reworded</span>}
      {versions > 1 && <span>{plural(versions, 'headline')} on this story</span>}
    </p>
  )
}
