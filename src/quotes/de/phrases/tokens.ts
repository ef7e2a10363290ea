import { isNoNoun, prepositions } from '../../../text/de/function-words.ts'
import { countWhile } from '../../../text/count-while.ts'
import type { Span } from '../../../text/span.ts'
import type { MarkedRegion } from '../../marks/find-marks.ts'
import { findMarks } from '../../marks/find-marks.ts'
import { abbreviations, BODIES, ROLE } from './word-lists.ts'

/** A word, a sign, or a whole region in marks, which is one token. */
export interface Token extends Span {
  readonly kind: 'word' | 'comma' | 'colon' | 'stop' | 'open' | 'close' | 'dash' | 'quote'
  readonly text: string
  /** Lower case, with `ss` for `ß`, as the Swiss spell it. */
  readonly low: string
  readonly capital: boolean
  /** Whether it is a noun for what somebody is, by its ending: `Kanzlerin`. */
  readonly role: boolean
  /** For a region in marks its index, else -1. */
  readonly region: number
}

/** A half-open range of token indexes. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A paragraph, tokenised once. */
export interface Paragraph {
  readonly text: string
  readonly regions: readonly MarkedRegion[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Range[]
  /** The previous one of its article. */
  readonly before: Paragraph | null
}

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|:\p{N}+)*-?|[,;:.!?…()–—-]/gu
const KINDS: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '(': 'open',
  ')': 'close',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
}

/**
 * Cuts a paragraph into marked regions, tokens and sentences. Any string is fine; offsets are UTF-16; linear in the
 * text.
 */
export function readParagraph(text: string, before: Paragraph | null = null): Paragraph {
  const regions = readRegions(text, before)
  const tokens: Token[] = []
  let at = 0
  const isPlain = PLAIN.test(text)
  const addPlain = (end: number): void => {
    for (const { 0: word, index } of text.slice(at, end).matchAll(TOKEN)) {
      const token = createToken(word, at + index, isPlain)
      tokens.push(isSurname(token, tokens.at(-1)) ? { ...token, low: word } : token)
    }
  }
  for (const [region, { start, end, parent }] of regions.entries()) {
    if (parent >= 0) continue
    addPlain(start)
    tokens.push({ ...createToken('', start, isPlain), kind: 'quote', region, end })
    at = end
  }
  addPlain(text.length)
  return { text, regions, tokens, sentences: cutSentences(text, tokens), before }
}

/**
 * Regions in marks; what the paragraph before left open may close here, though nothing opens it again: its mark then
 * stands in for the first letter, so that places stay.
 */
function readRegions(text: string, before: Paragraph | null): readonly MarkedRegion[] {
  const regions = findMarks(text)
  const open = before?.regions.at(-1)
  if (!open?.unclosed || regions[0]?.start === 0) return regions
  const [first, ...others] = findMarks(`${before?.text[open.start]}${text.slice(1)}`)
  const { inner, end = 0 } = first ?? {}
  return first?.start === 0 && inner && inner.end < end
    ? [{ ...first, inner: { start: 0, end: inner.end } }, ...others]
    : regions
}

/** A word that has a capital in the middle of its sentence, and is no adverb there: `sagte Kurz`, `Bruno Ganz`. */
const isSurname = ({ capital, low }: Token, before: Token | undefined): boolean =>
  capital &&
  before?.kind === 'word' &&
  isNoNoun(low) &&
  !prepositions.has(low) &&
  !/^(?:abend|morgen)$/.test(low)

/** Agencies, stations, papers and a union that write themselves small, and addresses: `dpa`, `n-tv`, `tagesschau.de` */
const SMALL_NAME =
  /^(?:dpa|afp|apa|epd|kna|sid|taz|dapd|golem|ver\.di|n-tv|dts|heise|ntv|ddp)$|^\p{Ll}[\p{L}\d-]+\.(?:at|ch|com|net|de|org)$/u

/** What no German word has but where umlauts are written out: `fuer`, `erklaerte`. */
const PLAIN = /fuer|ueber|klaer/i

function createToken(text: string, start: number, isPlain: boolean): Token {
  const kind = KINDS[text] ?? 'word'
  // `OB Karl Moor`, and not `ob`
  const low = text === 'OB' ? 'oberbürgermeister' : text.toLowerCase().replaceAll('ß', 'ss')
  const capital = SMALL_NAME.test(text) || /^(?:\d+-|(?:a[dlnrst]|el)-)?\p{Lu}/u.test(text)
  return {
    kind,
    text,
    low: isPlain ? low.replace(/(?<![aeq])([aou])e/g, '$1\u0308').normalize() : low,
    capital,
    role: capital && ROLE.test(low),
    region: -1,
    start,
    end: start + text.length,
  }
}

function cutSentences(text: string, tokens: readonly Token[]): readonly Range[] {
  const sentences: Range[] = []
  const dateline = DATELINE.exec(text)?.[0].length
  let from = 0
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    const isOn = next && next.start !== dateline
    if (isOn && !endsSentence(text, token, tokens[at - 1], next)) continue
    sentences.push({ from, to: at + 1 })
    from = at + 1
  }
  return sentences
}

/** A place and an agency at the start of a paragraph: `Wien (APA) …`, `Frankfurt am Main – …` */
const DATELINE =
  /^\p{Lu}[\p{L}/-]*(?: (?:an|di|im|am|in|\p{Lu}[\p{L}/-]*|ob)){0,3}(?:(?: \([\p{L}/ -]+\))? [–—-]+| \([A-Za-z/ ]+\)) (?=\p{Lu})/u

/**
 * Whether a sentence ends at a token: at a stop that belongs to no abbreviation or ordinal, or at speech with a stop of
 * its own.
 */
function endsSentence(text: string, token: Token, before: Token | undefined, next: Token): boolean {
  // `10.30 Uhr: Die Bahn sagt …`
  if (token.text === ';' || (token.kind === 'colon' && before?.low === 'uhr')) return true
  const opens = next.capital || next.kind === 'quote' || /^\d/.test(next.text)
  if (!opens) return false
  if (token.kind === 'quote') return /[.!?…]\P{L}{0,3}$/u.test(text.slice(token.start, token.end))
  if (token.kind !== 'stop') return false
  if (token.text !== '.') return true
  const word = before?.low ?? ''
  // `sagt Karl Moor, 26. Als er …`, and not `am 26. Mai`
  if (/^\d+$/.test(word)) return word.length > 2 || next.kind === 'quote' || isNoNoun(next.low)
  // `auf der Plattform X.`
  return !abbreviations.has(word) && !/^(?:(?!x)\p{L}|\p{L}\.\p{L})$/u.test(word)
}

/** The index of the sentence that a token stands in; sentences follow each other without a gap. */
export const sentenceAt = ({ sentences }: Pick<Paragraph, 'sentences'>, token: number): number =>
  countWhile(sentences.length, (at) => (sentences[at]?.to ?? 0) <= token)

/** The word at a place in small letters; empty where none is. */
export const lowAt = (tokens: readonly Token[], at: number): string => tokens[at]?.low ?? ''

/** The words of a range in small letters, with a blank between them. */
export const lowOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ')

/** The index behind the last comma of a range; `from` without one. */
export const behindComma = (tokens: readonly Token[], from: number, to: number): number =>
  from + tokens.slice(from, Math.max(from, to)).findLastIndex(({ kind }) => kind === 'comma') + 1

/** Runs of letters and figures. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** Whether a noun is a role of a person or the kind of a body. */
export const isRole = (token: Token | undefined): boolean =>
  token?.role === true || BODIES.test(token?.text ?? '')

/** A time that stands behind a name: `teilte die Polizei Montagabend mit`, `laut Sprecherin Eva Thun Ende Mai`. */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {}
  return (
    /^(?:anfang|mitte)$|tag(?:abend|früh|(?:vor|nach)?mittag|nacht|morgen)$/.test(low) ||
    (low === 'ende' && tokens[at + 1]?.capital === true) ||
    (WEEKDAY.test(low) && isRole(tokens[at - 1]))
  )
}

const WEEKDAY = /^(?:mon|diens|donners|frei|sams|sonn)tag$|^mittwoch$/
