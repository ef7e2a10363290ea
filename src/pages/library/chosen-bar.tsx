import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { removeWires } from '../../browser/library/library-actions.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { Link } from '../../ui/link.tsx'
import { plural } from '../../ui/text/plural.ts'

/** Which wires are chosen; a wire is its address, `null` the site's default. */
export interface WireSelection {
  readonly has: (wire: string | null) => boolean
  readonly set: (wire: string | null, on: boolean) => void
  /** Chooses these and no others. */
  readonly replace: (wires: readonly (string | null)[]) => void
}

/** What can be done with the wires that are chosen: two can be compared, any number taken out or removed. */
export function ChosenBar({
  wires,
  chosen,
  choice,
  onExport,
}: {
  readonly wires: readonly KeptWire[]
  readonly chosen: readonly (string | null)[]
  readonly choice: WireSelection
  readonly onExport: (wires: readonly KeptWire[]) => void
}) {
  const [one, other] = chosen
  const kept = wires.filter(({ id }) => choice.has(`kept:${id}`))
  return (
    <div
      role="status"
      className="z-10 mt-5 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 bg-paper text-sm md:sticky md:top-0"
    >
      {chosen.length === 0 && (
        <p className="text-soft">
          To see what changed from one edition to another, choose the two.
        </p>
      )}
      {chosen.length === 1 && (
        <p className="text-soft">Choose one more edition to compare the two.</p>
      )}
      {chosen.length > 2 && <p>{plural(chosen.length, 'edition')} chosen</p>}
      {chosen.length === 2 && one !== undefined && other !== undefined && (
        <Link
          to={comparePath(wires, one, other)}
          className="inline-flex min-h-9 items-center rounded-lg border border-ink bg-ink px-3 font-semibold text-paper hover:underline"
        >
          Compare the two chosen
        </Link>
      )}
      {kept.length > 0 && (
        <>
          <Button onClick={() => onExport(kept)}>Export {plural(kept.length, 'edition')}</Button>
          <Button
            onClick={() => {
              choice.replace([])
              void removeWires(kept)
            }}
          >
            Remove {plural(kept.length, 'edition')}
          </Button>
        </>
      )}
      {chosen.length > 0 && <Button onClick={() => choice.replace([])}>Choose none</Button>}
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
