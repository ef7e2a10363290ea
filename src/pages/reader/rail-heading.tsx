import type { ReactNode } from 'react'

/** The heading of what stands beside an article. */
export function RailHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 className="border-b border-strong pb-1.75 text-[13px] leading-5 font-semibold">
      {children}
    </h2>
  )
}
