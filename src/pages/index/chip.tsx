import { Icon } from '../../ui/icon.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** A toggle of a filter with the number of headlines it gives. It keeps its focus and its place when pressed. */
export function Chip({
  label,
  count,
  pressed,
  why,
  onPress,
}: {
  readonly label: string
  readonly count: number
  readonly pressed: boolean
  /** Why headlines are under it, as its description. */
  readonly why?: string
  readonly onPress: () => void
}) {
  return (
    <button
      type="button"
      title={why}
      aria-pressed={pressed}
      aria-disabled={count === 0 && !pressed}
      onClick={() => {
        if (count > 0 || pressed) onPress()
      }}
      className="inline-flex min-h-8 flex-none items-center gap-1.75 rounded-full border border-rule bg-sheet px-3 text-sm whitespace-nowrap hover:border-soft aria-disabled:cursor-default aria-disabled:border-dashed aria-disabled:text-soft aria-disabled:hover:border-rule aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:min-h-11"
    >
      {pressed && <Icon name="check" />}
      {label}
      <span className={`text-xs [font-variant-numeric:tabular-nums] ${pressed ? '' : 'text-soft'}`}>
        {printCount(count)}
      </span>
    </button>
  )
}
