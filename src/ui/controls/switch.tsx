/** A setting that is on or off. */
export function Switch({
  label,
  on,
  onChange,
}: {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-[13px]">
      <input
        type="checkbox"
        className="size-6 accent-ink"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}
