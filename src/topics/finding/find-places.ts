import type { ReadyPlace } from './compile-gazetteer.ts'
import { hasCompany } from './meaning.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { findPhrases } from './phrase-index.ts'
import type { Tokens } from './headline-tokens.ts'
import { spanOf } from './headline-tokens.ts'
import type { PlaceId, PlaceMatch } from '../topic.ts'

/** The places a text names, in its order, each with the words that name it, verbatim. */
export function findPlaces(
  text: Tokens,
  gazetteer: PhraseIndex<readonly ReadyPlace[]>,
): readonly PlaceMatch[] {
  const words = new Map<PlaceId, string[]>()
  for (const found of findPhrases(text, gazetteer)) {
    const place = selectPlace(found.value, text, found.from)
    if (place === null) continue
    const { start, end } = spanOf(text, found)
    if (text.text[end] === '$') continue // US$20m is money
    const name = text.text.slice(start, end)
    const named = words.get(place)
    if (named === undefined) words.set(place, [name])
    else if (!named.includes(name)) named.push(name)
  }
  return [...words].map(([place, named]) => ({ place, words: named }))
}

/** The first place that holds for the name `at` a place in its text; `null` where it means none. */
function selectPlace(places: readonly ReadyPlace[], text: Tokens, at: number): PlaceId | null {
  const holds = ({ cues }: ReadyPlace): boolean => cues === null || hasCompany(text, at, cues)
  return places.find(holds)?.place ?? null
}
