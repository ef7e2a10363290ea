import type { ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'

/** A titled box of the side column. */
export function SideBox({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="mt-6.5">
      <h2 className="mb-2 border-b border-strong pb-1.5 text-xs font-semibold tracking-[.06em] text-soft uppercase">
        {title}
      </h2>
      <ul role="list">{children}</ul>
    </section>
  )
}

/** A line of a side box: a link and a number. */
export function SideCount({
  to,
  label,
  count,
  note,
}: {
  readonly to: string
  readonly label: string
  readonly count: number
  readonly note?: string | undefined
}) {
  return (
    <li className="border-b border-rule text-sm">
      <Link to={to} className="flex justify-between gap-3 py-1.75 hover:underline">
        <span>
          <bdi>{label}</bdi>
          {note && <small className="block text-[12.5px] text-soft">{note}</small>}
        </span>
        <span className="text-soft [font-variant-numeric:tabular-nums]">{count}</span>
      </Link>
    </li>
  )
}
