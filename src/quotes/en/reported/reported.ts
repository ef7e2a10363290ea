import { found, type Found } from '../attribution/attribution.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { opensTime } from './clauses.ts'
import { auxiliaries, personal } from '../words/word-classes.ts'

/** Reported speech without marks: the tokens of what is reported, and who reports it. */
export interface Reported {
  readonly content: Phrase
  readonly found: Found
  /** Whether it goes on with the report before it, behind an insertion: "Now, Bell said, the pier is shut". */
  readonly goesOn: boolean
}

/** Minimum length of a report. */
export const MIN_REPORT_TOKENS = 3

/** A list of one report, without "that" and the signs at its edges; empty where too few words are left. */
export function report(
  by: Found['by'],
  content: Phrase,
  subject: Phrase,
  cue: Phrase,
  tokens: readonly Token[],
  via: Phrase | null = null,
): readonly Reported[] {
  let { from, to } = content
  const pause = (at: number): boolean => /^(?:comma|stop|dash|colon)$/.test(tokens[at]?.kind ?? '')
  while (from < to && pause(from)) from++
  if (by === 'governing' && tokens[from]?.low === 'that' && isConjunction(tokens[from + 1])) from++
  while (from < to && tokens[from]?.kind === 'comma') from++
  const opened = (): boolean => tokens.slice(from, to).some(({ kind }) => kind === 'open')
  while (to > from && (pause(to - 1) || (tokens[to - 1]?.kind === 'close' && !opened()))) to--
  const isShort = saysWhether(tokens, from) || isOwned(tokens, from)
  const few = by === 'according' || isShort ? 2 : MIN_REPORT_TOKENS
  const shortest = by === 'trailing' || isAnswer(tokens, from) ? 1 : few
  if (to - from < shortest) return []
  return [{ content: { from, to }, found: found(by, subject, cue, via), goesOn: false }]
}

/** Two parts of one report, on both sides of an insertion. */
export const onBothSides = (
  before: readonly Reported[],
  behind: readonly Reported[],
): readonly Reported[] =>
  before.length === 0 ? behind : [...before, ...behind.map((part) => ({ ...part, goesOn: true }))]

/** "yes" or "no" as the whole report: "Asked if it was safe, she said no.", not "said no to the plan". */
export const isAnswer = (tokens: readonly Token[], at: number): boolean =>
  /^(?:yes|no)$/.test(tokens[at]?.low ?? '') &&
  (tokens[at + 1]?.kind !== 'word' || /^(?:while|but|and)$/.test(tokens[at + 1]?.low ?? ''))

/** A possessive object: "announced his resignation". */
const isOwned = (tokens: readonly Token[], from: number): boolean =>
  /^(?:his|her|their|its)$/.test(tokens[from]?.low ?? '')

/** A pronoun and a modal verb as the whole report: "she would", "they could not". */
export const saysWhether = (tokens: readonly Token[], from: number): boolean =>
  personal.has(tokens[from]?.low ?? '') && auxiliaries.has(tokens[from + 1]?.low ?? '')

/** Whether "that" is the conjunction, and not the subject of its clause ("that would be wrong"). */
function isConjunction(next: Token | undefined): boolean {
  const isClause = /^(?:i|he|she|it|we|they|you|there)'/.test(next?.low ?? '')
  return next?.kind !== 'word' || isClause || !(isVerb(next) || opensTime(next))
}

/** The words from token `from` up to `to` (excluded), in lower case with blanks between. */
export const wordsIn = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ')

/** Whether there is a verb from token `from` up to `to` (excluded). */
export function holdsAnyVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens[at])) return true
  return false
}
