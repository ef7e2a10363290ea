import type { SearchPlan } from '../../edition/search/plan-search.ts'
import { searchItems } from '../../edition/search/search-items.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { library } from '../library/wire-library.ts'
import { createOwnIndex } from './own-index.ts'
import { fitItems } from './read-kept.ts'
import type { FoundInWire, ToSearch } from './search-messages.ts'

const own = createOwnIndex()

/** Of a wire that cannot be read now: it is read when it is next asked for. */
const nothing = new Uint8Array()

interface DatedWire {
  readonly wire: KeptWire
  readonly day: string
}

/** A search without the stored index: those of the wires that are there, and what finds in one of them. */
export async function searchWires(
  { corrections, languages }: ToSearch,
  wires: ToSearch['wires'],
  plan: SearchPlan,
): Promise<{
  readonly wires: readonly DatedWire[]
  readonly find: (wire: DatedWire) => Promise<FoundInWire>
}> {
  const kept = new Map((await library.list()).map((wire) => [wire.id, wire]))
  const flagsOf = own.createFlags(plan)
  return {
    wires: wires.flatMap(({ id, day }) => {
      const wire = kept.get(id)
      return wire ? [{ wire, day }] : []
    }),
    async find({ wire, day }) {
      const packed = await own.itemsOf(wire, languages).catch(() => nothing)
      const items = searchItems(packed, plan, flagsOf(), corrections, day)
      const isSure = items.every(({ sure }) => sure)
      return {
        wire: wire.id,
        items: isSure ? items : await fitItems(wire.id, items, plan, languages),
      }
    },
  }
}
