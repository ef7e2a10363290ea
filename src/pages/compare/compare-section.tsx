import type { ReactNode } from 'react'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** One kind of change with all that changed so; absent where nothing did. */
export function CompareSection({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}) {
  if (count === 0) return null
  return (
    <section>
      <SectionHeading about={printCount(count)}>{title}</SectionHeading>
      <ol role="list">{children}</ol>
    </section>
  )
}
