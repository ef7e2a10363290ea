import type { ReactNode } from 'react'

/** The heading of a part of a page, with a word about it at its end. */
export function SectionHeading({
  children,
  about,
}: {
  readonly children: ReactNode
  readonly about?: string | undefined
}) {
  return (
    <div className="mt-9 flex flex-wrap items-baseline justify-between gap-x-4 border-b border-strong pb-1.5">
      <h2 className="text-sm font-semibold">{children}</h2>
      {about && <p className="text-[13px] text-soft">{about}</p>}
    </div>
  )
}
