import { stem } from '../../text/de/german-stem.ts'
import { findWords, type Word } from '../../text/words.ts'

/** The shortest word at which another is cut, and the shortest part of it that is left. */
const LEAST = { word: 5, rest: 4 }
/** Letters beyond which a word is not cut: keeps the look for its parts short on hostile input. */
const MAX_WORD_LETTERS = 100

/**
 * The stems of a word by the headlines it stands in: a compound is cut at a word that stands there by itself
 * (`Lokführerstreik` beside `Lokführer` or `Streik`), and who lives in a place meets the place (`Tessiner`, `Tessin`).
 */
export function createFindStems(
  headlines: readonly string[],
  isWhole: (stem: string) => boolean,
): (word: Word) => readonly string[] {
  const nouns = new Set(
    headlines.flatMap((text) => findWords(text).filter(isNoun).flatMap(stemsOf)),
  )
  const isPart = (part: string): boolean => part.length >= LEAST.word && nouns.has(part)
  const cut = (whole: string): readonly string[] => {
    if (isWhole(whole) || whole.length > MAX_WORD_LETTERS) return [whole]
    const place = placesOf(whole).find((one) => nouns.has(one))
    if (place !== undefined) return [place]
    for (let at = LEAST.rest; at <= whole.length - LEAST.word; at += 1)
      if (isPart(whole.slice(at))) return [stem(whole.slice(0, at)), whole.slice(at)]
    for (let at = whole.length - LEAST.rest; at >= LEAST.word; at -= 1)
      if (isPart(stem(whole.slice(0, at)))) return [stem(whole.slice(0, at)), whole.slice(at)]
    return [whole]
  }
  return (word) => (isNoun(word) ? stemsOf(word).flatMap(cut) : stemsOf(word))
}

/** What a place may be called whose people these are: `Tessiner` → `Tessin`, `Bozner` → `Bozen`. */
function placesOf(people: string): readonly string[] {
  const place = people.replace(/er$/, '')
  return place === people ? [] : [place, place.replace(/n$/, 'en')].map(stem)
}

/** The stems of a word: one for each of its parts between hyphens. */
export const stemsOf = ({ folded }: Word): readonly string[] => folded.split('-').map(stem)

const isNoun = ({ text }: Word): boolean => /^\p{Lu}/u.test(text)
