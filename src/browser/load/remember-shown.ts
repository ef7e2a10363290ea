import type { Edition } from '../../edition/edition.ts'
import { holdsNothing } from '../../edition/holds-nothing.ts'
import { rememberEdition } from '../library/edition-memory.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { appBase } from '../platform/app-base.ts'
import { composeCarries } from '../library/compose-carries.ts'
import { listItems } from '../library/list-items.ts'
import type { OpenWire } from './open-wire.ts'
import type { SiteWireList } from './site-wires.ts'
import { SITE_LIST, loadSiteList } from './site-wires.ts'
import type { WireSource } from './wire-source.ts'

/**
 * Stores an edition of the site once it is shown, to be shown again while the site is out of reach. Text that is no
 * wire is not stored, nor a file that only a link names and the site's list does not.
 */
export async function rememberShown(open: OpenWire, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { source, outage, edition } = open
  if (outage !== null || isRefused(edition) || !(await isOfSite(source))) return
  await rememberEdition(composeRecord(open), bytes, listItems(edition))
}

async function isOfSite(source: WireSource): Promise<boolean> {
  if (source.kind !== 'site') return source.kind === 'default'
  const names = ({ wires }: SiteWireList): boolean => wires.some(({ path }) => path === source.path)
  const list = await loadSiteList(SITE_LIST, appBase()).catch(() => noList)
  if (names(list)) return true
  for (const path of selectMonths(list, source.path)) {
    if (names(await loadSiteList(path, appBase()).catch(() => noList))) return true
  }
  return false
}

const noList: SiteWireList = { wires: [], months: [] }
const MAX_MONTHS = 3

/** The lists of months that may name a wire: those in whose folder it lies, the nearest first, else the newest. */
function selectMonths({ months }: SiteWireList, wire: string): readonly string[] {
  const near = months
    .map(({ path }) => path)
    .filter((path) => wire.startsWith(path.slice(0, path.lastIndexOf('/') + 1)))
    .toSorted((one, other) => other.length - one.length)
  return (near.length > 0 ? near : months.map(({ path }) => path)).slice(0, MAX_MONTHS)
}

const composeRecord = ({
  id,
  name,
  source,
  series,
  openedAt,
  bytes,
  edition,
}: OpenWire): KeptWire => ({
  id,
  name,
  origin: 'site',
  from: 'path' in source ? source.path : null,
  openedAt,
  size: bytes,
  carries: composeCarries(edition),
  digest: /^[0-9a-f]{64}$/.test(id) ? id : null,
  remembered: series,
  readAs: null,
})

/** Whether an edition is refused as a file with nothing to read would be (`findRefusal` has the sentences). */
export const isRefused = (edition: Edition): boolean =>
  holdsNothing(edition) || edition.wire.diagnostics.some(({ severity }) => severity === 'error')
