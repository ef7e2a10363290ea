import type { ComponentProps } from 'react'

const TEXT =
  'inline-flex min-h-6 min-w-6 items-center gap-1.5 text-start text-soft pointer-coarse:min-h-11 hover:text-ink hover:underline'

/** A button that reads as text among text, in the tools of a page. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" {...props} className={`${TEXT} ${className}`} />
}
