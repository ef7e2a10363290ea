import { isBlankCode, isDigitCode, isWordCode } from '../../../text/punctuation.ts'
import { endsAfterAbbreviation, isAbbreviation } from '../names/abbreviations.ts'
import type { Span } from '../../../text/span.ts'

/** The part of speech is not known here: signs by what they are, everything else a word or a number. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'quote'
  | 'other'

/** A word or a sign of a paragraph, or a whole region in marks taken as one. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** As it stands; of a region in marks the sign before its closing mark (`,` in `"So,"`), or ''. */
  readonly text: string
  /** Lower case, straight apostrophes, without a possessive ending and without a last full stop. */
  readonly low: string
  readonly capital: boolean
  /** Ends in `'s` or `s'`; in "it's" the ending is a verb and does not count. */
  readonly possessive: boolean
  /** For kind `quote` the index of the region, else -1. */
  readonly region: number
  /** An abbreviation after which the sentence ends: "U.S." before "The". */
  readonly last: boolean
}

/** A region in marks to be read as one token. */
export interface Hole extends Span {
  readonly region: number
}

/** The tokens of `text` from `from` to `to`; holes (ascending, apart) each become one token of kind `quote`. */
export function findTokens(
  text: string,
  holes: readonly Hole[],
  from = 0,
  to = text.length,
): Token[] {
  const tokens: Token[] = []
  let at = from
  for (const hole of holes) {
    readTokens(text, at, hole.start, tokens)
    tokens.push(createSign('quote', closingSign(text, hole), hole, hole.region))
    at = hole.end
  }
  readTokens(text, at, to, tokens)
  return tokens
}

function closingSign(text: string, { start, end }: Span): string {
  for (let at = end - 1; at > start; at--) {
    const sign = text.charAt(at)
    if ('.,!?…;:—–-'.includes(sign)) return sign
    if (!'"\'“”‘’»«)] '.includes(sign)) return ''
  }
  return ''
}

function readTokens(text: string, from: number, to: number, into: Token[]): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isBlankCode(code) || code === SOFT_HYPHEN || code === ASTERISK) {
      at++
    } else if (isDigitCode(code)) {
      at = pushNumber(text, at, to, into)
    } else if (
      isWordCode(code) ||
      (code === 64 && isWordCode(text.charCodeAt(at + 1))) ||
      (isApostrophe(code) && ARTICLE.test(text.slice(at + 1, at + 4)))
    ) {
      at = pushWord(text, at, to, into)
    } else {
      at = pushSign(text, at, to, into)
    }
  }
}

/** The Dutch article of a last name, behind its apostrophe: "in 't Veld". */
const ARTICLE = /^t \p{Lu}/u

/** The end of a domain name, which is one word: "harbour.com". In "closed.Bell" two sentences are run together. */
const DOMAIN = /^\.(?:com|org|net|gov|edu|co)(?![\p{L}\p{N}])/u

const JOINERS = "'’.&_-\u2011"

function pushWord(text: string, start: number, to: number, into: Token[]): number {
  let end = start + 1
  let segment = start
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (isWordCode(code) || isMarkCode(code) || code === SOFT_HYPHEN) continue
    if (isMisread(text.charCodeAt(end - 1), code)) continue
    if (
      end + 1 >= to ||
      !isWordCode(text.charCodeAt(end + 1)) ||
      !JOINERS.includes(text.charAt(end))
    )
      break
    if (code === 46 && end - segment > 3 && !DOMAIN.test(text.slice(end, end + 5))) break
    segment = end + 1
  }
  if (text.charAt(end) === '+' && !isWordCode(text.charCodeAt(end + 1))) end++
  const set = text.slice(start, end)
  const word = set.includes('\u00ad') ? set.replaceAll('\u00ad', '') : set
  const owns = end < to && isApostrophe(text.charCodeAt(end)) && /s$/i.test(word)
  closeAbbreviation(word, into)
  readBrand(NO_NOUN, word, into)
  into.push(createWord(owns ? word + text.charAt(end) : word, start, owns ? end + 1 : end, owns))
  return owns ? end + 1 : end
}

/** An invisible hyphenation point, which is left out of the word. */
const SOFT_HYPHEN = 0xad
/** A mark of emphasis in plain text: `*Ana Bell* said`. */
const ASTERISK = 0x2a

/** A byte of UTF-8 read as Latin-1, which belongs to its word: "RenÃ©e". */
function isMisread(before: number, code: number): boolean {
  return (before === 0xc2 || before === 0xc3) && code > 0x7f && code < 0xc0
}

/** Combining marks stay with their letter. */
const isMarkCode = (code: number): boolean => code >= 0x300 && code <= 0x36f

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function pushNumber(text: string, start: number, to: number, into: Token[]): number {
  let end = start + 1
  for (; end < to; end++) {
    if (isWordCode(text.charCodeAt(end))) continue
    if (
      end + 1 >= to ||
      !'.,:-'.includes(text.charAt(end)) ||
      !isWordCode(text.charCodeAt(end + 1))
    )
      break
  }
  into.push(createSign('number', text.slice(start, end), { start, end }, -1))
  return end
}

const SIGNS: ReadonlyMap<string, TokenKind> = new Map([
  ['.', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['…', 'stop'],
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['-', 'dash'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['―', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
])

function pushSign(text: string, start: number, to: number, into: Token[]): number {
  const kind = SIGNS.get(text.charAt(start)) ?? 'other'
  let end = start + 1
  if (kind === 'stop' || kind === 'dash')
    while (end < to && SIGNS.get(text.charAt(end)) === kind) end++
  readBrand(NAMED_BY, into.at(-2)?.low, into)
  const before = into.at(-1)
  if (
    kind === 'stop' &&
    end === start + 1 &&
    before?.kind === 'word' &&
    before.end === start &&
    (isAbbreviation(before.text) || (before.capital && SHOUTED.test(text.slice(start, end + 5))))
  ) {
    into[into.length - 1] = changeToken(before, { end, text: text.slice(before.start, end) })
  } else {
    into.push(createSign(kind, text.slice(start, end), { start, end }, -1))
  }
  return end
}

/** A name with its exclamation mark, before a verb: "Yahoo! said". */
const SHOUTED = /^! (?:said|says|told|has|had|is|was|will)/

/** Marks an abbreviation as the end of its sentence, once the next word shows that it is. */
function closeAbbreviation(next: string, into: Token[]): void {
  const before = into.at(-1)
  if (before?.kind !== 'word' || !before.text.endsWith('.')) return
  if (endsAfterAbbreviation(before.text.slice(0, -1), next))
    into[into.length - 1] = changeToken(before, { last: true })
}

/** Words behind which no possessive stands: what owns nothing is a name, "Moody's said", "said Moody's in a note". */
const NO_NOUN = /^(?:said|says|told|tells|called|expects|in|on|at|of|as)$/
const NAMED_BY = /^(?:said|says|to)$/

/** Takes a capital in 's for a whole name, once a word beside it shows that it owns nothing. */
function readBrand(ownsNothing: RegExp, beside: string | undefined, into: Token[]): void {
  const name = into.at(-1)
  if (!name?.possessive || !name.capital || !/['’]s$/.test(name.text)) return
  if (ownsNothing.test(beside ?? ''))
    into[into.length - 1] = changeToken(name, { possessive: false })
}

/** The text of a word without its possessive ending. */
export const nameWord = ({ text, possessive }: Token): string =>
  possessive ? text.replace(/['’]s?$/i, '') : text

const CONTRACTION = /^(?:he|she|it|that|there|here|who|what|where|how|let)'s$/

function createWord(text: string, start: number, end: number, owns: boolean): Token {
  let low = text.toLowerCase()
  if (low.includes('’')) low = low.replaceAll('’', "'")
  const possessive = owns || (low.endsWith("'s") && !CONTRACTION.test(low))
  if (possessive) low = low.slice(0, owns ? -1 : -2)
  const first = text.charAt(text.startsWith('@') ? 1 : 0)
  const capital = first !== first.toLowerCase()
  return { kind: 'word', text, low, start, end, capital, possessive, region: -1, last: false }
}

/**
 * A token that differs in a few properties. All tokens are made by literals of one order, and never by spreading alone:
 * engines then read their properties at one place, which makes all that reads tokens a tenth faster.
 */
export function changeToken(token: Token, change: Partial<Token>): Token {
  const { kind, text, low, start, end, capital, possessive, region, last } = { ...token, ...change }
  return { kind, text, low, start, end, capital, possessive, region, last }
}

function createSign(kind: TokenKind, text: string, { start, end }: Span, region: number): Token {
  return {
    kind,
    text,
    low: text,
    start,
    end,
    capital: false,
    possessive: false,
    region,
    last: false,
  }
}
