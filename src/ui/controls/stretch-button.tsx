import { Button } from '../button.tsx'
import { printCount } from '../text/print-count.ts'

/**
 * Rows on the page at once, the others behind a button: browsers draw no element beyond some 33.5
 * million pixels, and on a phone a row takes up to 150.
 */
export const STRETCH_ROWS = 200_000

/** The way to the rows before or after those that stand on the page; nothing where there are none. */
export function StretchButton({
  what,
  to,
  of,
  onPress,
}: {
  /** What the rows are, with a capital. */
  readonly what: string
  readonly to: number
  readonly of: number
  readonly onPress: (stretch: number) => void
}) {
  const first = to * STRETCH_ROWS
  if (to < 0 || first >= of) return null
  const [from, until] = [first + 1, Math.min(of, first + STRETCH_ROWS)]
  return (
    <p className="py-4 text-center">
      <Button onClick={() => onPress(to)}>
        {what} {printCount(from)} to {printCount(until)}
      </Button>
    </p>
  )
}
