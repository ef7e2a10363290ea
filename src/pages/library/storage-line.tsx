import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { useStorageRoom } from '../../browser/library/use-kept-wires.ts'
import { describeInOneLine } from '../../browser/read/describe-error.ts'
import { library } from '../../browser/library/wire-library.ts'
import { describeSize } from '../../ui/text/describe-size.ts'

/** Storage used and left, and whether the browser may clear what is kept. */
export function StorageLine({ wires }: { readonly wires: readonly KeptWire[] }) {
  const room = useStorageRoom()
  const unkept = wires.filter(({ id }) => library.isInMemory(id)).length
  const size = wires.reduce((sum, wire) => sum + wire.size, 0)
  return (
    <p className="mt-4 min-h-10 text-[13px] text-soft">
      {wires.length > 0 && `Editions of ${describeSize(size)} are kept. `}
      {room &&
        `Wireside uses ${describeSize(room.used)} of this device, ${describeSize(room.left)} are left. `}
      {room && wires.length > 0 && describePersistence(room.persisted)}
      {(unkept > 0 || library.isNewer()) && (
        <strong className="block font-semibold">
          {library.isNewer()
            ? NEWER
            : unkept === wires.length
              ? 'This browser stores nothing here (a private window, or no room is left): these editions are gone when the page is closed.'
              : 'There was no room for all of them: those marked so are gone when the page is closed.'}
        </strong>
      )}
    </p>
  )
}

const NEWER = describeInOneLine({ code: 'newer' })

const describePersistence = (persisted: boolean): string =>
  persisted
    ? 'The browser has agreed not to clear it on its own.'
    : 'The browser may clear it when the device runs short of room: export what must not be lost.'
