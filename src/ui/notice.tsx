import type { ReactNode } from 'react'

/** A page, or part of one, that says plainly what is the matter and offers what can be done. */
export function Notice({
  title,
  part = false,
  children,
  actions,
}: {
  readonly title: string
  /** Whether it stands within a page that has a title of its own. */
  readonly part?: boolean
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  const Title = part ? 'h2' : 'h1'
  return (
    <section className="max-w-3xl py-8 md:pt-12 md:pb-16">
      <Title
        tabIndex={-1}
        className="mb-2 font-serif text-[26px] leading-8 font-semibold tracking-[-.015em] text-balance md:text-[32px] md:leading-10"
      >
        {title}
      </Title>
      <div className="font-serif text-[17px] leading-7 text-soft *:not-first:mt-3 md:text-xl md:leading-8">
        {children}
      </div>
      {actions && <div className="mt-6 flex flex-wrap items-center gap-2">{actions}</div>}
    </section>
  )
}
