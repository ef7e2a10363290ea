import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCommands } from '../../browser/keys/use-commands.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useEditions, useKeptWiresIfKnown } from '../../browser/library/use-kept-wires.ts'
import { usePage } from '../../browser/place/use-page.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { paths } from '../../paths.ts'
import { CompareChosen } from './compare-chosen.tsx'
import { EditionList } from './edition-list.tsx'
import { KeptList } from './kept-list.tsx'
import { LibraryTools } from './library-tools.tsx'
import { SiteList } from './site-list.tsx'
import { StorageLine } from './storage-line.tsx'

/** Every wire that can be opened without looking for it: those of this device, and those of the site. */
export function LibraryView() {
  const { wireSearch } = useFilters()
  const navigate = useNavigate()
  const known = useKeptWiresIfKnown()
  const wires = known ?? []
  const editions = useEditions()
  const [chosen, setChosen] = useState<readonly (string | null)[]>([])
  const choice = {
    has: (wire: string | null): boolean => chosen.includes(wire),
    /** Two can be compared: a third takes the place of the first. */
    set: (wire: string | null, on: boolean): void =>
      setChosen(on ? [...chosen, wire].slice(-2) : chosen.filter((one) => one !== wire)),
  }
  usePage('Library')
  useCommands({ back: () => void navigate(paths.index(wireSearch)) })
  return (
    <div className="max-w-[860px]">
      <PageTitle
        title="Library"
        about="The wires of this device, and those of this site. Nothing here leaves the device."
      />
      <LibraryTools wires={wires} />
      <StorageLine wires={wires} />
      <CompareChosen wires={[...wires, ...editions]} chosen={chosen} />
      <KeptList wires={known} choice={choice} />
      <EditionList choice={choice} />
      <SiteList choice={choice} />
    </div>
  )
}
