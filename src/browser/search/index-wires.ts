import { listItemTerms } from '../../edition/search/item-terms.ts'
import { METHOD } from '../../records/method.ts'
import { letRender } from './let-render.ts'
import { library } from '../library/wire-library.ts'
import type { IndexDatabase } from './index-database.ts'
import { damaged, parseIndexedWire, readTerms } from './index-records.ts'
import type { NewlyRead } from './index-writer.ts'
import { createIndexWriter } from './index-writer.ts'
import type { ChosenLanguages } from './read-kept.ts'
import { readKept, indexedReadingOf } from './read-kept.ts'

/** Hash of the sources of `item-terms.ts`, made by the build: where it changes, all wires are indexed again. */
declare const TERMS_OF_BUILD: string

/** Limits of one write to the index: the number of wires, and their bytes together. */
const MAX_WIRES = 32
const MAX_BYTES = 1024 * 1024

/**
 * Brings the index in line with the library: adds what is kept and not in it, the wire opened last first, and takes out
 * what is gone. `tell` hears whose index has changed. A wire that cannot be read is in the index with nothing. Rejects
 * with a `DOMException` where the index is damaged.
 */
export async function indexWires(
  database: IndexDatabase,
  languages: ChosenLanguages,
  tell: (ids: readonly string[]) => void,
): Promise<void> {
  const writer = createIndexWriter(database)
  const wires = await library.list()
  const readings = new Map(
    wires.map((wire) => [
      wire.id,
      indexedReadingOf(wire, languages, `${METHOD} ${TERMS_OF_BUILD}`),
    ]),
  )
  const known = await listReadings(database)
  const gone = [...known.keys()].filter((id) => !readings.has(id))
  if (gone.length > 0) {
    await writer.remove(gone)
    tell(gone)
  }
  let waiting: NewlyRead[] = []
  let bytes = 0
  const write = async (): Promise<void> => {
    if (waiting.length > 0) await writer.add(waiting)
    tell(waiting.map(({ id }) => id))
    waiting = []
    bytes = 0
  }
  for (const { id, size } of wires) {
    const reading = readings.get(id) ?? ''
    if (known.get(id) === reading) continue
    const edition = await readKept(id, languages)
    waiting.push({ id, reading, items: edition ? listItemTerms(edition) : [] })
    bytes += size
    await letRender()
    if (waiting.length >= MAX_WIRES || bytes >= MAX_BYTES) await write()
  }
  await write()
}

/** How each wire in the index was read, by its id. All that is stored is looked at: what is damaged is made anew. */
async function listReadings(database: IndexDatabase): Promise<ReadonlyMap<string, string>> {
  const readings = new Map<string, string>()
  for (const record of await database.getAll('wires')) {
    const wire = parseIndexedWire(record)
    if (wire === null) throw damaged()
    readings.set(wire.id, wire.reading)
  }
  await readTerms(database.transaction('terms').store, 0)
  return readings
}
