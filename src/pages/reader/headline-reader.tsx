import { lazy } from 'react'
import { Link } from '../../ui/link.tsx'
import { correctTopic, toggleSaved } from '../../browser/marks/mark-actions.ts'
import { useOpened } from '../../browser/place/use-opened.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { Advisories } from '../../ui/news/advisories.tsx'
import { HeadlineDetails } from '../../ui/news/headline-details.tsx'
import { HeadlineList } from '../../ui/news/headline-list.tsx'
import { Kicker } from '../../ui/news/kicker.tsx'
import { ItemTitle, ReaderLayout } from './reader-layout.tsx'
import { StoryTimeline } from '../../ui/news/story-timeline.tsx'
import { FactText } from '../../ui/news/fact-text.tsx'
import { topicLabel } from '../../ui/text/topic-label.ts'
import { TopicReason } from './topic-reason.tsx'
import { TopicSelect } from './topic-select.tsx'
import { describeVoice } from '../../ui/text/voice.ts'
import type { EditionHeadline } from '../../edition/edition.ts'
import { findNotes } from '../../edition/find-notes.ts'
import { topicsOf, topicsShown } from '../../edition/select/item-topics.ts'
import { findRow, rowsOfPart } from '../../edition/columns/headline-table.ts'
import { selectOfTopic } from '../../edition/select/select-headlines.ts'
import { composeVersions } from '../../edition/story-versions.ts'
import { paths } from '../../paths.ts'
import { placeLabel } from '../../topics/labels.ts'
import type { Line } from '../../wire/wire.ts'
import { composeRowAt } from '../parts/compose-row.ts'
import { composeSavedItem } from '../parts/compose-saved-item.ts'
import { LatePart } from '../parts/late-part.tsx'
import { ReaderTools } from './reader-tools.tsx'
import { Related } from './related.tsx'
import { useHold } from '../parts/use-hold.ts'
import { useReaderCommands } from './use-reader-commands.ts'
import { useSelection } from '../parts/use-selection.ts'
import { useWalk } from './use-walk.ts'

const InOtherEditions = lazy(async () => ({
  default: (await import('../across/in-other-editions.tsx')).InOtherEditions,
}))

const MORE = 5
/** Of a longer story the newest headlines stand here, all of them on its own page. */
const MOST_VERSIONS = 30

/** One headline: its facts, its story so far, and others of its topic. */
export function HeadlineReader({ headline }: { readonly headline: EditionHeadline }) {
  const selected = useSelection()
  const { open, marks, filters, search, wireSearch, words } = selected
  const { edition } = open
  const walk = useWalk(selected, headline.id)
  const hold = useHold(edition)
  const story = headline.story === null ? undefined : edition.stories[headline.story]
  const topics = topicsShown(edition, headline, marks)
  const [topic] = topics
  const more = topic && selectOfTopic(edition, headline, topic, marks, MORE)
  const notes = findNotes(edition.wire, headline)
  usePage(headline.text)
  useOpened(headline.id)
  useReaderCommands({ item: headline, walk, open, text: headline.text })
  return (
    <ReaderLayout
      tools={
        <ReaderTools
          item={headline}
          line={headline.lines.first}
          open={open}
          text={headline.text}
          walk={walk}
        />
      }
      aside={
        <Related
          text={headline.text}
          exclude={story?.headlines ?? [findRow(edition.table, headline.id)]}
          selected={selected}
        />
      }
    >
      <article className="min-w-0">
        <Advisories texts={notes.filter(isAdvisory).map(({ text }) => text)} />
        <Kicker>{topics.map(topicLabel).join(' · ')}</Kicker>
        <ItemTitle>{headline.text}</ItemTitle>
        <HeadlineFacts headline={headline} selected={selected} />
        {headline.details?.summary && (
          <p dir="auto" className="mb-2 text-[17px] wrap-anywhere">
            {headline.details.summary}
          </p>
        )}
        {notes
          .filter((note) => !isAdvisory(note))
          .map(({ number, text }) => (
            <p key={number} dir="auto" className="mb-2 text-[17px] wrap-anywhere">
              <FactText text={text} />
            </p>
          ))}
        <p className="mb-6 text-[17px] text-soft">
          The wire carries this story’s headline{' '}
          {notes.length > 0 || headline.details?.summary ? 'and these lines' : 'only'}. Open a wire
          that holds the full text, or look for it elsewhere:{' '}
          <a
            href={paths.webSearch(headline.text)}
            target="_blank"
            rel="noopener noreferrer"
            className="underline"
          >
            search the web<span className="sr-only"> (opens a new tab)</span>
          </a>
          .
        </p>
        <LatePart>
          <InOtherEditions headline={headline} open={open} />
        </LatePart>
        {story && (
          <section>
            <SectionTitle>This story so far</SectionTitle>
            <StoryTimeline
              versions={composeVersions(edition, story, MOST_VERSIONS)}
              current={headline.id}
              toHeadline={(other) => paths.headline(other, search)}
            />
            {story.headlines.length > MOST_VERSIONS && (
              <p className="py-2 text-sm">
                <Link to={paths.story(story.id, wireSearch)} className="underline">
                  All {story.headlines.length} headlines of this story
                </Link>
              </p>
            )}
          </section>
        )}
        {topic && more && more.length > 0 && (
          <section className="print:hidden">
            <SectionTitle>{`More in ${topicLabel(topic)}`}</SectionTitle>
            <HeadlineList
              edition={edition}
              items={more}
              size={more.length}
              compose={(at) => composeRowAt(edition, at, { marks, words, search, filters })}
              hold={hold}
              onSave={(other) => toggleSaved(other.id, composeSavedItem(open, other))}
            />
          </section>
        )}
      </article>
    </ReaderLayout>
  )
}

const isAdvisory = ({ role }: Line): boolean => role === 'advisory'

function SectionTitle({ children }: { readonly children: string }) {
  return (
    <h2 className="mt-8 mb-2 font-serif text-[22px] leading-[1.3] font-semibold">{children}</h2>
  )
}

function HeadlineFacts({
  headline,
  selected: { open, marks, wireSearch },
}: {
  readonly headline: EditionHeadline
  readonly selected: ReturnType<typeof useSelection>
}) {
  const { edition } = open
  const section = edition.wire.sections[headline.details?.section ?? -1]
  const { quotes, source } = headline.voices
  const [from, to] = rowsOfPart(edition.table, headline.part)
  return (
    <p className="mb-5.5 flex flex-wrap items-baseline gap-x-3.5 gap-y-1 border-b border-rule pb-4.5 text-sm text-soft">
      <span>
        No. {headline.number} of {to - from}
      </span>
      {section && <bdi>{section}</bdi>}
      {headline.details && <HeadlineDetails details={headline.details} stop />}
      {headline.subjects.places.map(({ place }) => (
        <span key={place}>{placeLabel(place)}</span>
      ))}
      <TopicSelect
        found={topicsOf(headline, { topics: new Map() })}
        corrected={marks.topics.get(headline.id) ?? null}
        onCorrect={(topic) => correctTopic(headline.id, topic)}
      />
      <TopicReason headline={headline} corrected={marks.topics.get(headline.id) ?? null} />
      {source && <span>source: {source.name}</span>}
      {quotes.map((quote) => (
        <span key={quote.start}>
          {headline.text.slice(quote.start, quote.end)}:{' '}
          {describeVoice({
            speaker: quote.speaker,
            via: null,
            deniedBy:
              quote.deniedBy && headline.text.slice(quote.deniedBy.start, quote.deniedBy.end),
          })}
        </span>
      ))}
      <Link to={paths.wireLine(headline.lines.first, wireSearch)} className="underline">
        wire line {headline.lines.first}
      </Link>
    </p>
  )
}
