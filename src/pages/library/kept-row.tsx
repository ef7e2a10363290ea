import { memo } from 'react'
import type { KeptWire, Origin } from '../../browser/library/kept-wire.ts'
import { removeWire } from '../../browser/library/library-actions.ts'
import { library } from '../../browser/library/wire-library.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { Button } from '../../ui/button.tsx'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import type { WireSelection } from './chosen-bar.tsx'
import { LibraryRow } from './library-row.tsx'
import type { ListedWire } from './use-listed-wires.ts'

const originWords = {
  file: 'from a file',
  drop: 'dropped',
  paste: 'pasted',
  site: 'from this site',
} as const satisfies Record<Origin, string>

/** One wire of the library: what it carries, where it is from, what can be done with it. */
export const KeptRow = memo(function KeptRow({
  listed,
  isChosen,
  choice,
  onRename,
}: {
  readonly listed: ListedWire
  readonly isChosen: boolean
  readonly choice: WireSelection
  readonly onRename: (id: string) => void
}) {
  const { wire, matches } = listed
  const { id, name, remembered, openedAt } = wire
  const address = `kept:${id}`
  const title = remembered === null ? name : `${name}, ${describeTime(openedAt)}`
  return (
    <LibraryRow
      as="div"
      item={id}
      name={title}
      to={paths.index(printFilters({ ...noFilters, wire: address }))}
      about={[
        ...(matches > 0 ? [`${plural(matches, 'match', 'matches')} inside`] : []),
        ...describeWire(wire),
      ]}
      chosen={isChosen}
      onChoose={(on) => choice.set(address, on)}
    >
      {remembered === null && (
        <Button aria-label={`Rename ${title}`} onClick={() => onRename(id)}>
          Rename
        </Button>
      )}
      <Button
        aria-label={`Remove ${title}`}
        onClick={() => {
          choice.set(address, false)
          void removeWire(wire)
        }}
      >
        Remove
      </Button>
    </LibraryRow>
  )
})

function describeWire(wire: KeptWire): readonly string[] {
  const { carries, origin, from, openedAt, size, id, remembered } = wire
  const opened = from ? `${originWords[origin]}: ${from}` : originWords[origin]
  return [
    ...(carries
      ? [plural(carries.headlines, 'headline'), plural(carries.articles, 'article')]
      : []),
    ...(carries?.source ? [carries.source] : []),
    ...(remembered === null ? [opened, `opened ${describeTime(openedAt)}`] : ['kept as you read']),
    describeSize(size),
    ...(library.isInMemory(id) ? ['gone when the page is closed'] : []),
  ]
}
