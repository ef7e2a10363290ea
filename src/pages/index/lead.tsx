import type { ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'
import type { EditionArticle } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { Span } from '../../text/span.ts'
import { Advisories } from '../../ui/news/advisories.tsx'
import { TopicTag } from '../../ui/news/topic-tag.tsx'
import { describeSentAt } from '../../ui/text/describe-time.ts'
import { describeByline } from '../../ui/text/byline.ts'
import { MatchedText } from '../../ui/text/marked-text.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** The article on top of the index: what is known of it, its title, its first paragraph; `children` stand beside it. */
export function Lead({
  article,
  to,
  topics,
  toTopic,
  corrected,
  time,
  matches,
  speakers,
  children,
}: {
  readonly article: EditionArticle
  readonly to: string
  readonly topics: readonly TopicChoice[]
  readonly toTopic: (topic: TopicChoice) => string
  readonly corrected: boolean
  /** When it was sent, as the wire says it. */
  readonly time: string | null
  readonly matches: readonly Span[]
  /** How many are quoted, once the quotes are found. */
  readonly speakers?: ReactNode
  readonly children?: ReactNode
}) {
  const { paragraphs, titled, signature, minutes } = article
  return (
    <section className="lead">
      <div data-row={article.id}>
        <Advisories
          texts={article.furniture
            .filter(({ role }) => role === 'advisory')
            .map(({ text }) => text)}
        />
        <p className="flex min-h-5 flex-wrap gap-x-4 text-[13px] text-soft">
          <b className="font-semibold text-ink">Full article</b>
          <span>{minutes} min</span>
          {time && <time title={time}>{describeSentAt(time)}</time>}
          {signature?.byline && <FromWire>{describeByline(signature.byline)}</FromWire>}
          {speakers}
          {topics.slice(0, 1).map((topic) => (
            <Link
              key={topic}
              to={toTopic(topic)}
              className="-my-1 py-1 hover:underline max-md:hidden"
            >
              <TopicTag item={article} topic={topic} corrected={corrected} />
            </Link>
          ))}
        </p>
        <h2>
          <Link to={to} data-item={article.id} draggable={false} fromList className="block w-fit">
            <FromWire reading={article.reading}>
              <MatchedText text={article.title} matches={matches} />
            </FromWire>
          </Link>
        </h2>
        {titled && (
          <FromWire as="p" reading={article.reading} className="standfirst">
            {paragraphs[0]}
          </FromWire>
        )}
      </div>
      {children}
    </section>
  )
}
