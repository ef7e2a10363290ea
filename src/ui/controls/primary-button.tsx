import type { ComponentProps } from 'react'

/** The button that does what a dialog is there for. */
export function PrimaryButton({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`min-h-9 rounded-md border border-ink bg-ink px-4 font-semibold text-paper hover:underline pointer-coarse:min-h-11 ${className}`}
    />
  )
}
