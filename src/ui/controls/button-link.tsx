import type { ComponentProps } from 'react'
import { Link } from '../link.tsx'

/** A link styled as a button; `primary` for the main action of a page. */
export function ButtonLink({
  primary = false,
  className = '',
  ...props
}: ComponentProps<typeof Link> & { readonly primary?: boolean }) {
  const look = primary
    ? 'border-ink bg-ink px-4 font-semibold text-paper hover:underline'
    : 'border-rule bg-sheet px-3 hover:border-edge'
  return (
    <Link
      {...props}
      className={`inline-flex min-h-9 items-center rounded-md border text-sm pointer-coarse:min-h-11 ${look} ${className}`}
    />
  )
}
