import { Link } from '../link.tsx'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { Reworded } from '../../edition/compare/compare-editions.ts'
import type { EditionArticle } from '../../edition/edition.ts'
import type { ListItem } from '../../edition/select/select-rows.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceId } from '../../topics/topic.ts'
import { placeLabel } from '../../topics/labels.ts'
import { HeadlineDetails, Summary } from './headline-details.tsx'
import { HeadlineText } from './headline-text.tsx'
import { titleOf } from './item-title.ts'
import { plural } from '../text/plural.ts'
import { SaveButton } from '../save-button.tsx'
import { describeMatched } from '../text/topic-label.ts'
import { TopicTag } from './topic-tag.tsx'

export interface Row {
  readonly item: ListItem
  readonly to: string
  readonly topics: readonly TopicChoice[]
  /** Whether the topic is the reader's own. */
  readonly corrected: boolean
  /** How many headlines its running story has; 1 where it stands alone. */
  readonly versions: number
  /** Whether it rewords the headline before it in its story. */
  readonly rewords: boolean
  /** When it was sent, for people, and as the file has it; `null` where the file gives no times. */
  readonly time: { readonly words: string; readonly raw: string } | null
  /** Whether other rows of the list have texts, so that this one must say that it has none. */
  readonly amongTexts: boolean
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

/**
 * One item of a list: all of it is the target of its link, which is the cursor too: `j` and `k` move the focus from
 * one to the next.
 */
export function HeadlineRow({
  as: Element,
  row,
  onSave,
}: {
  /** A list's own item, or a part of one. */
  readonly as: 'li' | 'div'
  readonly row: Row
  readonly onSave: (item: ListItem) => void
}) {
  const { item, read, saved } = row
  const title = titleOf(item)
  return (
    <Element
      data-row={item.id}
      data-read={read ? '' : undefined}
      data-new={row.isNew ? '' : undefined}
      className="headline-row group/row"
    >
      <span className="row-number">{'number' in item && item.number}</span>
      <h3>
        {'furniture' in item && <Notices article={item} />}
        <Link
          to={row.to}
          data-item={item.id}
          draggable={false}
          fromList
          className="focus:outline-none"
        >
          {'text' in item ? (
            <HeadlineText text={title} voices={item.voices} matches={row.matches} />
          ) : (
            <HeadlineText text={title} matches={row.matches} />
          )}
          {read && <span className="sr-only"> (read)</span>}
          {row.isNew && <span className="sr-only"> (new)</span>}
        </Link>
      </h3>
      {row.reworded && (
        <p className="row-was font-serif text-sm text-soft italic">
          was: {row.reworded.older.text}
        </p>
      )}
      <RowFacts row={row} />
      {'details' in item && item.details?.summary && <Summary text={item.details.summary} />}
      <SaveButton
        saved={saved}
        name={title}
        className={`row-star ${saved ? 'text-ink' : 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100'}`}
        onToggle={() => onSave(item)}
      />
    </Element>
  )
}

/** What nobody may miss of an article, an embargo or that it is killed, in every density. */
function Notices({ article }: { readonly article: EditionArticle }) {
  return article.furniture
    .filter(({ role }) => role === 'advisory')
    .map(({ text }) => (
      <b key={text} dir="auto" className="me-2 font-sans text-[13px] font-semibold">
        {text}
      </b>
    ))
}

/** What is known of an item. The chips filter for whoever goes by keys, so no label is a stop on the way. */
function RowFacts({ row }: { readonly row: Row }) {
  const { item, topics, corrected, versions, rewords, reworded, time, amongTexts, section } = row
  const details = 'details' in item ? item.details : null
  const isReworded = rewords || reworded !== null
  return (
    <p className="row-facts">
      {time && (
        <time title={time.raw} className="row-time">
          {time.words}
        </time>
      )}
      <span className="row-topics">
        {topics.map((topic) => (
          <Link key={topic} to={row.toTopic(topic)} tabIndex={-1} className={LABEL}>
            <TopicTag item={item} topic={topic} corrected={corrected} />
          </Link>
        ))}
      </span>
      <span className="row-places">
        {item.subjects.places.map(({ place, words }) => (
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
      </span>
      <span className="row-notes">
        {section && <bdi className="font-semibold">{section}</bdi>}
        {details && <HeadlineDetails details={details} />}
        {isReworded && <span className="text-accent">Reworded</span>}
        {!isReworded && versions > 1 && <span>{plural(versions, 'headline')}</span>}
        {'minutes' in item && (
          <span className="row-text text-ink">Full text · {item.minutes} min</span>
        )}
        {amongTexts && !('minutes' in item) && <span>Headline only</span>}
      </span>
    </p>
  )
}
