import {
  SITE_LIST,
  unlistedNewest,
  useAddresses,
  useSiteList,
} from '../../browser/load/site-wires.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import { describeSize } from '../../ui/text/describe-size.ts'
import { EditionChoices } from './edition-choices.tsx'

const MAX_EDITIONS = 5

/** The newest editions of this site, once it is known which they are. */
export function SiteEditions({ onLeave }: { readonly onLeave: () => void }) {
  const list = useSiteList(SITE_LIST)
  const site = list?.wires ?? []
  const addressOfListed = useAddresses()
  if (list === undefined) return null
  const shown = site.map((wire, index) => ({ ...wire, wire: addressOfListed(wire, index) }))
  if (shown.length === 0) shown.push(unlistedNewest)
  return (
    <EditionChoices
      title="Newest of this site"
      onLeave={onLeave}
      editions={shown.slice(0, MAX_EDITIONS).map(({ name, wire, size }, index) => ({
        key: wire ?? '',
        to: paths.index(printFilters({ ...noFilters, wire })),
        name,
        about: index === 0 ? 'newest' : '',
        end: size === null ? '' : describeSize(size),
      }))}
    />
  )
}
