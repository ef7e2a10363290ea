import { Icon } from '../../ui/icon.tsx'
import { printCount } from '../../ui/text/print-count.ts'

/** A toggle of a filter with the number of headlines it gives. It keeps its focus and its place when pressed. */
export function Chip({
  label,
  count,
  pressed,
  why,
  isCut = false,
  onPress,
}: {
  readonly label: string
  /** `null` for the one that stands for all. */
  readonly count: number | null
  readonly pressed: boolean
  /** Why headlines are under it, as its description. */
  readonly why?: string
  /** Whether the row has no room for it: it is then listed under `more`. */
  readonly isCut?: boolean
  readonly onPress: () => void
}) {
  const isEmpty = count === 0
  return (
    <button
      type="button"
      title={why}
      aria-pressed={pressed}
      aria-disabled={isEmpty && !pressed}
      data-empty={isEmpty && !pressed ? '' : undefined}
      onClick={() => {
        if (!isEmpty || pressed) onPress()
      }}
      className={`inline-flex h-8 flex-none items-center gap-1.5 rounded-full border border-rule bg-sheet px-2.75 whitespace-nowrap hover:border-edge aria-disabled:cursor-default aria-disabled:border-dashed aria-disabled:bg-transparent aria-disabled:text-soft aria-disabled:hover:border-rule aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper pointer-coarse:h-11 ${isCut ? '[visibility:hidden]' : ''}`}
    >
      {label}
      {count !== null && (
        <span className={`text-[13px] tabular ${pressed ? '' : 'text-soft'}`}>
          {printCount(count)}
        </span>
      )}
      {isEmpty && pressed && <Icon name="close" size="16" />}
    </button>
  )
}
