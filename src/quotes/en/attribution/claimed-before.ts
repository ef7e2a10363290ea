import { attributeGoverning } from './attribute-before.ts'
import type { Found } from './attribution.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { SUBORDINATE } from '../cues/clause-ends.ts'
import type { Token } from '../phrases/tokens.ts'

/**
 * An attribution within the reported sentence, by a denial (`Bell denied that the dam was "unsafe", her lawyer said`) or
 * a relative clause (`The levy, which critics call "a joke", pays, the board said`, `Fans who call him "a wizard" wept,
 * the club said`) or a clause before the main one (`After Bell called it "a sham", Hill said`).
 */
export function claimedBefore(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (quote === lo || tokens[quote - 1]?.kind !== 'word') return null
  const found = attributeGoverning(tokens, quote, lo)
  const subject = found?.subject.from ?? 0
  const isWho = tokens[subject]?.low === 'who'
  const isRelative = isWho || /^(?:which|that|whom|what)$/.test(tokens[subject - 1]?.low ?? '')
  const tier = cueOf(tokens[found?.cue.from ?? -1]?.low ?? '')?.tier
  const claims = isRelative && (tier === 'judge' || (isWho && tier === 'say'))
  const opens =
    SUBORDINATE.test(tokens[subject - 1]?.low ?? '') && /^(?:say|tell|judge)$/.test(tier ?? '')
  const reach = opens ? CLAUSE_TOKENS : CALLED_TOKENS
  if (found?.by === 'governing' && (claims || opens) && quote - found.cue.to < reach) return found
  const lemma = cueOf(tokens[found?.cue.from ?? -1]?.low ?? '')?.lemma ?? ''
  return found?.by === 'denial' && CLAIMS.test(lemma) ? found : null
}

const CLAIMS = /^(?:deny|reject|refute|rebut|dispute|say|call|claim|describe|label|tell)$/

/** Maximum distance of the verb of such a clause before the words, and of one of time or contrast. */
const CALLED_TOKENS = 4
const CLAUSE_TOKENS = 9
