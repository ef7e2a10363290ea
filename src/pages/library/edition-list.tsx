import { useState } from 'react'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { removeWire } from '../../browser/library/library-actions.ts'
import { useEditions } from '../../browser/library/use-kept-wires.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import type { Choice } from './compare-chosen.tsx'
import { LibraryRow } from './library-row.tsx'

/** So many are on the page at first: there may be hundreds. */
const FIRST = 20

/** The editions of this site that were kept by themselves, the one shown last first. */
export function EditionList({ choice }: { readonly choice: Choice }) {
  const editions = useEditions()
  const [isWhole, setWhole] = useState(false)
  if (editions.length === 0) return null
  return (
    <section>
      <SectionHeading about={`${plural(editions.length, 'edition')}, kept as you read`}>
        Earlier editions
      </SectionHeading>
      <ul role="list">
        {(isWhole ? editions : editions.slice(0, FIRST)).map((edition) => (
          <EditionRow key={edition.id} edition={edition} choice={choice} />
        ))}
      </ul>
      {!isWhole && editions.length > FIRST && (
        <p className="py-3">
          <Button onClick={() => setWhole(true)}>Show all {editions.length} editions</Button>
        </p>
      )}
    </section>
  )
}

function EditionRow({ edition, choice }: { readonly edition: KeptWire; readonly choice: Choice }) {
  const { id, name, openedAt, carries, size } = edition
  const wire = `kept:${id}`
  const title = `${name}, ${describeTime(openedAt)}`
  return (
    <LibraryRow
      name={title}
      to={paths.index(printFilters({ ...noFilters, wire }))}
      about={[...(carries ? [plural(carries.headlines, 'headline')] : []), describeSize(size)]}
      chosen={choice.has(wire)}
      onChoose={(on) => choice.set(wire, on)}
    >
      <Button
        aria-label={`Remove ${title}`}
        onClick={() => {
          choice.set(wire, false)
          void removeWire(edition)
        }}
      >
        Remove
      </Button>
    </LibraryRow>
  )
}
