import type { ReactNode } from 'react'

/** The reader's three columns: tools, text, and what is known about the text. */
export function ReaderLayout({
  tools,
  aside,
  children,
}: {
  readonly tools: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="grid gap-8 pt-5 print:block md:grid-cols-[130px_minmax(0,1fr)] md:pt-8.5 lg:grid-cols-[minmax(110px,1fr)_minmax(0,var(--reading-measure))_minmax(200px,1fr)]">
      <div className="text-sm print:hidden">
        <div className="flex flex-wrap gap-x-4 gap-y-2 text-soft md:sticky md:top-6 md:flex-col md:items-end">
          {tools}
        </div>
      </div>
      {children}
      <aside
        aria-label="About this item"
        className="md:col-start-2 lg:col-start-3 lg:-mt-5 print:hidden"
      >
        {/* Not higher than the window less what `main` leaves free below it, or the page's end would push its top out. */}
        <div className="lg:sticky lg:top-0 lg:max-h-[calc(100dvh-5rem)] lg:overflow-y-auto lg:pb-6">
          {aside}
        </div>
      </aside>
    </div>
  )
}

/** The title of an item, the focus's first stop on its page. */
export function ItemTitle({ children }: { readonly children: string }) {
  return (
    <h1
      tabIndex={-1}
      dir="auto"
      className="mt-2.5 mb-3.5 font-serif text-[34px] leading-[1.07] font-[560] tracking-[-.015em] text-balance wrap-break-word md:text-[46px]"
    >
      <bdi>{children}</bdi>
    </h1>
  )
}
