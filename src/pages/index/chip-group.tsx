import type { ReactNode } from 'react'

/** One group of chips: they scroll sideways on a phone and wrap elsewhere. */
export function ChipGroup({
  label,
  awaited = false,
  children,
}: {
  readonly label: string
  /** Whether more chips are on their way: there is room for a second line of them. */
  readonly awaited?: boolean
  readonly children: ReactNode
}) {
  return (
    <div
      role="group"
      lang="en"
      aria-label={label}
      className={`flex gap-2 py-1 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 md:flex-wrap md:content-start ${awaited ? 'md:min-h-20' : ''}`}
    >
      {children}
    </div>
  )
}
