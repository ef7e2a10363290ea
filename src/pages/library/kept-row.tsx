import { memo } from 'react'
import type { Origin } from '../../browser/library/kept-wire.ts'
import { removeWire } from '../../browser/library/library-actions.ts'
import { dayOfWire } from '../../browser/library/day-of-wire.ts'
import { library } from '../../browser/library/wire-library.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { TextButton } from '../../ui/controls/text-button.tsx'
import { describeCarries } from '../parts/describe-carries.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeClock, describeTime } from '../../ui/text/describe-time.ts'
import { plural } from '../../ui/text/plural.ts'
import type { WireSelection } from './chosen-bar.tsx'
import type { WireFacts } from './library-row.tsx'
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
  isDamaged = false,
  isChosen,
  choice,
  onRename,
}: {
  readonly listed: ListedWire
  /** Whether it is known that its bytes are gone, or its record. */
  readonly isDamaged?: boolean
  readonly isChosen: boolean
  readonly choice: WireSelection
  readonly onRename: (id: string) => void
}) {
  const { wire } = listed
  const { id, name, remembered, openedAt } = wire
  const address = `kept:${id}`
  const title = remembered === null ? name : `${name}, ${describeTime(openedAt)}`
  return (
    <LibraryRow
      as="div"
      item={id}
      name={title}
      shown={wire.carries?.first ?? name}
      to={paths.index(printFilters({ ...noFilters, wire: address }))}
      facts={describeWire(listed, isDamaged)}
      chosen={isChosen}
      onChoose={(on) => choice.set(address, on)}
    >
      {remembered === null && (
        <TextButton aria-label={`Rename ${title}`} onClick={() => onRename(id)}>
          Rename
        </TextButton>
      )}
      <TextButton
        aria-label={`Remove ${title}`}
        onClick={() => {
          choice.set(address, false)
          void removeWire(wire)
        }}
      >
        Remove
      </TextButton>
    </LibraryRow>
  )
})

function describeWire({ wire, day, matches }: ListedWire, isDamaged: boolean): WireFacts {
  const { name, carries, origin, from, openedAt, size, id, remembered } = wire
  const opened = from ? `${originWords[origin]}: ${from}` : originWords[origin]
  // Where the row shows a headline, the name stands second, unless the source or the path says it already.
  const isNamed = !carries?.first || name === carries.source || from?.endsWith(name)
  // A file may be named for a day before that on which it was opened.
  const isOfDay = dayOfWire({ from: null, name: '', openedAt }) === day
  return {
    time: isOfDay && openedAt > 0 ? describeClock(openedAt) : '',
    source: carries?.source ?? null,
    carries: carries ? describeCarries(carries) : [],
    about: [
      ...(isDamaged ? ['damaged where it is kept'] : []),
      ...(isNamed ? [] : [name]),
      ...(matches > 0 ? [`${plural(matches, 'match', 'matches')} inside`] : []),
      ...(library.isInMemory(id) ? ['gone when the page is closed'] : []),
      remembered === null ? opened : 'kept as you read',
      ...(isOfDay || openedAt <= 0 ? [] : [`opened ${describeTime(openedAt)}`]),
    ],
    size: describeSize(size),
  }
}
