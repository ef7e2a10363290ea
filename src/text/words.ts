import { segmentWords } from './segment-words.ts'
import type { Span } from './span.ts'

/** A word as it stands in a text, with its folded form for comparing. */
export interface Word extends Span {
  readonly text: string
  readonly folded: string
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
/** Scripts whose words stand without blanks between them, and are told apart by the platform's dictionaries. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/u
/** Marks that a reader leaves out: accents, the points of Hebrew and Arabic; the vowels of Hindi are none. */
const DIACRITICS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/g
const VOICED_KANA = /.[\u3099\u309a]/gu
const ASCII = /^[ -~]*$/
const LATIN = /^[\0-\x7f\u00c0-\u024f\u2010-\u2027]*$/

/** Class of each ASCII character: 1 a letter or digit, 2 a joiner within a word, 0 neither. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /[a-z0-9]/i.test(character) ? 1 : "'.&-".includes(character) ? 2 : 0
})

/** The kind of a character that `LATIN` admits: beyond ASCII these are letters, `×`, `÷` and punctuation. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? 0
  if (code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1
  return code === 0x2019 ? 2 : 0
}

/**
 * The words of a text in order. A word is letters and digits, joined by single inner `'`, `’`, `.`, `&`
 * or `-` (`anti-migrant`, `AT&T`, `U.S`, `author's`). Any string is fine; offsets are UTF-16.
 */
export function findWords(text: string): readonly Word[] {
  const offsets = findWordOffsets(text)
  const words: Word[] = []
  for (let at = 0; at < offsets.length; at += 2) {
    const start = offsets[at] ?? 0
    const end = offsets[at + 1] ?? 0
    const word = text.slice(start, end)
    words.push({ text: word, start, end, folded: fold(word) })
  }
  return words
}

/** The same words as bare UTF-16 offsets, a start and an end each, for who looks at many texts. */
export function findWordOffsets(text: string): readonly number[] {
  return LATIN.test(text) ? findLatinOffsets(text) : findUnicodeOffsets(text)
}

/** What `findUnicodeOffsets` finds, several times faster, in text that is Latin throughout. */
function findLatinOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at))
    const inside = kind === 1 || (kind === 2 && start >= 0 && kindOf(text.charCodeAt(at + 1)) === 1)
    if (inside === start >= 0) continue
    offsets.push(at)
    start = inside ? at : -1
  }
  return offsets
}

function findUnicodeOffsets(text: string): readonly number[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) =>
    UNSPACED.test(word) ? wordsWithin(word, index) : [index, index + word.length],
  )
}

/** The words of a run without blanks that stands at `from`, as offsets. */
const wordsWithin = (run: string, from: number): readonly number[] =>
  segmentWords(run).flatMap(({ start, end, isWord }) => (isWord ? [from + start, from + end] : []))

/** Lower case without diacritics and with straight apostrophes: `Réunion’s` → `reunion's`. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (ASCII.test(lower)) return lower
  return removeDiacritics(lower).replaceAll('’', "'")
}

/** A text in NFD without its diacritics. Only kana stay composed: in part they would be other kana. */
export const removeDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .replace(VOICED_KANA, (kana) => kana.normalize('NFC'))
