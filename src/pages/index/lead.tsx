import { Link } from '../../ui/link.tsx'
import type { EditionArticle } from '../../edition/edition.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { Span } from '../../text/span.ts'
import { Advisories } from '../../ui/news/advisories.tsx'
import { describeByline } from '../../ui/text/byline.ts'
import { Kicker } from '../../ui/news/kicker.tsx'
import { MatchedText } from '../../ui/text/matched-text.tsx'
import { plural } from '../../ui/text/plural.ts'
import { topicLabel } from '../../ui/text/topic-label.ts'

/**
 * An article on top of the index: title, first paragraph and, of the featured one, a quote in its speaker's words.
 * Others are smaller, so that a feed of articles can be looked over.
 */
export function Lead({
  article,
  featured,
  to,
  topics,
  matches,
  awaited,
}: {
  readonly article: EditionArticle
  readonly featured: boolean
  readonly to: string
  readonly topics: readonly TopicChoice[]
  readonly matches: readonly Span[]
  /** Whether the quotes are on their way: there is room for one. */
  readonly awaited: boolean
}) {
  const { speakers, quotes, paragraphs } = article
  const shown = quotes.filter((quote) => quote.number !== null).length
  const pulled = featured
    ? quotes.find((quote) => quote.kind === 'direct' && quote.voice !== null)
    : undefined
  return (
    <section
      data-row={article.id}
      className={`${featured ? '' : 'row-chunk '}grid gap-x-10 gap-y-7 border-b border-rule pt-7 pb-6 md:grid-cols-[minmax(0,1fr)_300px]`}
    >
      <div>
        <Advisories
          texts={article.furniture
            .filter(({ role }) => role === 'advisory')
            .map(({ text }) => text)}
        />
        <Kicker>{['Full story', ...topics.slice(0, 1).map(topicLabel)].join(' · ')}</Kicker>
        <h2
          className={`mt-2.5 mb-3 font-serif ${featured ? 'text-[34px]' : 'text-2xl'} leading-[1.08] font-[560] tracking-[-.015em] text-balance ${featured ? 'md:text-[44px]' : ''}`}
        >
          <Link
            to={to}
            data-item={article.id}
            draggable={false}
            fromList
            className="block w-fit hover:underline"
          >
            <bdi>
              <MatchedText text={article.title} matches={matches} />
            </bdi>
          </Link>
        </h2>
        {article.titled && (
          <p dir="auto" className="max-w-[62ch] font-serif text-[19px] leading-normal">
            {paragraphs[0]}
          </p>
        )}
        <p className="mt-3.5 flex flex-wrap gap-x-3.5 text-[13px] text-soft">
          {article.signature?.byline && <span>{describeByline(article.signature.byline)}</span>}
          <span>{article.minutes} min read</span>
          {shown > 0 && (
            <span>
              {plural(shown, 'quote')}
              {speakers.length > 0 && ` from ${plural(speakers.length, 'speaker')}`}
            </span>
          )}
        </p>
      </div>
      {(pulled ?? (awaited && featured && paragraphs.some((text) => /["“]/.test(text)))) && (
        <div className="max-md:min-h-30">
          {pulled && (
            <figure className="border-s-3 border-(--q1-line) py-0.5 ps-4">
              <blockquote
                dir="auto"
                className="font-serif text-xl leading-[1.4] italic max-md:line-clamp-3"
              >
                {paragraphs[pulled.paragraph]?.slice(pulled.start, pulled.end)}
              </blockquote>
              <figcaption className="mt-2 text-[13px] font-semibold text-soft">
                <bdi>{pulled.speaker}</bdi>
              </figcaption>
            </figure>
          )}
        </div>
      )}
    </section>
  )
}
