import type { ComponentProps } from 'react'
import { Link } from './link.tsx'

/** The plain bordered button of the page. */
export function Button({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      lang="en"
      {...props}
      className={`min-h-9 rounded-lg border border-rule bg-sheet px-3 py-1.5 text-sm hover:border-soft disabled:text-soft pointer-coarse:min-h-11 ${className}`}
    />
  )
}

/** The button that does what a dialog is there for. */
export function PrimaryButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      lang="en"
      {...props}
      className={`min-h-9 rounded-lg border border-ink bg-ink px-3 py-1.5 text-sm font-semibold text-paper hover:underline ${className}`}
    />
  )
}

const TEXT =
  'inline-flex min-h-6 min-w-6 items-center gap-1.5 text-start text-soft pointer-coarse:min-h-11 hover:text-ink hover:underline'

/** A button that reads as text among text, in the tools of a page. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" lang="en" {...props} className={`${TEXT} ${className}`} />
}

/** A link that stands among such buttons. */
export function TextLink({ className = '', ...props }: ComponentProps<typeof Link>) {
  return <Link lang="en" {...props} className={`${TEXT} ${className}`} />
}
