import type { ComponentProps } from 'react'
import type { IconName, Sign } from './icon.tsx'
import { Icon } from './icon.tsx'

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

/** A button that is a sign alone; `label` is its name. */
export function IconButton({
  icon,
  label,
  size = '20',
  className = '',
  ...props
}: ComponentProps<'button'> & {
  readonly icon: IconName | Sign
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
