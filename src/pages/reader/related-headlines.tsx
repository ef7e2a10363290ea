import { useMemo } from 'react'
import { Link } from '../../ui/link.tsx'
import { HeadlineText } from '../../ui/news/headline-text.tsx'
import { topicLabel } from '../../topics/labels.ts'
import { RailHeading } from './rail-heading.tsx'
import { headlineAt } from '../../edition/headline-at.ts'
import { listTexts } from '../../edition/columns/list-texts.ts'
import { paths } from '../../paths.ts'
import { useRules } from './use-rules.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

const none: readonly number[] = []
/** Of a long edition the newest so many are looked through: what is older hardly relates. */
const MAX_HEADLINES = 5000

/** Headlines about the same people, places or things, which are not the same story; with the words they share. */
export function RelatedHeadlines({
  text,
  exclude = none,
  selected,
}: {
  readonly text: string
  /** Indexes of headlines that are the item itself or its story. */
  readonly exclude?: readonly number[]
  readonly selected: SelectionInUrl
}) {
  const { open, search } = selected
  const { edition } = open
  const { findRelated } = useRules(edition.reading.lang)(edition.reading.lang)
  const related = useMemo(
    () => findRelated(text, listTexts(edition.table, MAX_HEADLINES), { exclude, most: 4 }),
    [text, edition, exclude, findRelated],
  )
  const subjects = new Set(related.map(({ words: [word = ''] }) => word))
  return [...subjects].map((word) => (
    <section key={word} className="pt-5">
      <RailHeading>
        Also about <FromWire>{word}</FromWire>
      </RailHeading>
      <ul role="list">
        {related
          .filter(({ words }) => words[0] === word)
          .map(({ index, words }) => {
            const headline = headlineAt(edition, index)
            return (
              headline && (
                <li
                  key={headline.id}
                  data-row={headline.id}
                  className="border-b border-rule py-2.5 text-[13px] wrap-anywhere text-soft"
                >
                  <Link
                    to={paths.headline(headline, search)}
                    className="block font-serif text-xl leading-6 font-medium text-pretty text-ink hover:underline"
                  >
                    <HeadlineText text={headline.text} voices={headline.voices} />
                  </Link>
                  {headline.subjects.topics.map(({ topic }) => topicLabel(topic)).join(' · ')}
                  {words.slice(1).map((other, at) => (
                    <span key={other}>
                      {(at > 0 || headline.subjects.topics.length > 0) && ' · '}also about{' '}
                      <FromWire>{other}</FromWire>
                    </span>
                  ))}
                </li>
              )
            )
          })}
      </ul>
    </section>
  ))
}
