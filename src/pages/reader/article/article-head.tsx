import type { EditionArticle } from '../../../edition/edition.ts'
import type { TopicChoice } from '../../../edition/select/filters.ts'
import { placeLabel } from '../../../topics/labels.ts'
import type { Furniture } from '../../../wire/wire.ts'
import { Advisories } from '../../../ui/news/advisories.tsx'
import { describeByline } from '../../../ui/text/byline.ts'
import { Kicker } from '../../../ui/news/kicker.tsx'
import { plural } from '../../../ui/text/plural.ts'
import { ItemTitle } from '../reader-layout.tsx'
import { topicLabel } from '../../../ui/text/topic-label.ts'

/** What stands above the text: advisories, topics, title, byline and code from the signature, slug and the like, lengths. */
export function ArticleHead({
  article,
  topics,
  awaited,
}: {
  readonly article: EditionArticle
  readonly topics: readonly TopicChoice[]
  /** Whether the quotes and places are on their way: on a phone there is room for the line that they take. */
  readonly awaited: boolean
}) {
  const { signature, furniture, subjects } = article
  const quotes = article.quotes.filter((quote) => quote.number !== null).length
  const textsOf = (role: Furniture['role']): readonly string[] =>
    furniture.filter((line) => line.role === role).map(({ text }) => text)
  const bylines = textsOf('byline')
  return (
    <header>
      <Advisories texts={textsOf('advisory')} />
      <Kicker>{topics.map(topicLabel).join(' · ')}</Kicker>
      <ItemTitle>{article.title}</ItemTitle>
      <p
        className={`mb-5.5 flex flex-wrap content-start gap-x-3.5 border-b border-rule pb-4.5 text-sm text-soft ${awaited ? 'max-md:min-h-[59px]' : ''}`}
      >
        {[...bylines, ...textsOf('dateline')].map((text, index) => (
          <bdi key={index}>{text}</bdi>
        ))}
        {signature?.byline && bylines.length === 0 && <bdi>{describeByline(signature.byline)}</bdi>}
        {signature?.agencyCode && <bdi>{signature.agencyCode}</bdi>}
        {textsOf('meta').map((text, index) => (
          <bdi key={index}>{text}</bdi>
        ))}
        <span lang="en">{article.minutes} min read</span>
        <span lang="en">{plural(article.words, 'word')}</span>
        {quotes > 0 && <span lang="en">{plural(quotes, 'quote')}</span>}
        {subjects.places.slice(0, 4).map(({ place }) => (
          <span key={place} lang="en">
            {placeLabel(place)}
          </span>
        ))}
      </p>
    </header>
  )
}
