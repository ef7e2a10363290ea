import { cueOf } from '../words/cue-verbs.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions, prepositions, subordinators } from '../words/word-classes.ts'
import { reportBefore } from './report-before.ts'
import {
  holdsAnyVerb,
  onBothSides,
  report,
  MIN_REPORT_TOKENS,
  wordsIn,
  type Reported,
} from './reported.ts'
import { invertedAt, straightAt, type Said } from './said-behind.ts'

/** Maximum distance of such an attribution from the end of its sentence. */
const REACH_TOKENS = 60

/** Reports whose attribution stands behind or within them (", X said", ", said X"); `null` for none. */
export function reportBehind(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  for (let verb = hi - 1; verb > lo + 1 && verb > hi - REACH_TOKENS; verb--) {
    const said = invertedAt(tokens, verb, lo, hi) ?? straightAt(tokens, verb, lo, hi)
    if (!said || (!said.goesOn && !isReport(tokens, said, lo, hi))) continue
    const { subject, cue, comma, to } = said
    const first = said.goesOn ? behindDash(tokens, comma, lo) : lo
    const before = report('trailing', { from: first, to: comma }, subject, cue, tokens)
    if (said.goesOn && tellsHow(tokens, to + 1)) return before
    if (said.goesOn && isComment(tokens, lo, said)) return before
    const goesOnSaying =
      !said.goesOn || tokens[to + 1]?.low === 'and' || isGerundCue(tokens, to + 1)
    const next = goesOnSaying
      ? reportBefore(tokens, { from: lo, to: hi }, to).map(ofSpeaker(tokens, subject))
      : []
    if (!said.goesOn || next.length > 0) return [...before, ...next]
    const behind = report('trailing', { from: to, to: hi }, subject, cue, tokens)
    return isPartOfClause(tokens, lo, comma) ? onBothSides(before, behind) : behind
  }
  return null
}

/** The start of a clause within which somebody is named, behind a lone dash: "He has a boat - and the crew, he said, is small". */
function behindDash(tokens: readonly Token[], end: number, lo: number): number {
  const dashes = tokens.slice(lo, end).flatMap(({ kind }, at) => (kind === 'dash' ? [lo + at] : []))
  const first = (dashes[0] ?? lo) + 1
  if (dashes.length !== 1) return lo
  return /^(?:and|but)$/.test(tokens[first]?.low ?? '') ? first + 1 : first
}

/** Whether a clause stands before the attribution, and none behind it. */
function isReport(tokens: readonly Token[], said: Said, lo: number, hi: number): boolean {
  if (holdsVerb(tokens, said.to, hi)) return false
  return holdsAnyVerb(tokens, lo, said.comma) || saysSo(tokens, said, lo)
}

/**
 * Whether words without a known verb are a report ("Sorry, Bell said", "These factors impact the cost, said Bell"): no
 * aside, and no adverbial of time of a clause that follows.
 */
function saysSo(tokens: readonly Token[], said: Said, lo: number): boolean {
  if (!/^(?:sa(?:id|ys?)|told|tells)$/.test(tokens[said.cue.from]?.low ?? '')) return false
  if (prepositions.has(tokens[lo]?.low ?? '') || tokens[said.to]?.kind === 'colon') return false
  // "Ana Bell, the head of the board said in a statement."
  const isName = tokens.slice(lo, said.comma).every(({ capital }) => capital)
  if (isName && /^(?:the|an?)$/.test(tokens[said.subject.from]?.low ?? '')) return false
  return tokens.slice(lo, said.comma).every(({ kind }) => kind !== 'comma')
}

/** An apposition to a whole clause, by the writer: "The pier will close, officials said, a plan that few like". */
const isComment = (tokens: readonly Token[], lo: number, { comma, to }: Said): boolean =>
  /^an?$/.test(tokens[to + 1]?.low ?? '') && holdsAnyVerb(tokens, lo, comma)

/** An adverbial of manner behind the attribution: ", he said, wiping his face", ", the Post said, citing Bell". */
const tellsHow = (tokens: readonly Token[], at: number): boolean =>
  (isGerund(tokens, at) && cueOf(tokens[at]?.low ?? '') === undefined) ||
  /^(?:citing|compared|quoting)$/.test(tokens[at]?.low ?? '') ||
  (tokens[at]?.low === 'on' && tokens[at + 1]?.low === 'condition')

/** A participle that reports by itself: ", he said, adding that …". */
const isGerundCue = (tokens: readonly Token[], at: number): boolean =>
  cueOf(tokens[at]?.low ?? '')?.form === 'gerund'

/**
 * The antecedent of a relative "who" in an apposition to the speaker: in "said Ana Bell, a clerk at the mill, who noted
 * that …" it is Bell.
 */
const ofSpeaker =
  (tokens: readonly Token[], subject: Phrase) =>
  (part: Reported): Reported =>
    tokens[part.found.subject.from]?.low === 'who'
      ? { ...part, found: { ...part.found, subject } }
      : part

/**
 * Whether the words before ", he said," belong to the report ("Now", "In spring"), and are no mere conjunction
 * ("Still", "But").
 */
function isPartOfClause(tokens: readonly Token[], lo: number, comma: number): boolean {
  const first = tokens[lo]
  if (first?.kind !== 'word' || leavesClauseOpen(tokens, comma - 1, lo)) return false
  return !CONNECTS.test(wordsIn(tokens, conjunctions.has(first.low) ? lo + 1 : lo, comma))
}

/** An insertion in a relative clause, which alone is reported: "the pier, which, Bell said, is shut". */
function leavesClauseOpen(tokens: readonly Token[], at: number, lo: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.low === 'that' || at - lo < MIN_REPORT_TOKENS) return false
  return token.low === 'like' || subordinators.has(token.low) || conjunctions.has(token.low)
}

const CONNECTS =
  /^(?:|still|yet|so|however|also|meanwhile|rather|instead|moreover|besides|nonetheless|nevertheless|further|furthermore|likewise|then|therefore|thus|too|(?:in|for|of|on|as|at) (?:particular|addition|fact|short|contrast|general|turn|theory|practice|example|instance|course|balance|average|a result|the other hand|the contrary|the same time|the whole|first|last|least)|after all|even so|by contrast|that said|above all)$/

function holdsVerb(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi; at++) {
    // "said in a note that, while"
    if (tokens[at]?.low === 'that' && tokens[at + 1]?.kind === 'comma') return true
    if (/^(?:when|while|as|after|before|who|whose|which|where|;|:)$/.test(tokens[at]?.low ?? ''))
      return false
    const goesOn = /^(?:and|but)$/.test(tokens[at + 1]?.low ?? '') || isGerundCue(tokens, at + 1)
    if (tokens[at]?.kind === 'comma' && goesOn) return false
    if (isVerb(tokens[at])) return true
  }
  return false
}
