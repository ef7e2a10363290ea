import { honorifics, organisations, places } from '../names/name-tables.ts'
import { canAct, isAgentNoun, readName } from '../names/names.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { OFFICES } from '../names/titles.ts'
import { isLinking, isNoun, isPaired } from './nouns.ts'
import type { Token } from '../words/tokens.ts'
import { isGerund } from '../words/verb-forms.ts'
import {
  determiners,
  functionWords,
  linking,
  personal,
  prepositions,
} from '../words/word-classes.ts'

/** The head of a noun phrase: the index of the last token before a preposition that is no part of a name. */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  return endOfHead(tokens, phrase) - 1
}

/**
 * The end of the head of a noun phrase: the index of the first preposition or comma that is no part of a name, else the
 * end of the phrase.
 */
export function endOfHead(tokens: readonly Token[], phrase: Phrase): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'comma' && !isPaired(tokens, at))) return at
    if (!isLinking(tokens, at) || token.capital) continue
    const officer = /^(?:of|for|on)$/.test(token.low) ? endOfOfficer(tokens, at, phrase.to) : -1
    if (officer > 0) return officer
    if (
      token.low === 'of' &&
      tokens[at - 1]?.capital &&
      tokens[at + 1]?.capital &&
      !namesPerson(tokens, phrase.from, at)
    )
      continue
    return at
  }
  return phrase.to
}

/** Whether a full name stands before "of" and a place ("Lee Reed of New York"): "Secretary of State" is an office. */
function namesPerson(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to
  while (start > from && tokens[start - 1]?.capital && !tokens[start - 1]?.possessive) start--
  const name = readName(tokens.slice(start, to).map((token) => token.text))
  if (!name) return false
  if (name.kind === 'person') return name.words.length > 1 || name.titled
  return name.words.length === 2 && name.sex !== null && LAST_NAMES.test(name.words[1] ?? '')
}

/** Nouns for places and buildings that are last names too: "Ana Church of the Herald". */
const LAST_NAMES = /^(?:church|bank|court|park|hall|house|lake|street|bridge|castle|temple|mill)$/i

/**
 * The end of a name behind an office with "of" in it ("secretary of state Ana Bell", "chief of staff Tom Reed"); in "a
 * friend of pilot Ana Bell" there is no office.
 */
function endOfOfficer(tokens: readonly Token[], of: number, to: number): number {
  const role = tokens[of - 1]?.low ?? ''
  if (role !== 'secretary' && !isAgentNoun(role)) return -1
  let from = of + 1
  while (from < to && tokens[from]?.kind === 'word' && !tokens[from]?.capital) from++
  const isTheirs = tokens[of + 1]?.low === 'the' && OFFICES.has(role)
  if (determiners.has(tokens[of + 1]?.low ?? '') && !isTheirs) return -1
  const field = tokens[from - 1]?.low ?? ''
  if (from === of + 1 || isAgentNoun(field) || honorifics.has(field)) return -1
  let end = from
  while (end < to && tokens[end]?.capital && !tokens[end]?.possessive) end++
  const name = tokens.slice(from, end).map(({ text }) => text)
  return name.length > 1 && readName(name)?.kind === 'person' ? end : -1
}

/**
 * The subject within a phrase that ends an opening without its comma, the last name or noun with an article that nothing
 * governs: "Speaking outside court Tom Reed said", "After the vote in Hull the mayor said"; `null` where the phrase is
 * the opening alone.
 */
export function behindFronted(tokens: readonly Token[], phrase: Phrase, lo: number): Phrase | null {
  const { to } = phrase
  if (!opensFronted(tokens, lo) || !isUnbroken(tokens, lo, to)) return phrase
  let from = to
  const goesOn = (): boolean => tokens[from]?.low.endsWith('·') === true
  while (from > lo + 1 && tokens[from - 1]?.capital && (!tokens[from - 2]?.possessive || goesOn()))
    from--
  if (isBehindBody(tokens, from, to)) from = 1 + bodyWithin(tokens, from, to)
  while (from < to - 1 && places.has(tokens[from]?.low ?? '')) from++
  if (from === to) from = lo + tokens.slice(lo, to).findLastIndex(({ low }) => determiners.has(low))
  if (from > phrase.from && isNoun(tokens[from - 1])) return { from, to }
  return phrase.from > lo ? phrase : null
}

/** Whether a name follows a body without the comma: "In a talk with the [Harbour Post] Reed said". */
const isBehindBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.low === 'the' &&
  bodyWithin(tokens, from, to) >= from &&
  !organisations.has(tokens[to - 1]?.low ?? '') &&
  !places.has(tokens[to - 1]?.low ?? '') &&
  tokens.slice(from, to).every(({ capital, low }) => capital && !low.endsWith('·'))

/** The index of the last noun for a body before the end; below `from` where none stands there. */
const bodyWithin = (tokens: readonly Token[], from: number, to: number): number =>
  from + tokens.slice(from, to - 1).findLastIndex(({ low }) => organisations.has(low))

/** Whether a sentence opens with a participle clause or a preposition, which a comma should end. */
const opensFronted = (tokens: readonly Token[], lo: number): boolean => {
  const low = tokens[lo]?.low ?? ''
  if (FRONTED.test(low)) return true
  const next = tokens[lo + 1]
  if (next?.capital) return /^(?:defending|prosecuting|mitigating|sentencing)$/.test(low)
  const isParticiple = isGerund(tokens, lo) || /^(?:asked|quizzed|pressed)$/.test(low)
  return isParticiple && functionWords.has(next?.low ?? '')
}

const FRONTED =
  /^(?:in|at|on|after|before|during|following|since|under|outside|inside|amid|despite)$/

/** Maximum length of an opening with its subject: keeps every walk short on hostile input. */
const MAX_FRONTED_TOKENS = 30

const isUnbroken = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from < MAX_FRONTED_TOKENS &&
  tokens.slice(from, to).every(({ kind }) => kind === 'word' || kind === 'number')

/** Whether a role is an apposition whose second comma is left out: "Tom Reed, a pilot for the line said". */
export function isRoleOf(tokens: readonly Token[], role: Phrase, { from, to }: Phrase): boolean {
  const isNamed = /^(?:an?|the|one)$/.test(tokens[role.from]?.low ?? '') || isOffice(tokens, role)
  if (!isNamed || to - from > 5) return false
  const name = tokens.slice(from, to)
  return (
    name.every(({ capital, possessive }) => capital && !possessive) &&
    readName(name.map(({ text }) => text))?.kind === 'person'
  )
}

/** An office without an article, and what it is of, or in capitals: "mayor of Hull", "Chief Executive". */
function isOffice(tokens: readonly Token[], role: Phrase): boolean {
  const head = tokens[headOf(tokens, role)]
  if (tokens[role.from]?.capital)
    return tokens.slice(role.from, role.to).some(({ low }) => isAgentNoun(low))
  return (
    head !== undefined &&
    !head.low.endsWith('s') &&
    (head.capital ? /^C[EFOTI]O$/.test(head.text) : isAgentNoun(head.low)) &&
    linking.has(tokens[headOf(tokens, role) + 1]?.low ?? '')
  )
}

/**
 * Somebody with what "and" joins to their attributes, or with a second role: "[experts on the coast and] coastal trade",
 * "[officials on and off] the island", "[the head of the board and] current mayor".
 */
export function withAttributes(tokens: readonly Token[], phrase: Phrase, lo: number): Phrase {
  const opens = (at: number): boolean => prepositions.has(tokens[at]?.low ?? '')
  const last = tokens[headOf(tokens, phrase)]
  let from = phrase.from
  while (from > lo && from > phrase.from - 3 && (opens(from - 1) || isAnd(tokens[from - 1]))) from--
  const isPlaced = opens(phrase.from - 1)
  if (!last || (last.capital && !isPlaced) || !tokens.slice(from, phrase.from).some(isAnd))
    return phrase
  const first = phraseBefore(tokens, from, lo)
  const head = first ? headOf(tokens, first) : lo
  if (!first || (tokens[head]?.capital && head > lo) || !canAct(tokens[head]?.low ?? ''))
    return phrase
  const isRole = canAct(last.low)
  const joins = isRole
    ? from === phrase.from - 1 && isBare(tokens, phrase) && !isBare(tokens, first)
    : isPlaced || head < first.to - 1
  return joins ? { from: first.from, to: phrase.to } : phrase
}

const isAnd = (token: Token | undefined): boolean => token?.low === 'and'

const isBare = (tokens: readonly Token[], { from }: Phrase): boolean =>
  !determiners.has(tokens[from]?.low ?? '')

/** Somebody told by a participle or adjective with its object: "a person briefed on the talks", not the talks. */
export function withParticiple(
  tokens: readonly Token[],
  phrase: Phrase | null,
  lo: number,
): Phrase | null {
  const told = phrase && tokens[phrase.from - 2]
  if (
    !phrase ||
    !prepositions.has(tokens[phrase.from - 1]?.low ?? '') ||
    !TOLD.test(told?.low ?? '')
  )
    return phrase
  const whole = phraseBefore(tokens, phrase.from - 2, lo)
  return whole ? { from: whole.from, to: phrase.to } : phrase
}

const TOLD = /^(?:briefed|familiar|involved|charged|close|acquainted|working|privy)$/

/** Whether the head of a phrase is a name, a pronoun or a noun for a person. */
export const isAnybody = (head: Token | undefined): boolean =>
  head !== undefined && (head.capital || personal.has(head.low) || isAgentNoun(head.low))

/**
 * A common noun with a capital at the start of the sentence, and its complement: "Lawyers for Ana Bell", "Counsel for
 * the mill".
 */
export function areFor(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const low = tokens[from]?.low ?? ''
  if (to - from < 3 || !/^(?:for|in|at|from|of)$/.test(tokens[from + 1]?.low ?? '')) return false
  return /^(?:counsel|officials)$/.test(low) || (low.endsWith('s') && isAgentNoun(low))
}
