import type { QueryClient } from '@tanstack/react-query'
import type { NamedEdition } from '../../edition/across/tellings.ts'
import type { OpenWire } from '../load/open-wire.ts'
import { editionQuery, findingsQuery } from '../load/edition-query.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { nextTask } from '../platform/next-task.ts'
import { readFindingsAside } from '../workers/read-findings-aside.ts'
import { listEditions } from '../library/edition-memory.ts'
import { SITE_SERIES } from '../library/series-of-wire.ts'
import { addressOf } from '../load/wire-source.ts'

/** Limits of what is read of the library at once, the latest first: number of wires, and their bytes together. */
const MAX_WIRES = 300
const MAX_BYTES = 64 * 1024 * 1024

/** An edition with the time at which its wire was opened (ms since 1970). */
export interface DatedEdition extends NamedEdition {
  readonly openedAt: number
}

/** Editions, and how many kept wires besides the open one there are, and of these how many were not looked into. */
export interface LookedInto {
  readonly editions: readonly DatedEdition[]
  readonly others: number
  readonly left: number
}

/**
 * Garbage collection time (ms) of the editions that were read: `MAX_BYTES` bounds the memory that they take together.
 */
const CACHED_MS = 300_000

/** A kept wire with all that is found in it; `null` for one that is gone, damaged or no text. */
async function loadKept(client: QueryClient, id: string): Promise<OpenWire | null> {
  try {
    const outline = await client.fetchQuery({
      ...editionQuery({ kind: 'kept', id }),
      gcTime: CACHED_MS,
    })
    return await client.fetchQuery({
      ...findingsQuery(outline),
      queryFn: async () => ({
        ...outline,
        edition: await readFindingsAside(outline.edition),
        found: true,
      }),
      gcTime: CACHED_MS,
    })
  } catch {
    return null
  }
}

/**
 * The editions of this device, newest first: the open one, those that the reader opened, and the site's own as it was
 * last shown. Nothing is fetched for it. They are read one after the other, and the page goes on meanwhile.
 */
export async function loadLibraryEditions(
  client: QueryClient,
  open: OpenWire,
  wires: readonly KeptWire[],
): Promise<LookedInto> {
  const editions: DatedEdition[] = [
    {
      name: open.name,
      wire: addressOf(open.source),
      edition: open.edition,
      openedAt: open.openedAt,
    },
  ]
  const site = open.source.kind === 'default' ? null : await readSiteEdition(client)
  if (site) editions.push(site)
  const others = wires.filter(({ id }) => open.source.kind !== 'kept' || id !== open.source.id)
  const within = selectWires(others)
  for (const { id, name, openedAt } of within) {
    const kept = await loadKept(client, id)
    if (kept) editions.push({ name, wire: `kept:${id}`, edition: kept.edition, openedAt })
    await nextTask()
  }
  return {
    editions: editions.toSorted((one, other) => other.openedAt - one.openedAt),
    others: others.length,
    left: others.length - within.length,
  }
}

/** The wires that are looked into: no more than there is room for. */
function selectWires(wires: readonly KeptWire[]): readonly KeptWire[] {
  let room = MAX_BYTES
  return wires.slice(0, MAX_WIRES).filter(({ size }) => {
    const fits = size <= room
    if (fits) room -= size
    return fits
  })
}

async function readSiteEdition(client: QueryClient): Promise<DatedEdition | null> {
  const [last] = await listEditions(SITE_SERIES)
  const open = last && (await loadKept(client, last.id))
  return open
    ? { name: last.name, wire: null, edition: open.edition, openedAt: last.openedAt }
    : null
}
