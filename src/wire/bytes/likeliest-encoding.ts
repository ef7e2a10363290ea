import { alphabets, commonSigns, lettersOfNames } from './alphabets.ts'
import { decodeAs } from './decode-as.ts'

const SAMPLE_BYTES = 16_384
const BYTES_BEFORE = 64
/** Score per character from which a text is plainly words of an alphabet. */
const MIN_WORD_SCORE = 0.55
/** Share of letters beyond ASCII that a text in another script has at least. */
const MIN_FOREIGN_SHARE = 0.3
/** English by its article, which no other language has. */
const ENGLISH = / the /g
/** By how much a letter speaks less in English, whose names are of any country, for an encoding that is not Western. */
const DOUBT_SCORE = 0.4
/** Characters that occur in any text and in no word. */
const SIGNS = /[\u00a0«»„“”‘’‚‹›–—…•·°§€£©®™¿¡№¹²³½´]/
const INVALID = /[\ufffd\u0080-\u009f\ue000-\uf8ff]/
const LETTER = /\p{L}|\p{M}/u
const KANA = /[\u3041-\u30ff]/
const HANGUL = /[\uac00-\ud7a3]/
const HAN = /[\u3400-\u9fff\u{20000}-\u{3ffff}]/u

/**
 * The likeliest encoding of text that does not say it, is not UTF-8 and of which some byte is beyond ASCII;
 * windows-1252 where nothing speaks for another. Looks at 16 KiB from the first such byte on.
 */
export function findLikeliestEncoding(bytes: Uint8Array): string {
  const first = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - BYTES_BEFORE)
  const sample = bytes.subarray(first, first + SAMPLE_BYTES)
  const { encoding, share } = findByAlphabet(sample)
  // Capitals in Cyrillic could be Chinese by chance; words of an alphabet are none by chance.
  return share >= MIN_WORD_SCORE ? encoding : (findEastAsian(sample) ?? encoding)
}

/** How each of the encodings with two bytes a sign shows itself; the text is without its ASCII. */
const eastAsian: readonly (readonly [encoding: string, fits: (text: string) => boolean])[] = [
  // Japanese is known by its kana, Korean by having nearly nothing else.
  ['shift_jis', (text) => shareOf(KANA, text) >= 0.2 && shareOf(/[\uff61-\uff9f]/, text) < 0.1],
  ['euc-jp', (text) => shareOf(KANA, text) >= 0.2],
  ['euc-kr', (text) => shareOf(HANGUL, text) >= 0.7],
  ['gb18030', (text) => shareOfCommon(text, simplified) >= 0.2],
  ['big5', (text) => shareOfCommon(text, traditional) >= 0.2],
]
const simplified: ReadonlySet<string> = new Set(commonSigns.simplified)
const traditional: ReadonlySet<string> = new Set(commonSigns.traditional)

function findEastAsian(sample: Uint8Array): string | null {
  for (const [encoding, fits] of eastAsian) {
    const text = withoutAscii(decodeAs(encoding, sample))
    // The sample may begin or end within a sign.
    if (shareOf(INVALID, text.slice(1, -1)) < 0.02 && fits(text)) return encoding
  }
  return null
}

const withoutAscii = (text: string): string => text.replace(/[\u0000-\u007f]+/g, '')

function shareOf(pattern: RegExp, text: string): number {
  let count = 0
  let of = 0
  for (const sign of text) {
    of++
    if (pattern.test(sign)) count++
  }
  return of === 0 ? 0 : count / of
}

function shareOfCommon(text: string, common: ReadonlySet<string>): number {
  const signs = Array.from(text).filter((sign) => HAN.test(sign))
  if (signs.length < text.length / 2) return 0
  return signs.filter((sign) => common.has(sign)).length / signs.length
}

function findByAlphabet(sample: Uint8Array): { readonly encoding: string; readonly share: number } {
  let best = { encoding: 'windows-1252', score: 0, net: 0 }
  const texts = new Map<string, string>()
  const signs = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const isForeign = shareBeyondAscii(sample) >= MIN_FOREIGN_SHARE
  const articles = decodeAs('windows-1252', sample).match(ENGLISH)?.length ?? 0
  const isEnglish = articles * 200 > sample.length
  const doubt = isEnglish ? signs * DOUBT_SCORE : 0
  const all = isEnglish ? [[lettersOfNames, ['windows-1252']] as const, ...alphabets] : alphabets
  for (const [letters, encodings] of all) {
    const alphabet = weigh(letters)
    if (!alphabet.isLatin && !isForeign) continue
    const isWestern = encodings[0] === 'windows-1252'
    for (const encoding of encodings) {
      const text = texts.get(encoding) ?? decodeAs(encoding, sample)
      texts.set(encoding, text)
      const score = scoreText(text, alphabet)
      const net = alphabet.isLatin && !isWestern ? score - doubt : score
      // What is as likely later in the table is not more so.
      if (net > best.net * 1.02 + 0.1) best = { encoding, score, net }
    }
  }
  return { encoding: best.encoding, share: best.score / signs }
}

/** Among the letters of a sample, those of ASCII included. */
function shareBeyondAscii(sample: Uint8Array): number {
  let beyond = 0
  let ascii = 0
  for (const byte of sample) {
    if (byte >= 0x80) beyond++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii++
  }
  return beyond / (beyond + ascii)
}

interface Alphabet {
  /** The commonest letters weigh more than twice as much as the rarest. */
  readonly weights: ReadonlyMap<string, number>
  /** Whether words mix these letters with those of ASCII. */
  readonly isLatin: boolean
}

function weigh(letters: string): Alphabet {
  const all = Array.from(letters)
  return {
    weights: new Map(all.map((letter, at) => [letter, 1 - (at / all.length) * 0.6])),
    isLatin: /\p{Script=Latin}/u.test(letters),
  }
}

/** Score of the characters beyond ASCII as words of an alphabet: at most 1 a character. */
function scoreText(text: string, alphabet: Alphabet): number {
  let score = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign > '\u007f')
      score += scoreSign(sign, text.charAt(at - 1), text.charAt(at + 1), alphabet)
  }
  return score
}

function scoreSign(
  sign: string,
  before: string,
  after: string,
  { weights, isLatin }: Alphabet,
): number {
  if (INVALID.test(sign)) return -4
  if (SIGNS.test(sign))
    return sign === '’' || !LETTER.test(before) || !LETTER.test(after) ? 0.3 : -0.5
  if (!LETTER.test(sign)) return -1
  if (/\d/.test(before) || /\d/.test(after)) return -0.5
  if (!isLatin && (/[a-z]/i.test(before) || /[a-z]/i.test(after))) return -1
  const lower = sign.toLowerCase()
  // `ìWe said,î` is a mark of quotation in another encoding.
  if (isLatin && lower === sign && (/[A-Z]/.test(after) || /[,.!?]/.test(before))) return -1
  // So is `ŤWe said, …ť`, which is `«We said, …»` in a Western encoding.
  if (sign === 'Ť' && /[A-Z]/.test(after)) return -1
  const weight = weights.get(lower)
  if (weight === undefined) return -0.6
  // A word of one letter says little, and a capital within a word is odd.
  if (!isLatin && !LETTER.test(before) && !LETTER.test(after)) return weight * 0.3
  if (lower === sign) return weight
  return isLowerCase(before) ? -1 : weight * 0.9
}

const isLowerCase = (sign: string): boolean => sign !== sign.toUpperCase()
