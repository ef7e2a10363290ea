import type { ReactNode } from 'react'

/** The headlines, and beside them what is known about the edition. */
export function IndexColumns({ children }: { readonly children: ReactNode }) {
  return <div className="grid gap-x-10 md:grid-cols-[minmax(0,1fr)_300px]">{children}</div>
}
