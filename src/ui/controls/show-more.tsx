import { Button } from '../button.tsx'
import { printCount } from '../text/print-count.ts'

/** Below the first of many: how many more there are, and the way to them; nothing where all are shown. */
export function ShowMore({
  shown,
  of,
  step,
  onMore,
}: {
  readonly shown: number
  readonly of: number
  readonly step: number
  readonly onMore: () => void
}) {
  if (shown >= of) return null
  return (
    <p className="flex items-baseline gap-3 py-4 text-sm text-soft print:hidden">
      <Button onClick={onMore}>Show {printCount(Math.min(step, of - shown))} more</Button>
      {printCount(shown)} of {printCount(of)} shown
    </p>
  )
}
