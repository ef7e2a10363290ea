import { useMemo } from 'react'
import { findPassages } from '../../edition/search/find-passages.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../ui/link.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { MatchedText } from '../../ui/text/marked-text.tsx'
import { plural } from '../../ui/text/plural.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** Matching sentences shown of one article; the article itself marks all of them. */
const MAX_SENTENCES = 8

/** Where the words of a search stand in the texts: a row a sentence, which opens the article at its paragraph. */
export function InTexts({
  selected: { selection, search },
  words,
}: {
  readonly selected: SelectionInUrl
  /** The folded words of the search. */
  readonly words: readonly string[]
}) {
  const found = useMemo(
    () =>
      words.length === 0
        ? []
        : selection.articles.flatMap((article) => {
            const passages = findPassages(article.paragraphs, words)
            return passages.length > 0 ? [{ article, passages }] : []
          }),
    [selection.articles, words],
  )
  if (found.length === 0) return null
  const count = found.reduce((sum, { passages }) => sum + passages.length, 0)
  return (
    <section aria-label="In full articles">
      <SectionHeading about={`${plural(count, 'sentence')} in ${plural(found.length, 'article')}`}>
        In full articles
      </SectionHeading>
      {found.map(({ article, passages }) => (
        <section key={article.id} className="border-b border-rule py-3">
          <h3 className="text-[13px] font-semibold">
            <Link to={paths.article(article, search)} className="hover:underline">
              <FromWire reading={article.reading}>{article.title}</FromWire>
            </Link>
          </h3>
          <ul role="list">
            {passages.slice(0, MAX_SENTENCES).map(({ paragraph, text, matches }, at) => (
              <li key={at} className="mt-1">
                <Link
                  to={paths.article(article, search, `p${paragraph + 1}`)}
                  className="block font-serif text-[17px] leading-6 text-pretty wrap-anywhere hover:underline"
                >
                  <FromWire reading={article.reading}>
                    <MatchedText text={text} matches={matches} />
                  </FromWire>
                </Link>
              </li>
            ))}
          </ul>
          {passages.length > MAX_SENTENCES && (
            <p className="mt-1 text-[13px] text-soft">
              <Link to={paths.article(article, search)} className="underline">
                and {passages.length - MAX_SENTENCES} more in the article
              </Link>
            </p>
          )}
        </section>
      ))}
    </section>
  )
}
