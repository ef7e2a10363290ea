import type { ReactNode } from 'react'
import type { WireChanges } from '../../browser/live/compare-wires.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** New and reworded in red where there are any: what is gone is not on the page. */
export function NewsCounts({
  news: { come, reworded, gone, rewritten },
}: {
  readonly news: WireChanges
}) {
  const parts: readonly [count: number, words: string, isOnPage: boolean][] = [
    [come.size, 'new', true],
    [reworded.size, 'reworded', true],
    [rewritten, 'with another text', true],
    [gone.length, 'gone', false],
  ]
  const some = parts.filter(([count]) => count > 0)
  if (some.length === 0) return 'Another order'
  return some.map(([count, words, isOnPage], index): ReactNode => (
    <span key={words}>
      {index > 0 && ' · '}
      <span className={isOnPage ? 'text-accent' : ''}>
        {printCount(count)} {words}
      </span>
    </span>
  ))
}
