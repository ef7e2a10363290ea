import { afterAsides, isPause } from '../phrases/skip-ahead.ts'
import { cueOf } from '../words/cue-verbs.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'

/** Whether the words are a whole utterance behind its verb: `said, "…"`, `said: "…"`. */
export function isIntroduced(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1]?.kind
  return before === 'comma' || before === 'colon'
}

/** Conjunctions of a clause of time or contrast. */
export const SUBORDINATE = /^(?:after|before|when|while|although|though|because|since|once)$/

/** Whether a clause with its own speaker explains what was told: `Both claimed victory: Bell spoke of a "rout"`. */
export function isExplained(tokens: readonly Token[], at: number, quote: number): boolean {
  for (let colon = at + 2; colon < quote - 2 && !isVerb(tokens[colon]); colon++) {
    if (tokens[colon]?.kind !== 'colon') continue
    const subject = phraseAfter(tokens, colon + 1, quote)
    return subject !== null && cueOf(tokens[subject.to]?.low ?? '') !== undefined
  }
  return false
}

/** Whether a clause tells who speaks in a document: "police said he left a note in which he wrote '…'". */
export const isWrittenIn = (tokens: readonly Token[], { from }: Phrase): boolean =>
  tokens[from - 1]?.low === 'where' ||
  (tokens[from - 1]?.low === 'which' && /^(?:in|to|at|on)$/.test(tokens[from - 2]?.low ?? ''))

/** Whether a main clause has begun behind the cue's fronted clause: `While Bell praises it as "fine", Hill dwells on "x"`. */
export const isLeftBehind = (
  tokens: readonly Token[],
  at: number,
  { from }: Phrase,
  quote: number,
): boolean => SUBORDINATE.test(tokens[from - 1]?.low ?? '') && isClosed(tokens, at, quote, isPause)

/** Whether a new main clause may begin behind a token: `Bell hailed "a win"; Hill saw "a stunt"`, `…, but Hill saw "a stunt"`. */
export const endsClause = ({ kind, text, low }: Token, next: Token | undefined): boolean =>
  (kind === 'quote' && text === ',') ||
  kind === 'semicolon' ||
  (kind === 'comma' && next?.low === 'and') ||
  /^(?:but|while|whereas)$/.test(low)

/**
 * Whether the clause of the cue at `at` has ended before the words, as a subject with a verb stands behind one of
 * `ends`: `In a clip that Bell called "dull," Reed voiced …`.
 */
export function isClosed(
  tokens: readonly Token[],
  at: number,
  quote: number,
  ends: (token: Token, next: Token | undefined) => boolean,
): boolean {
  return tokens.slice(at + 1, quote).some((token, inner) => {
    const next = at + inner + 2
    const from = tokens[next]?.low === 'and' ? next + 1 : next
    const subject = ends(token, tokens[next]) ? phraseAfter(tokens, from, quote) : null
    return subject !== null && isVerb(tokens[afterAsides(tokens, subject.to, quote)])
  })
}

/** The part of a sentence between semicolons around the words, in which alone "according to" holds; not far from them. */
export function withinSemicolons(
  tokens: readonly Token[],
  quote: number,
  { from, to }: Phrase,
): Phrase {
  let start = quote
  let end = quote
  while (start > from && start > quote - REACH_TOKENS && !isSemicolon(tokens[start - 1])) start--
  while (end < to && end < quote + REACH_TOKENS && !isSemicolon(tokens[end])) end++
  return { from: start, to: end }
}

/** Maximum distance of "according to" from the words. */
const REACH_TOKENS = 80

const isSemicolon = (token: Token | undefined): boolean => token?.kind === 'semicolon'
