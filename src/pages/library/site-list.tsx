import { useState } from 'react'
import {
  SITE_LIST,
  unlistedNewest,
  useAddresses,
  useSiteList,
} from '../../browser/load/site-wires.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { LibraryRow } from './library-row.tsx'
import { SectionHeading } from '../../ui/section-heading.tsx'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import type { WireSelection } from './chosen-bar.tsx'

/** The wires that the site publishes, newest first; the lists of its months are fetched when unfolded. */
export function SiteList({ choice }: { readonly choice: WireSelection }) {
  return (
    <section>
      <SectionHeading about="fetched only when opened">On this site</SectionHeading>
      <ListRows path={SITE_LIST} choice={choice} newest />
    </section>
  )
}

function ListRows({
  path,
  choice,
  newest = false,
}: {
  readonly path: string
  readonly choice: WireSelection
  readonly newest?: boolean
}) {
  const list = useSiteList(path)
  const addressOfListed = useAddresses()
  if (list === undefined) return <p className="late py-4 text-soft">Loading the list…</p>
  const { wires, months } = list ?? { wires: [], months: [] }
  const shown = wires.map((wire, index) => ({
    ...wire,
    wire: newest ? addressOfListed(wire, index) : wire.path,
  }))
  if (newest && shown.length === 0) shown.push(unlistedNewest)
  return (
    <>
      {list === null && (
        <p role="alert" className="py-3 text-sm text-soft">
          The list of this site’s editions could not be had.
        </p>
      )}
      <ul role="list">
        {shown.map(({ name, wire, size }, index) => (
          <LibraryRow
            key={wire ?? ''}
            item={wire ?? 'newest'}
            name={name}
            to={paths.index(printFilters({ ...noFilters, wire }))}
            facts={{
              about: newest && index === 0 ? ['newest'] : [],
              size: size === null ? '' : describeSize(size),
            }}
            chosen={choice.has(wire)}
            onChoose={(on) => choice.set(wire, on)}
          />
        ))}
      </ul>
      {months.map((month) => (
        <Month key={month.path} {...month} choice={choice} />
      ))}
    </>
  )
}

function Month({
  name,
  path,
  choice,
}: {
  readonly name: string
  readonly path: string
  readonly choice: WireSelection
}) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className="border-b border-rule"
      onToggle={(event) => setOpened(event.currentTarget.open)}
    >
      <summary className="min-h-9 py-2 text-sm font-semibold">
        <bdi>{name}</bdi>
      </summary>
      {opened && <ListRows path={path} choice={choice} />}
    </details>
  )
}
