import type { ReactNode } from 'react'

/** What a button with `popoverTarget` opens: lines to press. */
export function Menu({
  id,
  label,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly children: ReactNode
}) {
  return (
    <div
      id={id}
      popover="auto"
      role="group"
      aria-label={label}
      className="absolute w-68 rounded-lg border border-rule bg-sheet py-2 text-ink floating"
    >
      {children}
    </div>
  )
}
