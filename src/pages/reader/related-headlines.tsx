import { useMemo } from 'react'
import { Link } from '../../ui/link.tsx'
import { RailHeading } from './rail-heading.tsx'
import { paths } from '../../paths.ts'
import { useRules } from '../../browser/load/use-rules.ts'
import type { SelectionInUrl } from '../parts/use-selection.ts'

const none: readonly number[] = []
/** Of a long edition the newest so many are looked through: what is older hardly relates. */
const MOST_LOOKED_AT = 5000

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
  const { headlines, reading } = open.edition
  const { findRelated } = useRules(reading.lang)(reading.lang)
  const related = useMemo(
    () =>
      findRelated(
        text,
        headlines.slice(0, MOST_LOOKED_AT).map((headline) => headline.text),
        { exclude, most: 4 },
      ),
    [text, headlines, exclude, findRelated],
  )
  if (related.length === 0) return null
  return (
    <section>
      <RailHeading>Related headlines</RailHeading>
      <ul role="list">
        {related.map(({ index, words }) => {
          const headline = headlines[index]
          return (
            headline && (
              <li key={headline.id} data-row={headline.id} className="border-b border-rule py-1.75">
                <Link
                  to={paths.headline(headline, search)}
                  className="block font-serif text-base leading-[1.3] font-medium hover:underline"
                >
                  <bdi>{headline.text}</bdi>
                </Link>
                <small className="block text-[12.5px] text-soft">
                  No. {headline.number} · shares {words.map((word) => `“${word}”`).join(', ')}
                </small>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
