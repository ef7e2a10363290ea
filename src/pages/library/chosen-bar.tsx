import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { watchBar } from '../../browser/layout/foot.ts'
import { comparisonPath } from '../../browser/across/comparison-path.ts'
import { library } from '../../browser/library/wire-library.ts'
import { removeWires } from '../../browser/library/library-actions.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/controls/button-link.tsx'
import { TextButton } from '../../ui/controls/text-button.tsx'
import { printCount } from '../../ui/text/print-count.ts'
import { plural } from '../../ui/text/plural.ts'

/** Which wires are chosen; a wire is its address, `null` the site's default. */
export interface WireSelection {
  readonly has: (wire: string | null) => boolean
  readonly set: (wire: string | null, on: boolean) => void
  /** Chooses these and no others. */
  readonly replace: (wires: readonly (string | null)[]) => void
}

/** At the window's edge, on a phone above the bar of pages. */
const BAR = 'fixed inset-x-0 bottom-0 z-20 border-t border-rule bg-sheet max-md:bottom-16'

/** Words a phone has no room for: its bar stands in two lines, and the first tells how many are meant. */
const WIDE = 'max-md:sr-only'

/** What to do next, by how many are chosen. */
const hints: Readonly<Record<number, string>> = {
  0: 'To see what changed from one edition to another, choose the two.',
  1: 'Choose one more to compare.',
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
  const nameOf = (wire: string | null): string =>
    wires.find(({ id }) => wire === `kept:${id}`)?.name ?? wire ?? 'the newest of this site'
  const isOpen = chosen.length > 0
  const isPair = chosen.length === 2 && one !== undefined && other !== undefined
  return (
    <div ref={watchBar} className={isOpen ? BAR : 'mt-3'}>
      <div className={isOpen ? 'page-width flex min-h-16 flex-wrap items-center gap-3 py-2' : ''}>
        <p
          role="status"
          className={`min-w-0 flex-1 text-[13px] text-soft ${isOpen ? 'truncate max-md:basis-[calc(100%-4.5rem)]' : ''}`}
        >
          {isOpen && (
            <>
              <b className="me-2 text-sm font-semibold text-ink">
                {printCount(chosen.length)} chosen
              </b>{' '}
            </>
          )}
          {isPair ? (
            <>
              <bdi>{nameOf(one)}</bdi> and <bdi>{nameOf(other)}</bdi>
            </>
          ) : (
            // The editions that a newer version keeps cannot be chosen in this one.
            (isOpen || !library.isNewer()) && hints[chosen.length]
          )}
        </p>
        {isOpen && <TextButton onClick={() => choice.replace([])}>Clear</TextButton>}
        {kept.length > 0 && (
          <>
            <Button onClick={() => onExport(kept)}>
              Export <span className={WIDE}>{plural(kept.length, 'edition')}</span>
            </Button>
            <Button
              onClick={() => {
                choice.replace([])
                void removeWires(kept)
              }}
            >
              Remove <span className={WIDE}>{plural(kept.length, 'edition')}</span>
            </Button>
          </>
        )}
        {isPair && (
          <ButtonLink primary to={comparePath(wires, one, other)}>
            <span>
              Compare <span className={WIDE}>these two</span>
            </span>
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

/** From the one that was opened first to the other; the site's own wires are taken to be the newer. */
function comparePath(wires: readonly KeptWire[], one: string | null, other: string | null): string {
  const ageOf = (wire: string | null): number =>
    wires.find(({ id }) => wire === `kept:${id}`)?.openedAt ?? (wire === null ? Infinity : 1e300)
  const [from, to] = ageOf(one) <= ageOf(other) ? [one, other] : [other, one]
  return comparisonPath(from, to)
}
