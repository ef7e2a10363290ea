import { useId } from 'react'
import type { Section, SectionSubject } from '../../edition/sections/find-sections.ts'
import { findItemNumber } from '../../edition/item-at.ts'
import { placeLabel, topicLabel } from '../../topics/labels.ts'
import type { RowsProps } from '../../ui/news/list-row.tsx'
import { drawRow } from '../../ui/news/list-row.tsx'
import { ShowMore } from '../../ui/controls/show-more.tsx'
import { FromWire } from '../../ui/text/from-wire.tsx'

/** One section: its name, and its headlines as rows, at most so many. */
export function SectionPart({
  section: { id, heading, items },
  most,
  step,
  onMore,
  ...rows
}: RowsProps & {
  readonly section: Section
  readonly most: number
  readonly step: number
  readonly onMore: (id: string, least: number) => void
}) {
  const name = useId()
  const { edition, opened } = rows
  const openAt = opened ? items.indexOf(findItemNumber(edition, opened.id)) : -1
  const shown = Math.max(most, openAt + 1)
  return (
    <section className="section-part" aria-labelledby={name}>
      <h2 id={name}>
        {heading.kind === 'own' ? (
          <FromWire>{heading.name}</FromWire>
        ) : (
          <bdi>{labelOf(heading)}</bdi>
        )}
      </h2>
      <ol role="list">{items.slice(0, shown).map((at) => drawRow(at, 'li', rows))}</ol>
      <ShowMore shown={shown} of={items.length} step={step} onMore={() => onMore(id, shown)} />
    </section>
  )
}

const labelOf = (heading: Exclude<SectionSubject, { readonly kind: 'own' }>): string =>
  heading.kind === 'topic' ? topicLabel(heading.topic) : placeLabel(heading.place)
