import type { ReactNode } from 'react'
import { Link } from '../../ui/link.tsx'
import type { HueAttributes } from '../../ui/news/speaker-hue.ts'

/** A titled box of the side column. */
export function SideBox({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  return (
    <section className="not-first:mt-5">
      <h2 className="border-b border-rule pt-2.5 pb-2.25 text-[13px] leading-6 font-semibold">
        {title}
      </h2>
      <ul role="list">{children}</ul>
    </section>
  )
}

/** A line of a side box: a link and a number, with a sign before it. */
export function SideCount({
  to,
  label,
  count,
  hue,
}: {
  readonly to: string
  readonly label: ReactNode
  readonly count: number
  readonly hue?: HueAttributes
}) {
  return (
    <li className="border-b border-rule">
      <Link
        to={to}
        className="flex items-center gap-2.5 pt-1.75 pb-2 leading-6 hover:underline pointer-coarse:min-h-11"
      >
        {hue && <i className="swatch" {...hue} aria-hidden="true" />}
        <bdi>{label}</bdi>
        <span className="ms-auto text-soft tabular">{count}</span>
      </Link>
    </li>
  )
}
