/** Saves an item, or lets it go again. */
export function SaveButton({
  saved,
  name,
  onToggle,
}: {
  readonly saved: boolean
  readonly name: string
  readonly onToggle: () => void
}) {
  return (
    <button
      type="button"
      aria-pressed={saved}
      aria-label={`Save: ${name}`}
      onClick={onToggle}
      className="grid size-7 place-items-center rounded-md text-soft hover:text-accent aria-pressed:text-accent pointer-coarse:size-11"
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 20 20"
        className={`size-4 stroke-current ${saved ? 'fill-current' : 'fill-none'}`}
        strokeWidth="1.4"
        strokeLinejoin="round"
      >
        <path d="m10 2.2 2.4 5 5.4.7-4 3.8 1 5.4-4.8-2.6-4.8 2.6 1-5.4-4-3.8 5.4-.7z" />
      </svg>
    </button>
  )
}
