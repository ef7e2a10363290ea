import type { PlaceId } from '../topic.ts'
import type { TopicWords } from '../topic-table.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { addPhrase, createPhraseIndex, findEntries, stemEntries } from './phrase-index.ts'
import type { FindTokens } from './headline-tokens.ts'
import { worldPlaces } from '../plain/world-places.ts'

/** A place a name may mean, with the stems of which the text must have one; `null` asks for none. */
export interface ReadyPlace {
  readonly place: PlaceId | null
  readonly cues: ReadonlySet<string> | null
}

/** The gazetteer of a language, and the names that all languages write alike, ready for use. */
export function compileGazetteer(
  words: TopicWords,
  findTokens: FindTokens,
): PhraseIndex<readonly ReadyPlace[]> {
  const index = createPhraseIndex<readonly ReadyPlace[]>(findTokens, words.stem)
  const add = (names: string, places: readonly ReadyPlace[]): void => {
    for (const name of findEntries(names)) {
      for (const form of [name, ...words.formsOf(name)]) addPhrase(index, form, () => places)
    }
  }
  for (const places of [worldPlaces, words.places])
    for (const [place, names] of Object.entries(places)) add(names, [{ place, cues: null }])
  add(words.noPlaces, [{ place: null, cues: null }])
  for (const { names, senses } of words.ambiguousPlaces) {
    const places = senses.map(({ place, with: cues }) => ({
      place,
      cues: cues === undefined ? null : stemEntries(cues, words.stem),
    }))
    for (const name of findEntries(names)) addPhrase(index, name, () => places)
  }
  return index
}
