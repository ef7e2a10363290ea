import type { ReactNode } from 'react'
import { NavigationLink } from './navigation-link.tsx'

export interface NavigationItem {
  readonly to: string
  readonly label: string
  /** Whether only this very address counts as being there. */
  readonly end?: boolean
}

/** The top of every page: name, navigation, and the controls that the view hands in. */
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
    <header data-frame="top" className="mx-auto max-w-[1180px] px-4 print:hidden md:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2 border-b border-rule py-3.5 min-[360px]:gap-x-5">
        <NavigationLink
          to={home}
          end
          className="font-serif text-[26px] leading-none font-semibold tracking-[-.01em]"
        >
          Wire<span className="text-accent">side</span>
        </NavigationLink>
        <nav aria-label="Main" className="flex gap-4.5 text-sm max-md:hidden">
          {navigation.map((item) => (
            <NavigationLink
              key={item.label}
              to={item.to}
              end={item.end ?? false}
              className="py-1 text-soft hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:[box-shadow:0_2px_0_var(--accent)]"
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

/** The same navigation as a bar at the bottom of a phone. */
export function TabBar({
  navigation,
  onSearch,
}: {
  readonly navigation: readonly NavigationItem[]
  readonly onSearch: () => void
}) {
  return (
    <nav
      aria-label="Main"
      data-frame="tabs"
      className="fixed inset-x-0 bottom-0 z-20 flex justify-around border-t border-rule bg-sheet px-1 pb-[env(safe-area-inset-bottom)] text-[13px] md:hidden print:hidden"
    >
      {navigation.map((item) => (
        <NavigationLink
          key={item.label}
          to={item.to}
          end={item.end ?? false}
          className="flex min-h-12 min-w-11 items-center px-2 text-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent"
        >
          {item.label}
        </NavigationLink>
      ))}
      <button
        type="button"
        aria-label="Search headlines"
        onClick={onSearch}
        className="min-h-12 min-w-11 px-2 text-soft"
      >
        Search
      </button>
    </nav>
  )
}
