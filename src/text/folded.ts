import { DIACRITICS } from './words.ts'

/**
 * A text folded for comparing (lower case, no diacritics, straight apostrophes and quotation marks), with the way back:
 * `offsets[i]` is where in the original the folded UTF-16 unit `i` comes from; `null` where they are the same.
 */
export interface Folded {
  readonly text: string
  readonly offsets: Uint32Array | null
}

const ASCII = /^[\u0000-\u007f]*$/
const TYPOGRAPHIC: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
}

/** Folds any string; `offsets` has one entry more than `text` has units, the last being the original length. */
export function foldText(original: string): Folded {
  if (ASCII.test(original)) return { text: original.toLowerCase(), offsets: null }
  let text = ''
  const offsets: number[] = []
  let at = 0
  for (const character of original) {
    const plain =
      TYPOGRAPHIC[character] ?? character.toLowerCase().normalize('NFD').replace(DIACRITICS, '')
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at)
    text += plain
    at += character.length
  }
  offsets.push(original.length)
  return { text, offsets: Uint32Array.from(offsets) }
}
