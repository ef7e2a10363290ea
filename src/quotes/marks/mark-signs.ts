import { isBlankCode, isDashCode, isWordCode } from '../../text/punctuation.ts'
import type { Span } from '../../text/span.ts'

/** One double quotation mark (or two single ones typed for it), and which way it can face. */
export interface MarkSign extends Span {
  /** By the character itself: `“` opens, `”` closes, `"` is neutral. */
  readonly faces: 'opening' | 'closing' | 'either'
  /** By the characters beside it. Both may hold (between dashes), or neither (between letters). */
  readonly looksOpening: boolean
  readonly looksClosing: boolean
}

/** An opening and its closing mark, as a span with the text between them. */
export interface Pair extends Span {
  readonly inner: Span
  readonly unclosed: boolean
}

const QUOTATION = 0x22
const APOSTROPHE = 0x27
const GRAVE = 0x60
const EQUALS = 0x3d
const COMMA = 0x2c
const GUILLEMET = 0xbb
const FULL_WIDTH = 0xff02
/** Hebrew gershayim: a quotation mark, and the sign of abbreviations. */
const GERSHAYIM = 0x05f4
const LEFT_SINGLE = 0x2018
const RIGHT_SINGLE = 0x2019

const HEBREW = /[\u05d0-\u05ea]/

const FACES: ReadonlyMap<number, MarkSign['faces']> = new Map([
  [QUOTATION, 'either'],
  [0x201c, 'opening'],
  [0x201d, 'closing'],
  [0x201e, 'opening'],
  [0x201f, 'opening'],
  [GERSHAYIM, 'either'],
  [0xab, 'opening'],
  [0xbb, 'closing'],
  [FULL_WIDTH, 'either'],
  [0x2039, 'opening'],
  [0x203a, 'closing'],
  ...paired(0x300c, 0x300e, 0xfe41, 0xfe43),
  [0x301d, 'opening'],
  [0x301e, 'closing'],
  [0x301f, 'closing'],
  ...paired(0xff62),
])

/** Brackets of which the closing one follows the opening one in Unicode. */
function paired(...openers: readonly number[]): readonly (readonly [number, MarkSign['faces']])[] {
  return openers.flatMap((code) => [
    [code, 'opening'],
    [code + 1, 'closing'],
  ])
}

/** Every double mark of a text in order, linear in its length. Attributes of markup (`id="x"`) are left out. */
export function findMarkSigns(text: string): readonly MarkSign[] {
  const signs: MarkSign[] = []
  let inAttribute = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 0xab && !isTyped(code)) continue
    const width = widthOfSign(text, at, code)
    if (width === 0) continue
    if ((code === QUOTATION || code === GERSHAYIM) && isInHebrew(text, at)) continue
    if (code === QUOTATION && (inAttribute || text.charCodeAt(at - 1) === EQUALS)) {
      inAttribute = !inAttribute
      continue
    }
    signs.push(readSign(text, at, width, code))
    at += width - 1
  }
  return signs
}

/** Marks of ASCII: `"`, and `''`, ` `` ` and `,,` typed for others. */
const isTyped = (code: number): boolean =>
  code === QUOTATION || code === APOSTROPHE || code === GRAVE || code === COMMA

/**
 * The width of the double mark at `at`: 1 or 2 UTF-16 units, 0 where there is none. Of three apostrophes behind a word
 * the first is its own, and the last two are one mark.
 */
function widthOfSign(text: string, at: number, code: number): number {
  if (FACES.has(code)) return 1
  const doubled = isTyped(code) || code === LEFT_SINGLE || code === RIGHT_SINGLE
  if (!doubled || text.charCodeAt(at + 1) !== code) return 0
  if (code === COMMA) return isTypedLow(text, at) ? 2 : 0
  const third = text.charCodeAt(at + 2) === code
  return third && !isBefore(text.charCodeAt(at - 1)) ? 0 : 2
}

/** `,,Nobody knew''`: commas typed for `„`, right before a word and behind a blank. */
const isTypedLow = (text: string, at: number): boolean =>
  isBefore(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 2))

function readSign(text: string, start: number, width: number, code: number): MarkSign {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(start + width)
  if (isCorner(code)) return readCorner(start, code)
  const faces =
    FACES.get(code) ??
    (code === LEFT_SINGLE || code === GRAVE || code === COMMA ? 'opening' : 'either')
  return {
    start,
    end: start + width,
    faces,
    looksOpening: isBefore(before) && (!isBlankCode(after) || reopens(code, start)),
    looksClosing: !isBlankCode(before) && !isWordCode(after),
  }
}

/** `» Rien`: in French a quotation of several paragraphs is opened again by its closing mark. */
const reopens = (code: number, start: number): boolean => code === GUILLEMET && start === 0

/** Corner brackets, and what stands for them, stand between letters, and each faces one way alone. */
const isCorner = (code: number): boolean => code >= 0x300c && code !== FULL_WIDTH

function readCorner(start: number, code: number): MarkSign {
  const looksOpening = FACES.get(code) === 'opening'
  return {
    start,
    end: start + 1,
    faces: looksOpening ? 'opening' : 'closing',
    looksOpening,
    looksClosing: !looksOpening,
  }
}

/** An abbreviation sign: between two letters of Hebrew a mark is part of the word, as in `צה"ל`. */
const isInHebrew = (text: string, at: number): boolean =>
  HEBREW.test(text.charAt(at - 1)) && HEBREW.test(text.charAt(at + 1))

/** What may stand before an opening mark: a blank, a bracket, a dash, another mark. */
function isBefore(code: number): boolean {
  return (
    isBlankCode(code) || isDashCode(code) || '([{/"\'“‘«:;,…>'.includes(String.fromCharCode(code))
  )
}
