import { Icon } from './icon.tsx'

/** Each drawn once, for all rows. */
const star = <Icon name="star" size="20" />
const filledStar = <Icon name="star" size="20" filled />

/** Saves an item, or lets it go again. */
export function SaveButton({
  saved,
  name,
  className = '',
  onToggle,
}: {
  readonly saved: boolean
  readonly name: string
  readonly className?: string
  readonly onToggle: () => void
}) {
  return (
    <button
      type="button"
      aria-pressed={saved}
      aria-label={`Save: ${name}`}
      onClick={onToggle}
      className={`grid size-7 place-items-center rounded-md text-soft hover:text-ink focus-visible:opacity-100 aria-pressed:text-ink pointer-coarse:size-11 ${className}`}
    >
      {saved ? filledStar : star}
    </button>
  )
}
