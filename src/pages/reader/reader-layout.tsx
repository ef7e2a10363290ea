import type { ReactNode } from 'react'
import { isLongTitle } from '../../edition/long-title.ts'
import { FromWire } from '../../ui/text/from-wire.tsx'

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
    <div className="reader grid grid-cols-[minmax(0,1fr)] justify-between print:block md:grid-cols-[68px_minmax(0,1fr)] md:gap-x-9 md:pt-6 lg:grid-cols-[68px_minmax(0,var(--reading-measure))_268px] lg:gap-x-8">
      {tools}
      {children}
      <aside
        aria-label="About this item"
        className="min-w-0 max-lg:mt-8 md:max-lg:col-start-2 print:hidden"
      >
        {/* Not higher than the window less what `main` leaves free below it, or the page's end would push its top out. */}
        <div className="lg:sticky lg:top-6 lg:-mx-2 lg:max-h-[calc(100dvh-5rem)] lg:overflow-x-clip lg:overflow-y-auto lg:px-2 lg:pb-2">
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
      data-long={isLongTitle(children) ? '' : undefined}
      className="item-title my-2 font-serif font-semibold text-balance wrap-break-word"
    >
      <FromWire>{children}</FromWire>
    </h1>
  )
}
