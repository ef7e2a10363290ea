import type { ComponentProps } from 'react'

/** What a button with `popoverTarget` opens: a sheet below it, where `placeBelow` puts it. */
export function Popover({
  label,
  className,
  ...props
}: ComponentProps<'div'> & { readonly label: string }) {
  return (
    <div
      popover="auto"
      role="group"
      aria-label={label}
      {...props}
      className={`absolute rounded-lg border border-rule bg-sheet text-ink floating ${className}`}
    />
  )
}
