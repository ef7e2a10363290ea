import type { Token } from '../words/tokens.ts'
import { conjunctions, isAdverb } from '../words/word-classes.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { PlacedCue } from './cues-of-sentence.ts'

/** Verbs of words that were spoken or written. */
const SPOKEN =
  /^(?:say|tell|shout|yell|scream|whisper|reply|respond|answer|ask|write|text|tweet|message|email|testify)$/

/** Tokens between the verb and the words, the addressee among them: "told his wife on Monday". */
const ADDRESS_TOKENS = 6

/** The same where who tells of it stands behind: "told a cashier at the branch that he had". */
const TOLD_TOKENS = 12

/**
 * Whether the outer subject only tells what another said, in the same clause and beside the words at the token `quote`:
 * `Police said Reed told his wife "you are next"`.
 */
export function isRetold(
  tokens: readonly Token[],
  outer: PlacedCue,
  { at, cue, subject }: PlacedCue,
  quote: number,
): boolean {
  if (subject.from < outer.to || subject.to > at || quote - at > ADDRESS_TOKENS) return false
  return (
    isSpokenBy(tokens, { at, cue, subject }, quote, outer.subject) &&
    tokens.slice(outer.to, subject.from).every(isPlain)
  )
}

/** The same of what somebody told another, where the outer subject stands behind: `Reed told a cashier he had "a gun", police said`. */
export const isToldBehind = (
  tokens: readonly Token[],
  inner: Pick<PlacedCue, 'at' | 'cue' | 'subject'>,
  quote: number,
  teller: Phrase,
): boolean =>
  inner.cue.tier === 'tell' &&
  quote - inner.at <= TOLD_TOKENS &&
  opensClause(tokens[inner.subject.from - 1]) &&
  isSpokenBy(tokens, inner, quote, teller)

/** Whether a clause begins behind a token, and no relative one as in "Nothing the president told them". */
const opensClause = (before: Token | undefined): boolean =>
  before?.kind !== 'word' || conjunctions.has(before.low) || isAdverb(before.low)

/** Whether somebody whom the teller cannot be spoke the words, in the clause of that verb. */
function isSpokenBy(
  tokens: readonly Token[],
  { at, cue, subject }: Pick<PlacedCue, 'at' | 'cue' | 'subject'>,
  quote: number,
  teller: Phrase,
): boolean {
  if (!SPOKEN.test(cue.lemma) || cue.form !== 'past') return false
  const who = tokens[subject.to - 1]?.low ?? ''
  const isOne = !SEVERAL.test(tokens[teller.to - 1]?.low ?? '')
  if (ANYBODY.test(who) || (/^s?he$/.test(who) && isOne)) return false
  return tokens.slice(at, quote).every(({ kind }) => kind !== 'comma')
}

/** Subjects who may be the outer one, or the reader, or no person. */
const ANYBODY = /^(?:they|it|i|we|you|who|which|that|what)$/

/** Who is no single person that "he" may be. */
const SEVERAL =
  /^(?:authorities|deputies|detectives|investigators|neighbou?rs|officers|officials|people|police|prosecutors|records|reports|sources|witnesses)$/

/** Neither a pause nor what opens a clause beside the one that is told. */
const isPlain = ({ kind, low }: Token): boolean =>
  (kind === 'word' || kind === 'number') && !/^(?:and|but|or|as|to|which|what)$/.test(low)
