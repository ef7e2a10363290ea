import type { ReactNode } from 'react'

/** A page, or part of one, that says plainly what is the matter and offers what can be done. */
export function Notice({
  title,
  children,
  actions,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <section lang="en" className="mx-auto max-w-[62ch] py-16">
      <h1
        tabIndex={-1}
        className="mb-3 font-serif text-[34px] leading-[1.1] font-[560] tracking-[-.015em] text-balance"
      >
        {title}
      </h1>
      <div className="*:not-first:mt-3 text-[17px] text-soft">{children}</div>
      {actions && <div className="mt-6 flex flex-wrap items-center gap-3">{actions}</div>}
    </section>
  )
}
