import { useState } from 'react'
import type { KeptWire, Origin } from '../../browser/library/kept-wire.ts'
import { removeWire, renameWire } from '../../browser/library/library-actions.ts'
import { useCountOlder } from '../../browser/intake/use-count-older.ts'
import { library } from '../../browser/library/wire-library.ts'
import { Button } from '../../ui/button.tsx'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { LibraryRow } from './library-row.tsx'
import { plural } from '../../ui/text/plural.ts'
import { RenameForm } from './rename-form.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import type { Choice } from './compare-chosen.tsx'

const originWords = {
  file: 'from a file',
  drop: 'dropped',
  paste: 'pasted',
  site: 'from this site',
} as const satisfies Record<Origin, string>

/** The wires kept on this device, the one opened last first. */
export function KeptList({
  wires,
  choice,
}: {
  /** `null` as long as nobody knows: storage may open late. */
  readonly wires: readonly KeptWire[] | null
  readonly choice: Choice
}) {
  const [renaming, setRenaming] = useState<string | null>(null)
  const known = wires ?? []
  useCountOlder(known)
  return (
    <section>
      <SectionHeading about={known.length > 0 ? plural(known.length, 'wire') : undefined}>
        On this device
      </SectionHeading>
      {wires === null && (
        <p role="status" className="late py-4 text-soft">
          The storage of this browser has not opened yet. The wires of this device are listed once
          it does; another tab of Wireside may be holding it up.
        </p>
      )}
      {wires?.length === 0 && (
        <p className="py-4 text-soft">
          No wire is kept here yet. Open files or a folder above, or drop them anywhere on the
          window.
        </p>
      )}
      <ul role="list">
        {known.map((wire) =>
          renaming === wire.id ? (
            <RenameForm
              key={wire.id}
              name={wire.name}
              onRename={(name) => renameWire(wire, name)}
              onLeave={() => setRenaming(null)}
            />
          ) : (
            <LibraryRow
              key={wire.id}
              name={wire.name}
              to={paths.index(printFilters({ ...noFilters, wire: `kept:${wire.id}` }))}
              about={describeWire(wire)}
              chosen={choice.has(`kept:${wire.id}`)}
              onChoose={(on) => choice.set(`kept:${wire.id}`, on)}
            >
              <Button aria-label={`Rename ${wire.name}`} onClick={() => setRenaming(wire.id)}>
                Rename
              </Button>
              <Button
                aria-label={`Remove ${wire.name}`}
                onClick={() => {
                  choice.set(`kept:${wire.id}`, false)
                  void removeWire(wire)
                }}
              >
                Remove
              </Button>
            </LibraryRow>
          ),
        )}
      </ul>
    </section>
  )
}

function describeWire(wire: KeptWire): readonly string[] {
  const { carries, origin, from, openedAt, size, id } = wire
  return [
    ...(carries
      ? [plural(carries.headlines, 'headline'), plural(carries.articles, 'article')]
      : []),
    ...(carries?.source ? [carries.source] : []),
    from ? `${originWords[origin]}: ${from}` : originWords[origin],
    `opened ${describeTime(openedAt)}`,
    describeSize(size),
    ...(library.isInMemory(id) ? ['gone when the page is closed'] : []),
  ]
}
