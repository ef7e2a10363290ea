import type { ReactNode } from 'react'
import { correctTopic } from '../../browser/marks/mark-actions.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { hasTables } from '../../edition/languages/has-tables.ts'
import { topicsOf, topicsShown } from '../../edition/select/item-topics.ts'
import { paths } from '../../paths.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import { Link } from '../../ui/link.tsx'
import { FactValue } from '../../ui/news/fact-text.tsx'
import { HostLink } from '../../ui/news/details-line.tsx'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { Label } from './label.tsx'
import { TopicReason } from './topic-reason.tsx'
import { TopicSelect } from './topic-select.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** The facts of a headline: its topic and why, its places, who speaks in it, and where it comes from. */
export function AboutHeadline({
  headline,
  selected: { open, marks, wireSearch },
  facts,
}: {
  readonly headline: EditionHeadline
  readonly selected: SelectionInUrl
  /** What the lines of the headline say besides, each with its name. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
}) {
  const { edition } = open
  const { details, subjects, voices, text, lines } = headline
  const corrected = marks.topics.get(headline.id) ?? null
  const section = edition.wire.sections[details?.section ?? -1]
  const { places } = subjects
  const topics = topicsShown(edition, headline, marks)
  return (
    <div>
      <Label>About this headline</Label>
      <dl className="grid grid-cols-[minmax(60px,auto)_minmax(0,1fr)] gap-x-2 gap-y-1">
        <Fact name="Topic">
          {topics.map(topicLabel).join(', ')}
          {corrected && ' (yours)'}
          <span className="print:hidden">
            {topics.length > 0 && ' · '}
            <TopicSelect
              found={topicsOf(headline, { topics: new Map() })}
              corrected={corrected}
              onCorrect={(topic) => correctTopic(headline.id, topic)}
            />
          </span>
        </Fact>
        {(hasTables(edition.reading.lang) || topics.length > 0) && (
          <Fact name="Why">
            <TopicReason headline={headline} corrected={corrected} />
          </Fact>
        )}
        {places.length > 0 && (
          <Fact name={places.length > 1 ? 'Places' : 'Place'}>
            {places.map(({ place }) => placeLabel(place)).join(', ')}
          </Fact>
        )}
        {(voices.quotes.length > 0 || voices.source) && (
          <Fact name="Said by">
            <Voices text={text} voices={voices} />
          </Fact>
        )}
        {section && (
          <Fact name="Section">
            <FromWire>{section}</FromWire>
          </Fact>
        )}
        {details?.time && (
          <Fact name="Time">
            <bdi>{details.time}</bdi>
          </Fact>
        )}
        {details?.link && (
          <Fact name="Link">
            <HostLink link={details.link} />
          </Fact>
        )}
        {facts.map((fact) => (
          <Fact key={fact.name + fact.value} name={fact.name}>
            <FactValue {...fact} />
          </Fact>
        ))}
        <Fact name="Source">
          {details?.source ? (
            <FromWire>{details.source}</FromWire>
          ) : (
            <bdi>{edition.name ?? open.name}</bdi>
          )}{' '}
          ·{' '}
          <Link
            to={paths.wireLine(lines.first, wireSearch)}
            className="underline decoration-edge underline-offset-3"
          >
            Show in source
          </Link>
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="min-w-0 text-ink">{children}</dd>
    </>
  )
}

/** Who says each of the quoted words of a headline; or whom it names as its source, where it quotes none. */
function Voices({ text, voices: { quotes, source } }: Pick<EditionHeadline, 'text' | 'voices'>) {
  if (quotes.length === 0 && source)
    return (
      <>
        <FromWire>{source.name}</FromWire>, source only
      </>
    )
  return quotes.map(({ start, end, speaker, deniedBy }) => (
    <span key={start} className="block">
      <FromWire>{text.slice(start, end)}</FromWire>:{' '}
      {speaker ? <FromWire>{speaker}</FromWire> : 'unattributed'}
      {deniedBy && (
        <>
          , denied by <FromWire>{text.slice(deniedBy.start, deniedBy.end)}</FromWire>
        </>
      )}
    </span>
  ))
}
