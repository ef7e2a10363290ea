import type { ReactNode } from 'react'

/** The headlines, and beside them what is known about the edition; `areOne` where the headlines take all of the width. */
export function IndexColumns({
  areOne = false,
  children,
}: {
  readonly areOne?: boolean
  readonly children: ReactNode
}) {
  return <div className={areOne ? '' : 'index-columns'}>{children}</div>
}
