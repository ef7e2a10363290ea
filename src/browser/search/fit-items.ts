import type { SearchPlan } from '../../edition/search/plan-search.ts'
import type { FoundItem } from '../../edition/search/search-items.ts'
import { fitsText } from '../../edition/search/search-items.ts'
import type { ChosenLanguages } from './read-kept.ts'
import { readKept } from './read-kept.ts'

/** Those of some items of a kept wire that a search finds, told by their texts where their terms do not tell. */
export async function fitItems(
  wire: string,
  items: readonly FoundItem[],
  plan: SearchPlan,
  languages: ChosenLanguages,
): Promise<readonly FoundItem[]> {
  const edition = await readKept(wire, languages)
  return items.filter(({ at, sure }) => sure || (edition !== null && fitsText(edition, at, plan)))
}
