import { removeDiacritics } from './words.ts'

/**
 * A text folded for comparing (lower case, no diacritics, straight apostrophes and quotation marks), with the way back:
 * `offsets[i]` is where in the original the character begins that the folded UTF-16 unit `i` comes from; `null` where
 * they are the same.
 */
export interface Folded {
  readonly text: string
  readonly offsets: Uint32Array | null
}

const ASCII = /^[\0-\x7f]*$/
/** A character with its marks. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu
/** Cyrillic letters that Unicode decomposes and that stay whole here: they are letters of their own. */
const OWN_CYRILLIC_LETTER = /^[йўї]/u

/**
 * Characters as a reader types them, for those that Unicode does not decompose: each stands before what is typed, bars
 * between. The keys of Arabic keyboards are those of Persian ones; the dot of Hindi is left out by many.
 */
const PLAIN: ReadonlyMap<string, string> = new Map(
  `‘'|’'|“"|”"|–-|—-|\u00a0 |ςσ|ßss|æae|œoe|øo|łl|đd|ðd|þth|ħh|ŧt|ıi|ſs|يی|ىی|كک|\u093c`
    .split('|')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
)

/** Folds any string; `offsets` has one entry more than `text` has units, the last being the original length. */
export function foldText(original: string): Folded {
  if (ASCII.test(original)) return { text: original.toLowerCase(), offsets: null }
  let text = ''
  const offsets: number[] = []
  let at = 0
  for (const [character] of original.matchAll(CHARACTER)) {
    const plain = ASCII.test(character) ? character.toLowerCase() : foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at)
    text += plain
    at += character.length
  }
  offsets.push(original.length)
  return { text, offsets: Uint32Array.from(offsets) }
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase()
  const [whole] = OWN_CYRILLIC_LETTER.exec(lower.normalize('NFC')) ?? []
  if (whole !== undefined) return whole
  return Array.from(removeDiacritics(lower), (letter) => PLAIN.get(letter) ?? letter).join('')
}
