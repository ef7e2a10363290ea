import type { Token } from '../words/tokens.ts'
import type { PlacedCue } from './cues-of-sentence.ts'

/** Verbs of words that were spoken or written. */
const SPOKEN =
  /^(?:say|tell|shout|yell|scream|whisper|reply|respond|answer|ask|write|text|tweet|message|email|testify)$/

/** Tokens between the verb and the words, the addressee among them: "told his wife on Monday". */
const ADDRESS_TOKENS = 6

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
  if (!SPOKEN.test(cue.lemma) || cue.form !== 'past') return false
  if (subject.from < outer.to || subject.to > at || quote - at > ADDRESS_TOKENS) return false
  const who = tokens[subject.to - 1]?.low ?? ''
  const teller = tokens[outer.subject.to - 1]?.low ?? ''
  if (ANYBODY.test(who) || (/^s?he$/.test(who) && !SEVERAL.test(teller))) return false
  if (tokens.slice(at, quote).some(({ kind }) => kind === 'comma')) return false
  return tokens.slice(outer.to, subject.from).every(isPlain)
}

/** Subjects who may be the outer one, or the reader, or no person. */
const ANYBODY = /^(?:they|it|i|we|you|who|which|that|what)$/

/** Who is no single person that "he" may be. */
const SEVERAL =
  /^(?:authorities|deputies|detectives|investigators|neighbou?rs|officers|officials|people|police|prosecutors|records|reports|sources|witnesses)$/

/** Neither a pause nor what opens a clause beside the one that is told. */
const isPlain = ({ kind, low }: Token): boolean =>
  (kind === 'word' || kind === 'number') && !/^(?:and|but|or|as|to|which|what)$/.test(low)
