import { cueOf } from '../phrases/cue-verbs.ts'
import { isGerund } from '../phrases/gerunds.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import { isVerb } from '../phrases/subjects.ts'
import type { Token } from '../phrases/tokens.ts'
import { conjunctions, prepositions, subordinators } from '../phrases/word-classes.ts'
import { reportBefore } from './report-before.ts'
import { holdsAnyVerb, report, FEWEST_REPORT_TOKENS, type Reported } from './reported.ts'
import { invertedAt, straightAt, type Said } from './said-behind.ts'

/** Farthest from the end of a sentence that an attribution behind is looked for, in tokens. */
const REACH_TOKENS = 60

/** Reports whose attribution stands behind them or within: ", X said", ", said X"; `null` for none. */
export function reportBehind(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  for (let verb = hi - 1; verb > lo + 1 && verb > hi - REACH_TOKENS; verb--) {
    const said = invertedAt(tokens, verb, lo, hi) ?? straightAt(tokens, verb, lo, hi)
    if (!said || (!said.goesOn && !isReport(tokens, said, lo, hi))) continue
    const { subject, cue, comma, to } = said
    const before = report('trailing', { from: lo, to: comma }, subject, cue, tokens)
    if (said.goesOn && tellsHow(tokens, to + 1)) return before
    const goesOnSaying = !said.goesOn || isGerundCue(tokens, to + 1)
    const next = goesOnSaying
      ? reportBefore(tokens, { from: lo, to: hi }, to).map(ofSpeaker(tokens, subject))
      : []
    if (!said.goesOn || next.length > 0) return [...before, ...next]
    const behind = report('trailing', { from: to, to: hi }, subject, cue, tokens)
    return isPartOfClause(tokens, lo, comma) ? [...before, ...behind] : behind
  }
  return null
}

/** A clause before the attribution, and none behind it. */
function isReport(tokens: readonly Token[], said: Said, lo: number, hi: number): boolean {
  if (holdsVerb(tokens, said.to, hi)) return false
  return holdsAnyVerb(tokens, lo, said.comma) || saysSo(tokens, said, lo)
}

/**
 * "Sorry, Bell said", "These factors impact the cost, said Bell": no verb known, yet no aside and no time of a clause
 * to come.
 */
function saysSo(tokens: readonly Token[], said: Said, lo: number): boolean {
  if (!/^sa(?:id|ys?)$/.test(tokens[said.cue.from]?.low ?? '')) return false
  if (prepositions.has(tokens[lo]?.low ?? '') || tokens[said.to]?.kind === 'colon') return false
  return tokens.slice(lo, said.comma).every(({ kind }) => kind !== 'comma')
}

/** ", he said, wiping his face", ", she said, on condition of …": how it was said. */
const tellsHow = (tokens: readonly Token[], at: number): boolean =>
  (isGerund(tokens, at) && cueOf(tokens[at]?.low ?? '') === undefined) ||
  tokens[at]?.low === 'compared' ||
  (tokens[at]?.low === 'on' && tokens[at + 1]?.low === 'condition')

/** ", he said, adding that …": a report of its own. */
const isGerundCue = (tokens: readonly Token[], at: number): boolean =>
  cueOf(tokens[at]?.low ?? '')?.form === 'gerund'

/** "said Ana Bell, a clerk at the mill, who noted that …": "who" is Bell. */
const ofSpeaker =
  (tokens: readonly Token[], subject: Phrase) =>
  (part: Reported): Reported =>
    tokens[part.found.subject.from]?.low === 'who'
      ? { ...part, found: { ...part.found, subject } }
      : part

/** Before ", he said," stands what belongs to the report ("Now", "In spring"), no mere "Still" or "But". */
function isPartOfClause(tokens: readonly Token[], lo: number, comma: number): boolean {
  const first = tokens[lo]
  if (first?.kind !== 'word' || leavesClauseOpen(tokens, comma - 1, lo)) return false
  return comma - lo > 1 || !(CONNECTS.test(first.low) || conjunctions.has(first.low))
}

/** "the pier, which, Bell said, is shut": the clause is Bell's, not what stands before it. */
function leavesClauseOpen(tokens: readonly Token[], at: number, lo: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.low === 'that' || at - lo < FEWEST_REPORT_TOKENS) return false
  return token.low === 'like' || subordinators.has(token.low) || conjunctions.has(token.low)
}

const CONNECTS =
  /^(?:still|however|also|meanwhile|rather|moreover|besides|nonetheless|nevertheless|further|furthermore|likewise|then|therefore|thus|too)$/

function holdsVerb(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi; at++) {
    if (/^(?:when|while|as|after|before|who|whose|which|where|;|:)$/.test(tokens[at]?.low ?? ''))
      return false
    if (tokens[at]?.kind === 'comma' && /^(?:and|but)$/.test(tokens[at + 1]?.low ?? ''))
      return false
    if (isVerb(tokens[at])) return true
  }
  return false
}
