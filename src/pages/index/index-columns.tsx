import type { ReactNode } from 'react'

/** The headlines, and beside them what is known about the edition. */
export function IndexColumns({ children }: { readonly children: ReactNode }) {
  return (
    <div className="index-columns grid gap-x-8 lg:grid-cols-[minmax(0,1fr)_368px]">{children}</div>
  )
}
