import { Link } from '../../ui/link.tsx'
import { SITE_LIST, useSiteList } from '../../browser/load/site-wires.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useKeptWires } from '../../browser/library/use-kept-wires.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { describeTime } from '../../ui/text/describe-time.ts'
import { WireChoices } from './wire-choices.tsx'
import { paths } from '../../paths.ts'
import { printCount } from '../../ui/text/print-count.ts'

const MOST = 5

/** The wires that can be opened without looking for a file: the site's own, and the latest of this device. */
export function OpenChoices({
  wanted,
  onOpen,
  onLeave,
}: {
  /** Whether the dialog has been opened: no list is fetched before. */
  readonly wanted: boolean
  readonly onOpen: (wire: string | null) => void
  readonly onLeave: () => void
}) {
  const { wireSearch } = useFilters()
  const kept = useKeptWires()
  const site = useSiteList(SITE_LIST, wanted)
  const siteWires = site?.wires ?? []
  const shown = siteWires.length > 0 ? siteWires : [{ name: 'The newest', wire: null, size: null }]
  return (
    <>
      <WireChoices
        title="On this site"
        wires={shown.slice(0, MOST).map(({ name, wire, size }, index) => ({
          key: wire ?? '',
          name,
          about: [
            ...(index === 0 ? ['newest'] : []),
            ...(size === null ? [] : [describeSize(size)]),
          ],
          open: () => onOpen(wire),
        }))}
      />
      <WireChoices
        title="On this device"
        wires={kept.slice(0, MOST).map(({ id, name, openedAt }) => ({
          key: id,
          name,
          about: [`opened ${describeTime(openedAt)}`],
          open: () => onOpen(`kept:${id}`),
        }))}
      />
      <p className="mt-4 text-sm">
        <Link to={paths.library(wireSearch)} onClick={onLeave} className="underline">
          Go to the library
        </Link>
        <span className="text-soft">
          {kept.length > MOST
            ? `, where all ${printCount(kept.length)} wires of this device are`
            : ': rename, remove, compare, take out as one file'}
        </span>
      </p>
    </>
  )
}
