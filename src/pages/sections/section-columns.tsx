import { useCallback, useState } from 'react'
import type { Section } from '../../edition/sections/find-sections.ts'
import type { HeadlineListProps } from '../../ui/news/list-row.tsx'
import { FIRST_ROWS_OF_SECTION } from '../parts/use-section-columns.ts'
import { SectionPart } from './section-part.tsx'

/** Rows of a section that are added each time more are asked for. */
const ROWS_PER_STEP = 100

/**
 * The headlines by sections, in columns. Of a long section the first stand there, more when they are asked for: by its
 * button, or by the keyboard cursor, which goes down each column and on to the next.
 */
export function SectionColumns({
  columns,
  register,
  ...rows
}: Omit<HeadlineListProps, 'items' | 'size'> & {
  readonly columns: readonly (readonly Section[])[]
}) {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  const showMore = useCallback(
    (id: string, least: number) =>
      setCounts((now) => {
        const count = now.get(id) ?? FIRST_ROWS_OF_SECTION
        return least < count ? now : new Map(now).set(id, Math.max(count, least) + ROWS_PER_STEP)
      }),
    [],
  )
  const whileDrawn = useCallback(() => {
    const sections = columns.flat()
    const items = Uint32Array.from(sections.flatMap((section) => section.items))
    return register({
      items,
      show: (row) => {
        let first = 0
        for (const section of sections) {
          if (row < first + section.items.length) return showMore(section.id, row - first)
          first += section.items.length
        }
      },
    })
  }, [columns, register, showMore])
  return (
    <div ref={whileDrawn} className="section-columns">
      {columns.map((sections, at) => (
        <div key={at} data-column="">
          {sections.map((section) => (
            <SectionPart
              key={section.id}
              section={section}
              most={counts.get(section.id) ?? FIRST_ROWS_OF_SECTION}
              step={ROWS_PER_STEP}
              onMore={showMore}
              {...rows}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
