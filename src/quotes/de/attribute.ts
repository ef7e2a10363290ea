import type { Attribution } from './attribution.ts'
import { found, isThing, sayerOf } from './attribution.ts'
import {
  HELD,
  attributeBy,
  attributeCalled,
  attributeHeld,
  attributeQuoted,
  attributeQuoting,
} from './attribute-by.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isShortened } from './noun-phrase.ts'
import {
  findLastVerb,
  findParticiple,
  findVerb,
  isPronoun,
  isVerbPlace,
  readSubject,
  subjectOfClause,
} from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { lowOf, sentenceAt } from './tokens.ts'
import { isInMood, isNaming, OBJECT, isPassive, says } from './verbs.ts'
import { auxiliaries, prepositions } from '../../text/de/function-words.ts'

/** What else is known of the words and of who may say them. */
export interface Judgement {
  /** Too many words for a name or a term. */
  readonly isLong: boolean
  /** Begins in lower case: a constituent of the sentence around it. */
  readonly isPart: boolean
  /** Two such words or more, which are no name. */
  readonly isPhrase: boolean
  /** Whether a phrase names somebody who can speak. */
  readonly isAgent: (phrase: NounPhrase) => boolean
}

/**
 * Who says a region in marks, by its own sentence; `null` where nothing there names a source.
 *
 *     „…“, sagte X     „…“, so X     „…“, hat X gesagt     „…“, wie X sagte     X sagte: „…“     … sagte X: „…“
 *     X nannte das „…“     laut X     nach Angaben von X     X zufolge
 */
export function attribute(
  paragraph: Paragraph,
  quote: number,
  judgement: Judgement,
): Attribution | null {
  const { text, tokens, sentences } = paragraph
  const { isLong, isPart, isAgent } = judgement
  const whole = sentences[sentenceAt(paragraph, quote)]
  if (!whole) return null
  const sentence = {
    from: Math.max(whole.from, quote - MAX_TOKENS_AWAY),
    to: Math.min(whole.to, quote + MAX_TOKENS_AWAY),
  }
  const isInserted = tokens[quote - 1]?.kind === 'comma'
  if (isPart && !isInserted && isInMood(tokens, { from: sentence.from, to: quote })) return null
  const before = attributeBefore(tokens, quote, sentence, judgement)
  // `Der Täter rief: „…“, berichtete X`: he says it, X tells of it.
  const isToldOn = tokens[quote - 1]?.kind === 'colon' && hasVerb(tokens, before)
  const isNamed = !isLong && tokens[quote - 1]?.kind === 'word' && quote > sentence.from
  const behind =
    isNamed || isToldOn ? null : attributeBehind(text, tokens, quote, sentence.to, isAgent)
  if (behind ?? before) return behind ?? before
  // `steht nach eigenen Worten „…“`
  const by = isLong ? attributeBy(tokens, { from: sentence.from, to: quote }) : null
  if (by && Math.max(by.subject.to, by.cue.to + 2) >= quote) return by
  return !isPart && isMost(tokens, quote, sentence) ? attributeBy(tokens, sentence) : null
}

const hasVerb = (tokens: readonly Token[], source: Attribution | null): boolean =>
  source !== null && says.has(tokens[source.cue.from]?.low ?? '')

/** Maximum distance of a source from its words, in tokens. */
const MAX_TOKENS_AWAY = 150

/** Whether the words in marks are the better part of their sentence, not a term in it. */
function isMost(tokens: readonly Token[], quote: number, { from, to }: Range): boolean {
  const [token, first, last] = [tokens[quote], tokens[from], tokens[to - 1]]
  if (!token || !first || !last) return false
  return (token.end - token.start) * 2 >= last.end - first.start
}

/** Whom the words behind a region or a clause name: `„…“, sagte X`; `quote` is the last token of what was said. */
export function attributeBehind(
  text: string,
  tokens: readonly Token[],
  quote: number,
  end: number,
  isAgent: Judgement['isAgent'],
): Attribution | null {
  let at = quote + 1
  const said = text.slice(tokens[quote]?.start, tokens[quote]?.end)
  if (tokens[at]?.kind === 'word' && !/[,.!?…]\P{L}{0,2}$/u.test(said)) return null
  while (at < end && (tokens[at]?.kind === 'comma' || tokens[at]?.kind === 'dash')) at += 1
  const first = tokens[at]
  if (!first || at >= end || first.kind !== 'word') return null
  if (first.low === 'so') {
    const verb = tokens[at + 1]
    if (HELD.test(verb?.low ?? '')) return null
    const isVerb = says.has(verb?.low ?? '') || (verb?.capital === false && VERB.test(verb.low))
    return found(tokens, sayerOf(tokens, readSubject(tokens, at + (isVerb ? 2 : 1), end), end), at)
  }
  if (first.low === 'wie') {
    const subject = readSubject(tokens, at + 1, end)
    const cue = subject ? findVerb(tokens, subject.to, end) : -1
    return cue < 0 ? null : found(tokens, subject, cue)
  }
  if (first.low === 'mit' && tokens[at + 2]?.low === 'worten')
    return found(tokens, readSubject(tokens, at + 4, end), at)
  if (first.low.startsWith('zitiert')) return attributeQuoted(tokens, at, end)
  if (says.has(first.low) && !first.capital) {
    if (HELD.test(first.low)) return attributeHeld(tokens, at, end)
    return found(tokens, readSubject(tokens, at + 1, end), at)
  }
  if (auxiliaries.has(first.low)) {
    const subject = readSubject(tokens, at + 1, end)
    const cue = subject ? findParticiple(tokens, subject, end, isAgent) : -1
    const isSaid = cue >= 0 && (!isPassive(tokens, at, cue) || tokens[cue]?.low === 'zitiert')
    return isSaid ? found(tokens, subject, cue) : null
  }
  // Beside speech any verb is one of saying if somebody who can speak is its subject: „…“, freut sich X. „…“, brummt sie.
  if (first.capital || !VERB.test(first.low) || prepositions.has(first.low)) return null
  const subject = readSubject(tokens, at + 1, end)
  const speaks =
    subject &&
    (isPronoun(subject)
      ? subject.to > subject.from + 1 || ON.test(lowOf(tokens, subject.to))
      : isAgent(subject))
  return speaks ? found(tokens, subject, at) : null
}

const VERB =
  /(?:t|te|ten)$|(?:nahm|gab|trat|zog|griff|schob|blieb|fuhr|warb|fiel|brach|stiess)(?:en)?$/
/** Prefixes of verbs that are of saying beside speech, or the end: `führte sie aus`, `setzte er nach`, `grollte er.` */
const ON = /^(?:aus|nach|fort|hinzu|)$|^[,.:]$/

function attributeBefore(
  tokens: readonly Token[],
  quote: number,
  { from }: Range,
  judgement: Judgement,
): Attribution | null {
  const before = tokens[quote - 1]
  const isColon = before?.kind === 'colon'
  if (before?.kind === 'open' || isInBrackets(tokens, from, quote)) return null
  // `Bis dahin, so X, „…“`
  const so =
    before?.kind === 'comma'
      ? tokens.slice(from, quote - 1).findLastIndex(({ kind }) => kind === 'comma') + from + 1
      : 0
  const teller = tokens[so]?.low === 'so' ? readSubject(tokens, so + 1, quote - 1) : null
  if (so > from && teller?.to === quote - 1) return found(tokens, teller, so)
  const start = clauseStart(tokens, from, isColon ? quote - 1 : quote)
  const end = isColon || before?.kind === 'comma' ? quote - 1 : quote
  const behind = tokens[quote + 1]?.low ?? ''
  if (!isColon && isNaming(behind, wordsBefore(tokens, end)))
    return attributeCalled(tokens, { from: start, to: quote }, judgement.isAgent)
  const cue = findLastVerb(tokens, start, end)
  if (!isColon && cue >= 0 && !isBeside(tokens, cue, end, before?.kind === 'comma', judgement))
    return null
  if (!isColon && cue < 0) return null
  if (HELD.test(tokens[cue]?.low ?? '')) return attributeHeld(tokens, cue, end, start)
  if (tokens[cue]?.low.startsWith('zitiert'))
    return attributeQuoting(tokens, cue, { from: start, to: end })
  if (isPassive(tokens, start, cue)) return null
  const subject = subjectOfClause(tokens, lastClause(tokens, start, cue), end, cue)
  if (!subject) return null
  if (isPronoun(subject)) return cue >= 0 || isColon ? found(tokens, subject, cue) : null
  const speaks = judgement.isAgent(subject)
  // `Zweifel schloss sie aus: „…“`, `Die Frage wischte der Minister vom Tisch: „…“`: an object stands first.
  const isVerb = cue < 0 ? isVerbPlace(tokens[subject.to]) : cue === subject.to
  const other = isColon && isVerb && !speaks ? readSubject(tokens, subject.to + 1, end) : null
  if (other && (isPronoun(other) || judgement.isAgent(other)))
    return found(tokens, other, subject.to)
  if (cue >= 0 && (isColon || before?.kind === 'comma')) return found(tokens, subject, cue)
  // `Den Plan nannte sie „…“`, `Die Übernahme nannte der Chef „…“`: an object may stand first.
  const inverted = cue === subject.to && !speaks ? readSubject(tokens, cue + 1, end) : null
  const isNominative =
    inverted &&
    (isPronoun(inverted)
      ? inverted.pronoun === 'er' || !/^(?:der|ein)$/.test(tokens[subject.from]?.low ?? '')
      : tokens[inverted.from]?.low === 'der' && judgement.isAgent(inverted))
  if (isNominative) return found(tokens, inverted, cue)
  const isCalling =
    isNaming(tokens[cue]?.low ?? '', wordsBefore(tokens, end)) &&
    !/^eine?$/.test(tokens[subject.from]?.low ?? '') &&
    // `nannte die Kasse „…“`: an object.
    (subject.from < cue || subject.to - subject.from === 1)
  return !isThing(tokens, subject) && (speaks || isCalling)
    ? found(tokens, subject, cue >= 0 ? cue : subject.from)
    : null
}

function isInBrackets(tokens: readonly Token[], from: number, quote: number): boolean {
  for (let at = quote - 1; at >= from; at -= 1) {
    if (tokens[at]?.kind === 'close') return false
    if (tokens[at]?.kind === 'open') return true
  }
  return false
}

/** The verb stands right before `, „…“`, with its subject at most; one that calls names stands near. */
function isBeside(
  tokens: readonly Token[],
  cue: number,
  end: number,
  comma: boolean,
  { isLong, isPhrase }: Judgement,
): boolean {
  const verb = tokens[cue]?.low ?? ''
  // `fordert einen „…“`, `lobt vor allem die „…“`. With a capital it may be the name of what the verb is about.
  const isNear = end - cue <= MAX_TOKENS_TO_NAME
  const isOne = isNear && !tokens.slice(cue, end).some(({ kind }) => kind !== 'word')
  const subject = readSubject(tokens, cue + 1, end)
  const isLast = cue + 1 === end || subject?.to === end
  if (!comma && isOne && isPhrase && (isLast || OBJECT.test(lowOf(tokens, end - 1)))) return true
  if (!comma) return isNear && isNaming(verb, wordsBefore(tokens, end))
  return isLong ? isOne : isLast
}

/** Maximum distance between what is called and the name that it is called by. */
const MAX_TOKENS_TO_NAME = 10

/** Behind a semicolon or an earlier region in marks another clause begins. */
function clauseStart(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    const ends = tokens[at]?.kind === 'stop' && !isShortened(tokens[at - 1])
    if (ends || tokens[at]?.kind === 'colon') return at + 1
  }
  return from
}

/** `X hat gesagt, Y habe …: „…“`: the clause of the cue, where another with a verb of its own stands before it. */
function lastClause(tokens: readonly Token[], from: number, cue: number): number {
  const comma = tokens
    .slice(from, Math.max(from, cue))
    .findLastIndex(({ kind }) => kind === 'comma')
  const start = from + comma + 1
  const hasVerb = [says, auxiliaries].some((verbs) => findVerb(tokens, from, start, verbs) >= 0)
  const subject = hasVerb ? readSubject(tokens, start, cue, false) : null
  const next = tokens[subject?.to ?? -1]
  return next?.kind === 'word' && !next.capital ? start : from
}

/** The three words before a place, in small letters. */
const wordsBefore = (tokens: readonly Token[], end: number): string =>
  lowOf(tokens, Math.max(0, end - 3), end)
