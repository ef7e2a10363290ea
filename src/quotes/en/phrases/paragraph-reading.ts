import { joinNames } from './join-names.ts'
import { findMarks, type MarkedRegion } from '../../marks/find-marks.ts'
import { isNickname } from './noun-phrases.ts'
import { suffixes } from '../names/name-parts.ts'
import { descriptors, isFirstName, organisations, places } from '../names/name-tables.ts'
import { foldName, isAgentNoun } from '../names/names.ts'
import { isVerb } from '../words/verb-forms.ts'
import { cueOf, isNounish, isOfSaying } from '../words/cue-verbs.ts'
import { isAdverb, prepositions, weekdays } from '../words/word-classes.ts'
import { changeToken, findTokens, type Hole, type Token } from '../words/tokens.ts'

/** A half-open range of token indexes that is one sentence. */
export interface SentenceRange {
  readonly from: number
  readonly to: number
}

/** A sentence of a paragraph. */
export interface Sentence extends SentenceRange {
  /** Whether it consists of regions in marks alone. */
  readonly quotedWhole: boolean
}

/** A paragraph, tokenised once: its marked regions, its tokens (a region is one token) and its sentences. */
export interface ParagraphReading {
  readonly text: string
  readonly regions: readonly MarkedRegion[]
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** By region: the token that stands for it, -1 for a nested one. */
  readonly tokenOfRegion: readonly number[]
  /** By token: the index of its sentence. */
  readonly sentenceOfToken: readonly number[]
}

/** Cuts a paragraph into regions, tokens and sentences. Any string is fine; offsets are UTF-16; linear in the text. */
export function readParagraph(text: string): ParagraphReading {
  const regions = findMarks(text)
  const holes: Hole[] = []
  for (const [region, { start, end, parent }] of regions.entries()) {
    if (parent < 0) holes.push({ start, end, region })
  }
  const joined = joinNames(findTokens(text, holes))
  const tokens = holes.length > 0 ? closeNicknames(text, joined) : joined
  const tokenOfRegion = regions.map(() => -1)
  for (const [at, token] of tokens.entries())
    if (token.region >= 0) tokenOfRegion[token.region] = at
  const sentences = cutSentences(text, tokens)
  const sentenceOfToken = tokens.map(() => 0)
  for (const [index, { from, to }] of sentences.entries()) sentenceOfToken.fill(index, from, to)
  return { text, regions, tokens, sentences, tokenOfRegion, sentenceOfToken }
}

/** The sentence of a token. */
export const sentenceAt = (
  { sentences, sentenceOfToken }: ParagraphReading,
  token: number,
): Sentence | undefined => sentences[sentenceOfToken[token] ?? -1]

/** Whether the words in marks at token `quote` open their sentence. */
export function startsSentence(reading: ParagraphReading, quote: number): boolean {
  return sentenceAt(reading, quote)?.from === quote
}

/** Whether a sentence is made of regions in marks alone. */
export function isWholeSentence(reading: ParagraphReading, quote: number): boolean {
  return sentenceAt(reading, quote)?.quotedWhole === true
}

/** Merges a nickname in marks into its name: `Dave "Spud" Reed`, behind a first name and before a capital. */
const closeNicknames = (text: string, tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.kind !== 'quote' || !isNickname(tokens, at)) return token
    const marked = text.slice(token.start, token.end)
    return NICKNAME.test(marked) && isFirstOfName(tokens, at - 1)
      ? changeToken(token, { kind: 'word', capital: true, text: marked, low: `${marked}·` })
      : token
  })

/** Whether a capital is a first name: one of the tables, or an unknown word before a single last name. */
function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  const first = foldName(tokens[at]?.text ?? '')
  if (isFirstName(first)) return true
  if (organisations.has(first) || places.has(first) || descriptors.has(first)) return false
  const last = tokens[at + 2]
  const next = tokens[suffixes.test(tokens[at + 3]?.text ?? '') ? at + 4 : at + 3]
  if (isAgentNoun(first) || organisations.has(last?.low ?? '') || last?.possessive) return false
  return next?.kind === 'comma' || isVerb(next) || isAdverb(next?.low ?? '')
}

const NICKNAME = /^["'“‘]\p{Lu}[\p{L}.'’-]*(?: \p{L}+)?["'”’]$/u

function cutSentences(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = endOfDateline(tokens)
  if (from > 0) sentences.push(createSentence(tokens, 0, from))
  for (let at = from; at < tokens.length; at++) {
    if (!endsSentence(text, tokens, at)) continue
    sentences.push(createSentence(tokens, from, at + 1))
    from = at + 1
  }
  if (from < tokens.length) sentences.push(createSentence(tokens, from, tokens.length))
  return sentences
}

/** Limits of a dateline: words of its place, and tokens before its dash. */
const PLACE_WORDS = 3
const DATELINE_TOKENS = 14

/**
 * The number of tokens of a dateline at the start of a paragraph, "HULL (AP) —" or "NEW HULL, Md., Dec. 8 (UPI) —", or
 * of the time of an entry in a live blog, "4.20pm"; 0 for none.
 */
function endOfDateline(tokens: readonly Token[]): number {
  if (TIME.test(tokens[0]?.text ?? '') && opensText(tokens[1])) return 1
  let place = 0
  while (place <= PLACE_WORDS && isUpper(tokens[place])) place++
  if (place === 0 || place > PLACE_WORDS) return 0
  for (let at = place; at < tokens.length && at < DATELINE_TOKENS; at++) {
    const token = tokens[at]
    if (token?.kind === 'dash') return opensText(tokens[at + 1]) ? at + 1 : 0
    if (!isPart(token) || (at === place && token?.kind === 'word')) return 0
  }
  return 0
}

const TIME = /^[0-2]?\d[.:][0-5]\d(?:[ap]m)?$/

const isUpper = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(token.text)

const opensText = (token: Token | undefined): boolean =>
  token?.capital === true || token?.kind === 'quote' || token?.kind === 'number'

const isPart = (token: Token | undefined): boolean =>
  token?.capital === true || /^(?:comma|number|open|close)$/.test(token?.kind ?? '')

function createSentence(tokens: readonly Token[], from: number, to: number): Sentence {
  let quotedWhole = true
  for (let at = from; at < to && quotedWhole; at++) {
    const kind = tokens[at]?.kind
    quotedWhole = kind !== 'word' && kind !== 'number'
  }
  return { from, to, quotedWhole }
}

function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.kind === 'word' && !token.last) return false
  const opens =
    next.capital || /^(?:quote|number|open)$/.test(next.kind) || /^\p{Lu}/u.test(next.text)
  if (!opens || token.kind === 'word') return opens
  if (token.kind === 'stop') return next.kind !== 'quote' || token.text !== '...'
  if (token.kind !== 'quote') return false
  const sign = lastSign(text, token)
  if (sign === 'none') return false
  if (next.kind === 'quote') return true
  return !isAttribution(tokens, at + 1, sign)
}

/** What closes a marked region: a full stop, a question or exclamation mark, or neither. */
function lastSign(text: string, token: Token): 'stop' | 'mark' | 'none' {
  for (let at = token.end - 1; at > token.start; at--) {
    const sign = text.charAt(at)
    if (sign === '.' || sign === '…') return 'stop'
    if (sign === '!' || sign === '?') return 'mark'
    if (!/["'“”‘’»«\s)\]]/.test(sign)) return 'none'
  }
  return 'none'
}

/**
 * Whether the sentence behind a region is only its attribution (a name and its verb), so that both are one sentence:
 * `"Why?" Ana Bell asked.`
 */
function isAttribution(tokens: readonly Token[], from: number, sign: 'stop' | 'mark'): boolean {
  for (let at = from; at < tokens.length && at < from + 24; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || (token.kind === 'quote' && !isNickname(tokens, at)))
      return false
    const isNoun = isNounish(token.low) && !tokens[at - 1]?.capital
    const cue = token.kind === 'word' && !token.capital && !isNoun ? cueOf(token.low) : undefined
    if (isOfSaying(cue) && cue.form !== 'gerund' && at > from) {
      if (sign === 'stop' && introducesNext(tokens, at + 1)) return false
      return endsAfterCue(tokens[at + 1], sign, cue.tier === 'tell')
    }
    if (isVerb(token))
      return sign === 'mark' && at > from && cue !== undefined && isGesture(tokens, at)
  }
  return false
}

/**
 * Whether any other verb attributes, where the sentence pauses right behind it: `"Why?" Bell wondered aloud.`, `"No!"
 * Reed went on,`
 */
function isGesture(tokens: readonly Token[], verb: number): boolean {
  const next = /^(?:on|in|out|off|back|aloud)$/.test(tokens[verb + 1]?.low ?? '') ? 2 : 1
  return /^(?:stop|comma|quote)$/.test(tokens[verb + next]?.kind ?? 'stop')
}

/** Whether the verb introduces the next region instead: `"We lost." He added, "So be it."` */
const introducesNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'comma' && tokens[at + 1]?.kind === 'quote'

function endsAfterCue(next: Token | undefined, sign: 'stop' | 'mark', tell: boolean): boolean {
  if (!next || next.kind === 'stop' || next.kind === 'quote') return true
  if (next.kind === 'comma') return true
  if (sign === 'stop') return false
  if (tell) return true
  return (
    prepositions.has(next.low) ||
    (isAdverb(next.low) && next.low !== 'back') ||
    weekdays.has(next.low) ||
    /^(?:as|when)$/.test(next.low)
  )
}
