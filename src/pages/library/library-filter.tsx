import { Button } from '../../ui/button.tsx'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'

/** Above the wires of the device: which of them are shown, and how many these are. */
export function LibraryFilter({
  filter,
  shown,
  unsearched,
  onFilter,
  onChooseAll,
}: {
  readonly filter: string
  readonly shown: number
  /** Number of wires not yet searched. */
  readonly unsearched: number
  readonly onFilter: (filter: string) => void
  readonly onChooseAll: () => void
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 pt-4 text-[13px]">
      <input
        type="search"
        aria-label="Filter the editions of this device"
        placeholder="Filter by name, day or words inside"
        defaultValue={filter}
        autoComplete="off"
        spellCheck={false}
        className="min-h-9 w-92 max-w-full rounded-md border border-edge bg-sheet px-3 text-sm"
        onChange={(event) => onFilter(event.currentTarget.value)}
      />
      <Button onClick={onChooseAll}>Choose all shown</Button>
      <p role="status" className="basis-full text-soft">
        {filter &&
          `${plural(shown, 'edition')} shown${unsearched > 0 ? `, ${printCount(unsearched)} still to be looked into` : ''}`}
      </p>
    </div>
  )
}
