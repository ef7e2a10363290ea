import type { ReadyPlace } from './compile-gazetteer.ts'
import { hasCompany } from './meaning.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { findPhrases } from './find-phrases.ts'
import type { HeadlineToken, Tokens } from './headline-tokens.ts'
import { spanOf } from './headline-tokens.ts'
import type { PlaceId, PlaceMatch } from '../topic.ts'

/** The names of places, and what tells a person of such a name. */
export interface Gazetteer {
  readonly index: PhraseIndex<readonly ReadyPlace[]>
  /** Places that are first names too, folded. */
  readonly firstNames: ReadonlySet<string>
  /** Whether a word says something of a topic or is of a thing in a place, and so is no last name. */
  readonly isKnown: (token: HeadlineToken) => boolean
}

/** The places a text names, in its order, each with the words that name it, verbatim. */
export function findPlaces(
  text: Tokens,
  { index, firstNames, isKnown }: Gazetteer,
): readonly PlaceMatch[] {
  const words = new Map<PlaceId, string[]>()
  const found = findPhrases(text, index)
  for (const [number, phrase] of found.entries()) {
    const place = selectPlace(phrase.value, text, phrase.from)
    if (place === null) continue
    const isPlaceNext = found[number + 1]?.from === phrase.to
    if (firstNames.has(text.tokens[phrase.from]?.word ?? '') && !isPlaceNext) {
      if (isOfPerson(text, phrase, isKnown)) continue
    }
    const { start, end } = spanOf(text, phrase)
    if (text.text[end] === '$') continue // US$20m is money
    const name = text.text.slice(start, end)
    const named = words.get(place)
    if (named === undefined) words.set(place, [name])
    else if (!named.includes(name)) named.push(name)
  }
  return [...words].map(([place, named]) => ({ place, words: named }))
}

/**
 * Whether a name is a first name before an unknown last one, where small letters show which words are names: "Rio Ellery
 * scores", not "Rio Police raid", "Rio's Carnival".
 */
function isOfPerson(
  { text, tokens, starts }: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
  isKnown: (token: HeadlineToken) => boolean,
): boolean {
  const [name, last] = [tokens[from], tokens[to]]
  if (to !== from + 1 || name?.shape !== 1 || last?.shape !== 1 || isKnown(last)) return false
  const end = (starts[from] ?? 0) + name.to
  if (text.slice(end, starts[to]) !== ' ') return false
  return tokens.some(({ shape, word }) => shape === 0 && word.length > 4)
}

/** The first place that holds for the name `at` a place in its text; `null` where it means none. */
function selectPlace(places: readonly ReadyPlace[], text: Tokens, at: number): PlaceId | null {
  const holds = ({ cues }: ReadyPlace): boolean => cues === null || hasCompany(text, at, cues)
  return places.find(holds)?.place ?? null
}
