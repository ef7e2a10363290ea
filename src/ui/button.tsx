import type { ComponentProps } from 'react'
import type { IconName } from './icon.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

/** The plain bordered button of the page. */
export function Button({ className = '', ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      className={`min-h-9 rounded-md border border-rule bg-sheet px-3 hover:border-edge md:whitespace-nowrap disabled:text-soft pointer-coarse:min-h-11 ${className}`}
    />
  )
}

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

const TEXT =
  'inline-flex min-h-6 min-w-6 items-center gap-1.5 text-start text-soft pointer-coarse:min-h-11 hover:text-ink hover:underline'

/** A button that reads as text among text, in the tools of a page. */
export function TextButton({ className = '', ...props }: ComponentProps<'button'>) {
  return <button type="button" {...props} className={`${TEXT} ${className}`} />
}

/** A button that is a sign alone; `label` is its name. */
export function IconButton({
  icon,
  label,
  size = '20',
  className = '',
  ...props
}: ComponentProps<'button'> & {
  readonly icon: IconName
  readonly label: string
  readonly size?: '16' | '20'
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...props}
      className={`grid size-7 flex-none place-items-center rounded-md text-soft hover:text-ink disabled:opacity-50 pointer-coarse:size-11 ${className}`}
    >
      <Icon name={icon} size={size} />
    </button>
  )
}
