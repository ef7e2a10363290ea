import { Link } from '../link.tsx'
import { placeLabel } from '../../topics/labels.ts'
import { DetailsLine } from './details-line.tsx'
import { plural } from '../text/plural.ts'
import { describeMatched } from '../text/describe-matched.ts'
import type { Row } from './row.ts'
import { TopicTag } from './topic-tag.tsx'
import { FromWire } from '../text/from-wire.tsx'

const LABEL = '-my-1 py-1 hover:underline'

/**
 * The facts of an item. Its chips are no tab stops: whoever uses the keyboard filters by the chips above the list.
 */
export function RowFacts({ row }: { readonly row: Row }) {
  const { item, topics, isOwnTopic, versions, rewords, time, amongTexts, section, details } = row
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
            <TopicTag item={item} topic={topic} corrected={isOwnTopic} />
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
        {section && <FromWire className="font-semibold">{section}</FromWire>}
        {details && <DetailsLine details={details} />}
        {rewords && <span className="text-accent">Reworded</span>}
        {!rewords && versions > 1 && <span>{plural(versions, 'headline')}</span>}
        {'minutes' in item && (
          <span className="row-text text-ink">Full text · {item.minutes} min</span>
        )}
        {amongTexts && !('minutes' in item) && <span>Headline only</span>}
      </span>
    </p>
  )
}
