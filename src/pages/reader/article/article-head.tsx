import type { ReactNode } from 'react'
import type { EditionArticle } from '../../../edition/edition.ts'
import type { TopicChoice } from '../../../edition/select/filters.ts'
import { placeLabel, topicLabel } from '../../../topics/labels.ts'
import type { Furniture } from '../../../wire/wire.ts'
import { Advisories } from '../../../ui/news/advisories.tsx'
import { describeByline } from '../../../ui/text/byline.ts'
import { FactText } from '../../../ui/news/fact-text.tsx'
import { plural } from '../../../ui/text/plural.ts'
import { ItemTitle } from '../reader-layout.tsx'
import { FromWire } from '../../../ui/text/from-wire.tsx'

/**
 * The head of an article: advisories, topics, title, byline and code from the signature, slug and the like, lengths.
 */
export function ArticleHead({
  article,
  topics,
  strip,
}: {
  readonly article: EditionArticle
  readonly topics: readonly TopicChoice[]
  /** The speakers in a line, or the room for it. */
  readonly strip: ReactNode
}) {
  const { signature, furniture, subjects } = article
  const quotes = article.quotes.filter((quote) => quote.number !== null).length
  const textsOf = (role: Furniture['role']): readonly string[] =>
    furniture.filter((line) => line.role === role).map(({ text }) => text)
  const bylines = textsOf('byline')
  return (
    <header>
      <Advisories texts={textsOf('advisory')} />
      <p className="flex h-5 gap-4 overflow-hidden text-[13px] whitespace-nowrap text-soft max-md:mt-4">
        {topics.map((topic) => (
          <span key={topic}>{topicLabel(topic)}</span>
        ))}
        {subjects.places.slice(0, 4).map(({ place }) => (
          <span key={place}>{placeLabel(place)}</span>
        ))}
      </p>
      <ItemTitle>{article.title}</ItemTitle>
      <p className="mb-4 flex flex-wrap content-start gap-x-4 border-b border-rule pb-2.75 text-[13px] text-soft md:mb-6 md:pb-3.75">
        {[...bylines, ...textsOf('dateline')].map((text, index) => (
          <FromWire key={index}>{text}</FromWire>
        ))}
        {signature?.byline && bylines.length === 0 && (
          <FromWire>{describeByline(signature.byline)}</FromWire>
        )}
        {signature?.agencyCode && <FromWire>{signature.agencyCode}</FromWire>}
        {textsOf('meta').map((text, index) => (
          <FactText key={index} text={text} />
        ))}
        <span>{article.minutes} min</span>
        <span className="max-md:hidden">{plural(article.words, 'word')}</span>
        {quotes > 0 && <span>{plural(quotes, 'quote')}</span>}
      </p>
      {strip}
    </header>
  )
}
