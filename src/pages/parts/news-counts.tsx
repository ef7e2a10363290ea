import type { ReactNode } from 'react'
import type { WireChanges } from '../../browser/live/compare-wires.ts'
import { printCount } from '../../ui/text/print-count.ts'

/**
 * How much is new, reworded and gone. Red stands for what is marked in the list below, and so not for what is gone; while
 * the edition waits nothing is marked yet, and what is new is bold.
 */
export function NewsCounts({
  news: { come, reworded, gone, rewritten },
  waits = false,
}: {
  readonly news: WireChanges
  readonly waits?: boolean
}) {
  const changed = waits ? '' : 'text-accent'
  const parts: readonly [count: number, words: string, look: string][] = [
    [come.size, 'new', waits ? 'font-semibold' : 'text-accent'],
    [reworded.size, 'reworded', changed],
    [rewritten, 'with another text', changed],
    [gone.length, 'gone', ''],
  ]
  const some = parts.filter(([count]) => count > 0)
  if (some.length === 0) return 'Another order'
  return some.map(([count, words, look], index): ReactNode => (
    <span key={words}>
      {index > 0 && ' · '}
      <span className={look}>
        {printCount(count)} {words}
      </span>
    </span>
  ))
}
