import { ambiguousPlaces } from '../en/gazetteer/ambiguous-places.ts'
import { countries } from '../en/gazetteer/countries.ts'
import { noPlaces, regions } from '../en/gazetteer/regions.ts'
import { unitedStates } from '../en/gazetteer/united-states.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { addPhrase, createPhraseIndex, findEntries, findStems } from './phrase-index.ts'
import type { PlaceId } from '../topic.ts'

/** A place a name may mean, with the stems of which the text must have one; `null` asks for none. */
export interface ReadyPlace {
  readonly place: PlaceId | null
  readonly cues: ReadonlySet<string> | null
}

/** A name of a people that takes a plural `s`: `Italian`, `Czech`, `Swede`. */
const PEOPLE = /^[A-Z][a-z]+(?:an|en|in|on|i|ch|ed|ot|ak|ane|ene|ede|k|b)$/

let compiled: PhraseIndex<readonly ReadyPlace[]> | null = null

/** The gazetteer ready for use, compiled from its tables on the first call. */
export function findGazetteer(): PhraseIndex<readonly ReadyPlace[]> {
  compiled ??= compileGazetteer()
  return compiled
}

function compileGazetteer(): PhraseIndex<readonly ReadyPlace[]> {
  const index = createPhraseIndex<readonly ReadyPlace[]>()
  const add = (names: string, places: readonly ReadyPlace[]): void => {
    for (const name of findEntries(names)) {
      addPhrase(index, name, () => places)
      if (PEOPLE.test(name)) addPhrase(index, `${name}s`, () => places)
    }
  }
  const tables = { ...countries, ...regions, US: unitedStates }
  for (const [place, names] of Object.entries(tables)) add(names, [{ place, cues: null }])
  add(noPlaces, [{ place: null, cues: null }])
  for (const { names, senses } of ambiguousPlaces) {
    const places = senses.map(({ place, with: cues }) => ({
      place,
      cues: cues === undefined ? null : findStems(cues),
    }))
    for (const name of findEntries(names)) addPhrase(index, name, () => places)
  }
  return index
}
