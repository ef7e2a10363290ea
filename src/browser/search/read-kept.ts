import type { Edition } from '../../edition/edition.ts'
import { languagesOf, loadRules } from '../../edition/languages/load-rules.ts'
import { completeEdition } from '../../edition/make/complete-edition.ts'
import type { SearchPlan } from '../../edition/search/plan-search.ts'
import type { FoundItem } from '../../edition/search/search-items.ts'
import { fitsText } from '../../edition/search/search-items.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { library } from '../library/wire-library.ts'
import { outlineBytes } from '../read/outline-bytes.ts'

/** The languages that the reader says wires are in, by the wires' addresses (`wire-languages.ts`). */
export type ChosenLanguages = ReadonlyMap<string, string>

/** Reads a kept wire, here and now; `null` for one that is gone, damaged or no text. */
async function outlineKept(id: string, languages: ChosenLanguages): Promise<Edition | null> {
  const found = await library.find(id)
  if (!found?.whole) return null
  const { bytes, wire } = found
  try {
    return (await outlineBytes(bytes, languages.get(`kept:${id}`) ?? null, wire.readAs)).edition
  } catch {
    return null
  }
}

/** Reads a kept wire as `readKept` does, with all findings in its texts. */
export async function readKept(id: string, languages: ChosenLanguages): Promise<Edition | null> {
  const outline = await outlineKept(id, languages)
  return outline && completeEdition(outline, await loadRules(languagesOf(outline)))
}

/** Key of how a wire is read (rules, language, encoding, layout): an index entry under another key is out of date. */
export const indexedReadingOf = (
  { id, readAs }: Pick<KeptWire, 'id' | 'readAs'>,
  languages: ChosenLanguages,
  method: string,
): string =>
  [method, readAs?.language ?? languages.get(`kept:${id}`), readAs?.encoding, readAs?.layout]
    .map(String)
    .join(' ')

/** Filters items of a kept wire by a search: where the index is not sure of one, its text is read. */
export async function fitItems(
  wire: string,
  items: readonly FoundItem[],
  plan: SearchPlan,
  languages: ChosenLanguages,
): Promise<readonly FoundItem[]> {
  const edition = await readKept(wire, languages)
  return items.filter(({ at, sure }) => sure || (edition !== null && fitsText(edition, at, plan)))
}
