import type { ReactNode } from 'react'

/** The h1 of a page that is no item's, and beside it a line about what is on the page. */
export function PageTitle({
  title,
  about,
}: {
  readonly title: ReactNode
  readonly about?: string
}) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 pt-4 pb-3 md:pt-6">
      <h1
        tabIndex={-1}
        className="font-serif text-[26px] leading-8 font-semibold tracking-[-.015em] text-balance wrap-anywhere md:text-[32px] md:leading-10"
      >
        {title}
      </h1>
      {about && <p className="text-soft">{about}</p>}
    </header>
  )
}
