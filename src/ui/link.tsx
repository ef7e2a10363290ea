import type { ComponentProps } from 'react'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href' | 'target'> {
  /** An address of the app (`paths.ts`). */
  readonly to: string
  /** Whether it takes the place of this page in the history. */
  readonly replace?: boolean
  /** Whether it leads back to where this page was come from, and to its address only where that is nowhere. */
  readonly back?: boolean
  /** Whether the page it leads to goes back to this one, which is a list. */
  readonly fromList?: boolean
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/**
 * A link within the app: a plain `<a>`, which works before the app runs. The click handler of the app follows those
 * that have data attributes (`browser/keys/use-links.ts`).
 */
export function Link({
  to,
  replace = false,
  back = false,
  fromList = false,
  children,
  ...rest
}: LinkProps) {
  return (
    <a
      {...rest}
      href={base + to}
      data-step={back ? 'back' : replace ? 'replace' : 'push'}
      data-from-list={fromList || undefined}
    >
      {children}
    </a>
  )
}
