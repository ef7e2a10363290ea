import { isNoun } from './nouns.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { periodAt } from '../words/periods.ts'
import type { Token } from '../words/tokens.ts'
import { isGerund, isVerb, takesClause } from '../words/verb-forms.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
  weekdays,
} from '../words/word-classes.ts'

/** Maximum length of a noun with such a clause: keeps every walk short on hostile input. */
const CLAUSE_TOKENS = 16

/** A noun phrase with a relative clause on it. */
interface RelatedPhrase {
  /** The whole of it; where the clause opens with "who" or "that" as its subject, the noun alone. */
  readonly phrase: Phrase
  /** The index behind the clause. */
  readonly to: number
}

/**
 * The noun phrase whose relative clause ends right before the token `end`: "The man Ana Bell hired", "The nurse whom Hill
 * dismissed last year", "One of those surveyed"; `null` where none does.
 */
export function relativeBefore(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  if (tokens[end - 2]?.low === 'those' && tokens[end - 1]?.low.endsWith('ed')) {
    const some = tokens[end - 3]?.low === 'of' ? phraseBefore(tokens, end - 3, lo) : null
    return { from: some?.from ?? end - 2, to: end }
  }
  for (let from = end - 3; from >= lo && from > end - CLAUSE_TOKENS; from--) {
    if (CHOSEN.test(tokens[from]?.low ?? '') && tokens[from + 1]?.low === 'to') {
      const chosen = phraseBefore(tokens, from + 1, lo)
      return chosen && { from: chosen.from, to: end }
    }
    if (!/^(?:word|number|quote)$/.test(tokens[from]?.kind ?? '')) return null
    const related = relativeAfter(tokens, from, end)
    if (related?.to === end) return withNoun(tokens, related.phrase, lo)
  }
  return null
}

/** Such a noun with the one before it that it describes: "[The driver of] a train that crashed". */
function withNoun(tokens: readonly Token[], { from, to }: Phrase, lo: number): Phrase {
  const noun = tokens[from - 1]?.low === 'of' ? phraseBefore(tokens, from - 1, lo) : null
  return { from: noun?.from ?? from, to }
}

/** Nouns for somebody that an infinitive tells: "the governor's choice to lead the board". */
const CHOSEN =
  /^(?:choice|pick|nominee|candidate|wom[ae]n|m[ae]n|person|people|lawmakers?|officers?)$/

/**
 * The noun phrase with a relative clause on it, with or without its pronoun, that starts at `from`; the clause lasts to
 * the next sign or the next verb.
 */
export function relativeAfter(
  tokens: readonly Token[],
  from: number,
  hi: number,
): RelatedPhrase | null {
  const head = endOfNoun(tokens, from)
  if (head < 0) return null
  const isTold = /^(?:who|whom|that|which)$/.test(tokens[head]?.low ?? '')
  const first = isTold ? head + 1 : head
  const subject = subjectOf(tokens, first, hi)
  let verb = subject < 0 && isTold ? first : subject
  while (verb > 0 && verb < hi && isBetween(tokens[verb])) verb++
  const acts =
    isVerb(tokens[verb]) || (BE.test(tokens[verb - 1]?.low ?? '') && isGerund(tokens, verb))
  if (verb < 0 || verb >= hi || !acts || tokens[verb + 1]?.low === 'by') return null
  const to = endOfClause(tokens, verb, Math.min(hi, from + CLAUSE_TOKENS + 1), subject < 0)
  if (to < 0 || to > from + CLAUSE_TOKENS) return null
  return { phrase: { from, to: subject < 0 ? head : to }, to }
}

/**
 * Who is meant by such a phrase: the name that follows between commas ("The man Ana Bell hired, Tom Reed,"), which ends
 * before `hi`; else the phrase.
 */
export function nameBehind(
  tokens: readonly Token[],
  { phrase, to }: RelatedPhrase,
  hi: number,
): Phrase {
  let end = to + 1
  while (end < hi && isInName(tokens[end])) end++
  const isName = tokens[to]?.kind === 'comma' && tokens[end - 1]?.capital
  return isName && !/^(?:word|number)$/.test(tokens[end]?.kind ?? '')
    ? { from: to + 1, to: end }
    : phrase
}

/** A noun phrase, with its relative clause or under the name behind that: "said the man Ana Bell hired, Tom Reed". */
export function phraseWithClause(
  tokens: readonly Token[],
  from: number,
  hi: number,
): Phrase | null {
  const related = relativeAfter(tokens, from, hi)
  return related ? nameBehind(tokens, related, hi) : phraseAfter(tokens, from, hi)
}

const isInName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !determiners.has(token.low) && !prepositions.has(token.low)

/** Times, of which such a clause tells when, and not who: "the day Bell left". */
const TIMES =
  /^(?:day|week|month|year|night|morning|evening|afternoon|time|moment|minute|instant|second|summer|winter|spring|autumn|way|reason|fact|more|less)s?$/

/** The end of an article and its noun, in lower case: "The former | minister"; -1 for none. */
function endOfNoun(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.low ?? ''
  if (!determiners.has(first) || /^(?:that|this|all|both|no)$/.test(first)) return -1
  let at = from + 1
  while (at < from + 5 && isPartOfNoun(tokens, from, at)) at++
  if (at === from + 1 || TIMES.test(tokens[at - 1]?.low ?? '')) return -1
  const acts = isVerb(tokens[at]) && !auxiliaries.has(tokens[at]?.low ?? '')
  const isSubject = at > from + 2 && acts && MANY.test(tokens[at - 1]?.low ?? '')
  return isSubject ? at - 1 : at
}

/** Subjects without an article: "the woman police want to trace". */
const MANY = /^(?:police|[\p{Ll}-]{3,}[^s\P{L}]s)$/u

const isPartOfNoun = (tokens: readonly Token[], from: number, at: number): boolean => {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || token.possessive) return token?.kind === 'number'
  return isNoun(token) || (at === from + 1 && token.low.endsWith('ed'))
}

/** The end of the clause's subject: a name, a pronoun, a noun with an article; -1 for none. */
function subjectOf(tokens: readonly Token[], from: number, hi: number): number {
  const first = tokens[from]
  if (first?.kind !== 'word' || first.possessive) return -1
  if (/^(?:i|we|he|she|they|you)'(?:ve|d|m|re)$/.test(first.low)) return from + 1
  const isSubject =
    first.capital ||
    /^(?:i|we|he|she|they|you|the|his|her|its|their|an?)$/.test(first.low) ||
    MANY.test(first.low)
  const subject = isSubject ? phraseAfter(tokens, from, hi) : null
  const last = tokens[(subject?.to ?? 0) - 1]
  return subject && !last?.possessive && (last?.capital || !first.capital) ? subject.to : -1
}

const BE = /^(?:is|are|was|were|been)$/

const isBetween = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (auxiliaries.has(token.low) || isAdverb(token.low))

/**
 * The end of what goes on behind the clause's verb, an infinitive, a place or a time; -1 where an object does and none
 * may, or another clause.
 */
function endOfClause(
  tokens: readonly Token[],
  verb: number,
  hi: number,
  hasObject: boolean,
): number {
  const from =
    verb + 1 < hi && isVerb(tokens[verb + 1]) && THINKS.test(tokens[verb]?.low ?? '')
      ? verb + 2
      : verb + 1
  let at = from
  for (; at < hi && /^(?:word|number|quote)$/.test(tokens[at]?.kind ?? ''); at++) {
    const { low = '' } = tokens[at] ?? {}
    if (conjunctions.has(low) && isVerb(tokens[at + 1])) at++
    else if (subordinators.has(low) || (conjunctions.has(low) && !hasObject)) return -1
    else if (isVerb(tokens[at]) && tokens[at - 1]?.low !== 'to') break
  }
  const { low = '', kind } = tokens[from] ?? {}
  const isAdverbial =
    kind === 'quote' ||
    conjunctions.has(low) ||
    prepositions.has(low) ||
    isAdverb(low) ||
    weekdays.has(low) ||
    periodAt(tokens, at - 1, from) === at - from
  return hasObject || isAdverbial ? at : -1
}

/** Verbs of saying and thinking, with a clause whose subject is the noun: "the man police say shot her". */
const THINKS = /^(?:sa(?:y|ys|id)|(?:believe|claim|allege|suspect|think|fear)[sd]?|thought)$/

/** The head of a relative clause of meeting, before a verb: of "all the experts I interviewed say" the experts. */
export function whomTheyMet(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const verb = /^(?:to|with)$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1
  const { low = '' } = tokens[verb] ?? {}
  let from = verb
  while (from > lo + 1 && tokens[from - 1]?.capital) from--
  if (from < verb) {
    if (!MET.test(low) || relativeBefore(tokens, at, lo)) return null
  } else {
    from--
    if (!/^(?:i|we|he|she|they|you)(?:'ve|'d)?$/.test(tokens[from]?.low ?? '')) return null
    if (!isVerb(tokens[verb]) || takesClause(tokens[verb]) || auxiliaries.has(low)) return null
  }
  while (/^(?:the|that|whom?)$/.test(tokens[from - 1]?.low ?? '')) from--
  const people = tokens[from - 1]?.kind === 'word' ? phraseBefore(tokens, from, lo) : null
  return people && people.to > lo + 1 && tokens[people.to - 1]?.capital ? null : people
}

/** Verbs of meeting, whose subject may be a name. */
const MET = /^(?:interviewed|spoke|talked|contacted|surveyed|polled|reached|questioned)$/
