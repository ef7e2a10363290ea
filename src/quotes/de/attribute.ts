import type { NounPhrase } from './noun-phrase.ts'
import { readNounPhrase } from './noun-phrase.ts'
import type { Subject } from './subjects.ts'
import {
  antecedent,
  findLastVerb,
  findVerb,
  isPronoun,
  joinSubjects,
  phraseBefore,
  readSubject,
  subjectOfClause,
} from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { THINGS, auxiliaries, calls, prepositions, says } from './words.ts'

/** Who is named as the source of words, and by which word. */
export interface Attribution {
  readonly subject: Subject
  readonly cue: Range
  /** Who passes on what the subject said: `die Zeitung zitiert den Minister`. */
  readonly via?: Subject
}

/** What else is known of the words and of who may say them. */
export interface Judgement {
  /** Enough words to be more than a name or a term. */
  readonly isLong: boolean
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
  { text, tokens, sentences }: Paragraph,
  quote: number,
  { isLong, isAgent }: Judgement,
): Attribution | null {
  const sentence = sentences.find(({ from, to }) => from <= quote && quote < to)
  if (!sentence) return null
  const isNamed = !isLong && tokens[quote - 1]?.kind === 'word' && quote > sentence.from
  const behind = isNamed ? null : attributeBehind(text, tokens, quote, sentence.to, isAgent)
  if (behind) return behind
  const before = attributeBefore(tokens, quote, sentence, { isLong, isAgent })
  if (before) return before
  return isMost(tokens, quote, sentence) ? attributeBy(tokens, sentence) : null
}

const isThing = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ low }) => THINGS.test(low))

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
    if (/^(?:hei|hie)ß/.test(verb?.low ?? '')) return null
    const isVerb = says.has(verb?.low ?? '') || (verb?.capital === false && VERB.test(verb.low))
    return found(tokens, readSubject(tokens, at + (isVerb ? 2 : 1), end), at)
  }
  if (first.low === 'wie') {
    const subject = readSubject(tokens, at + 1, end)
    const cue = subject ? findVerb(tokens, subject.to, end) : -1
    return cue < 0 ? null : found(tokens, subject, cue)
  }
  if (first.low.startsWith('zitiert')) return attributeQuoted(tokens, at, end)
  if (says.has(first.low) && !first.capital) {
    if (first.low === 'heißt' || first.low === 'hieß') return attributeHeld(tokens, at, end)
    return found(tokens, readSubject(tokens, at + 1, end), at)
  }
  if (auxiliaries.has(first.low)) {
    const subject = readSubject(tokens, at + 1, end)
    const cue = subject ? findVerb(tokens, subject.to, end) : -1
    return cue < 0 ? null : found(tokens, subject, cue)
  }
  // Beside speech any verb is one of saying if somebody who can speak is its subject: „…“, freut sich X.
  if (first.capital || !VERB.test(first.low) || prepositions.has(first.low)) return null
  const subject = readSubject(tokens, at + 1, end)
  return subject && !isPronoun(subject) && isAgent(subject) ? found(tokens, subject, at) : null
}

const VERB = /(?:t|te|ten)$/

/** `zitiert die Zeitung den Minister`: the second speaks. */
function attributeQuoted(tokens: readonly Token[], cue: number, end: number): Attribution | null {
  const via = readSubject(tokens, cue + 1, end)
  const said = via && found(tokens, readNounPhrase(tokens, via.to, end), cue)
  return via && said && { ...said, via }
}

/** `Die Zeitung zitiert den Minister: „…“` and `Der Minister wird zitiert: „…“`: the minister speaks. */
function attributeQuoting(
  tokens: readonly Token[],
  cue: number,
  clause: Range,
): Attribution | null {
  const subject = subjectOfClause(tokens, clause.from, clause.to, cue)
  if (/^(?:wird|wurde|werden|wurden)$/.test(lowOfVerb(tokens, clause.from, cue)))
    return found(tokens, subject, cue)
  const said = found(tokens, readSubject(tokens, cue + 1, clause.to), cue)
  return said && subject && subject.from !== said.subject.from ? { ...said, via: subject } : said
}

const lowOfVerb = (tokens: readonly Token[], from: number, end: number): string =>
  tokens[findVerb(tokens, from, end, auxiliaries)]?.low ?? ''

/** `heißt es in dem Schreiben`, `hieß es aus dem Ministerium` */
function attributeHeld(tokens: readonly Token[], cue: number, end: number): Attribution | null {
  if (tokens[cue + 1]?.low !== 'es') return null
  for (let at = cue + 2; at < Math.min(end, cue + 5); at += 1) {
    if (!/^(?:in|im|aus|von|vom|bei|beim|seitens)$/.test(tokens[at]?.low ?? '')) continue
    return found(tokens, readNounPhrase(tokens, at + 1, end), cue)
  }
  return null
}

function attributeBefore(
  tokens: readonly Token[],
  quote: number,
  { from }: Range,
  { isLong, isAgent }: Judgement,
): Attribution | null {
  const before = tokens[quote - 1]
  const isColon = before?.kind === 'colon'
  if (before?.kind === 'open' || isInBrackets(tokens, from, quote)) return null
  const start = clauseStart(tokens, from, isColon ? quote - 1 : quote)
  const end = isColon || before?.kind === 'comma' ? quote - 1 : quote
  const cue = findLastVerb(tokens, start, end)
  if (!isColon && cue >= 0 && !isBeside(tokens, cue, end, before?.kind === 'comma', isLong))
    return null
  if (!isColon && cue < 0) return null
  if (/^h(?:ei|ie)ß/.test(tokens[cue]?.low ?? '')) return attributeHeld(tokens, cue, end)
  if (tokens[cue]?.low.startsWith('zitiert'))
    return attributeQuoting(tokens, cue, { from: start, to: end })
  const subject = antecedent(tokens, start, cue) ?? subjectOfClause(tokens, start, end, cue)
  if (!subject) return null
  if (isPronoun(subject)) return cue >= 0 ? found(tokens, subject, cue) : null
  if (cue >= 0 && (isColon || before?.kind === 'comma')) return found(tokens, subject, cue)
  const isCalling =
    calls.has(tokens[cue]?.low ?? '') && !/^eine?$/.test(tokens[subject.from]?.low ?? '')
  return isAgent(subject) || ((isCalling || (isColon && isLong)) && !isThing(tokens, subject))
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
  isLong: boolean,
): boolean {
  const verb = tokens[cue]?.low ?? ''
  if (!comma) return end - cue <= NEAR && calls.get(verb)?.test(wordsBefore(tokens, end)) === true
  if (isLong)
    return end - cue <= NEAR && !tokens.slice(cue, end).some(({ kind }) => kind === 'comma')
  const subject = readSubject(tokens, cue + 1, end)
  return cue + 1 === end || subject?.to === end
}

/** What is called, and by which name, stand within so many words. */
const NEAR = 10

/** Behind a semicolon or an earlier region in marks another clause begins. */
function clauseStart(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at > from; at -= 1) {
    if (tokens[at]?.kind === 'stop' || tokens[at]?.kind === 'colon') return at + 1
  }
  return from
}

/** The three words before a place, in small letters. */
const wordsBefore = (tokens: readonly Token[], end: number): string =>
  tokens
    .slice(Math.max(0, end - 3), end)
    .map(({ low }) => low)
    .join(' ')

/** `laut X`, `nach Angaben (von) X`, `X zufolge`, anywhere in the sentence. */
export function attributeBy(tokens: readonly Token[], { from, to }: Range): Attribution | null {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.low === 'laut') return found(tokens, readNounPhrase(tokens, at + 1, to), at)
    if (token?.low === 'zufolge') return found(tokens, phraseBefore(tokens, from, at), at)
    const isAccount =
      /^(?:angaben?|aussagen?|informationen|auskunft|ansicht|meinung|worten|einschätzung)$/
    if (token?.low === 'nach' && isAccount.test(tokens[at + 1]?.low ?? '')) {
      const next = tokens[at + 2]?.low ?? ''
      const start = at + (/^(?:von|vom)$/.test(next) ? 3 : 2)
      return found(tokens, readNounPhrase(tokens, start, to), at)
    }
  }
  return null
}

function found(tokens: readonly Token[], subject: Subject | null, cue: number): Attribution | null {
  return (
    subject && {
      subject: joinSubjects(tokens, subject, cue),
      cue: { from: cue, to: cue + 1 },
    }
  )
}
