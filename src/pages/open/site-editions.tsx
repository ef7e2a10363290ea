import { SITE_LIST, useSiteList } from '../../browser/load/site-wires.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { EditionChoices } from './edition-choices.tsx'

const MOST = 5

/** The newest editions of this site; its list is fetched when it is wanted. */
export function SiteEditions({
  wanted,
  onLeave,
}: {
  readonly wanted: boolean
  readonly onLeave: () => void
}) {
  const site = useSiteList(SITE_LIST, wanted)?.wires ?? []
  const shown = site.length > 0 ? site : [{ name: 'The newest', wire: null, size: null }]
  return (
    <EditionChoices
      title="Newest of this site"
      onLeave={onLeave}
      editions={shown.slice(0, MOST).map(({ name, wire, size }, index) => ({
        key: wire ?? '',
        to: paths.index(printFilters({ ...noFilters, wire })),
        name,
        about: index === 0 ? 'newest' : '',
        end: size === null ? '' : describeSize(size),
      }))}
    />
  )
}
