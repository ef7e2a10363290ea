import { listItemTerms } from '../../edition/search/item-terms.ts'
import type { PackedItems } from '../../edition/search/pack-items.ts'
import { packItems } from '../../edition/search/pack-items.ts'
import type { SearchPlan } from '../../edition/search/plan-search.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import type { ChosenLanguages } from './read-kept.ts'
import { indexedReadingOf, readKept } from './read-kept.ts'

/** An index in memory alone, of wires that the stored one lacks: each is read when it is first asked for. */
export function createOwnIndex() {
  const numbers = new Map<string, number>()
  const terms: string[] = []
  const wires = new Map<string, { readonly reading: string; readonly items: PackedItems }>()
  const numberOf = (term: string): number => {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }

  return {
    /** The items of a wire; none where it cannot be read. */
    async itemsOf(wire: KeptWire, languages: ChosenLanguages): Promise<PackedItems> {
      const reading = indexedReadingOf(wire, languages, '')
      const known = wires.get(wire.id)
      if (known?.reading === reading) return known.items
      const edition = await readKept(wire.id, languages)
      const items = packItems(edition ? listItemTerms(edition) : [], numberOf)
      wires.set(wire.id, { reading, items })
      return items
    },

    /** Gives the bits of every term so far (`SearchPlan`), by its number; what has been given is only added to. */
    createFlags({ flagsOf }: SearchPlan): () => readonly number[] {
      const flags: number[] = []
      return () => {
        while (flags.length < terms.length) flags.push(flagsOf(terms[flags.length] ?? ''))
        return flags
      }
    },
  }
}
