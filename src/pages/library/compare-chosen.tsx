import { Link } from '../../ui/link.tsx'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { paths } from '../../paths.ts'

/** Which wires are chosen for comparing; a wire is its address, `null` the site's default. */
export interface Choice {
  readonly has: (wire: string | null) => boolean
  readonly set: (wire: string | null, on: boolean) => void
}

/** The way from two chosen wires to their comparison. */
export function CompareChosen({
  wires,
  chosen,
}: {
  readonly wires: readonly KeptWire[]
  readonly chosen: readonly (string | null)[]
}) {
  const [one, other] = chosen
  return (
    <div
      role="status"
      className="z-10 mt-5 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-1 bg-paper text-sm md:sticky md:top-0"
    >
      {one === undefined || other === undefined ? (
        <p className="text-soft">
          {chosen.length === 1
            ? 'Choose one more wire to compare the two.'
            : 'To see what changed from one wire to another, choose the two.'}
        </p>
      ) : (
        <Link
          to={comparePath(wires, one, other)}
          className="inline-flex min-h-9 items-center rounded-lg border border-ink bg-ink px-3 font-semibold text-paper hover:underline"
        >
          Compare the two chosen
        </Link>
      )}
    </div>
  )
}

/** From the one that was opened first to the other; the site's own wires are taken to be the newer. */
function comparePath(wires: readonly KeptWire[], one: string | null, other: string | null): string {
  const ageOf = (wire: string | null): number =>
    wires.find(({ id }) => wire === `kept:${id}`)?.openedAt ?? (wire === null ? Infinity : 1e300)
  const [from, to] = ageOf(one) <= ageOf(other) ? [one, other] : [other, one]
  return paths.compare(from, to)
}
