import type { ReactNode } from 'react'
import type { IconName } from '../../ui/icon.tsx'
import { Icon } from '../../ui/icon.tsx'
import { NavigationLink } from './navigation-link.tsx'

export interface NavigationItem {
  readonly to: string
  readonly label: string
  readonly icon: IconName
  /** Whether only this very address counts as being there. */
  readonly end?: boolean
}

/** The top of every page, in one line: name, navigation, and the controls that the view hands in. */
export function Masthead({
  home,
  navigation,
  children,
}: {
  readonly home: string
  readonly navigation: readonly NavigationItem[]
  readonly children: ReactNode
}) {
  return (
    <header data-frame="top" className="page-width print:hidden">
      <div className="relative flex h-12 items-center gap-2 border-b border-rule md:h-14 lg:gap-3">
        <NavigationLink
          to={home}
          end
          className="me-auto flex min-h-11 items-center md:me-4 lg:me-5"
        >
          <span className="wordmark relative top-0.5">
            Wire<i>side</i>
          </span>
        </NavigationLink>
        <nav aria-label="Main" className="flex gap-4 max-md:hidden md:me-auto lg:gap-6">
          {navigation.map((item) => (
            <NavigationLink
              key={item.label}
              to={item.to}
              end={item.end ?? false}
              className="flex h-14 items-center border-y-2 border-transparent text-soft hover:text-ink aria-[current=page]:border-b-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {item.label}
            </NavigationLink>
          ))}
        </nav>
        {children}
      </div>
    </header>
  )
}

const TAB =
  'flex h-16 w-full flex-col items-center justify-center gap-1 text-soft aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:[box-shadow:inset_0_2px_0_var(--accent)]'

/** The same navigation as a bar at the bottom of a phone; what has no room there stands under `More`. */
export function TabBar({
  navigation,
  more,
}: {
  readonly navigation: readonly NavigationItem[]
  /** The id of the popover with the rest. */
  readonly more: string
}) {
  return (
    <nav
      aria-label="Main"
      data-frame="tabs"
      className="fixed inset-x-0 bottom-0 z-20 grid grid-cols-5 border-t border-rule bg-sheet pb-[env(safe-area-inset-bottom)] text-xs md:hidden print:hidden"
    >
      {navigation.map((item) => (
        <NavigationLink key={item.label} to={item.to} end={item.end ?? false} className={TAB}>
          <Icon name={item.icon} size="20" />
          {item.label}
        </NavigationLink>
      ))}
      <button type="button" popoverTarget={more} className={TAB}>
        <Icon name="more" size="20" />
        More
      </button>
    </nav>
  )
}
