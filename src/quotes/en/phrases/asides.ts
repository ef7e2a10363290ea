import { cueOf } from '../words/cue-verbs.ts'
import { isVerb } from '../words/verb-forms.ts'
import { adverbs, auxiliaries, conjunctions, isAdverb, personal } from '../words/word-classes.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Whether the comma closes an adverb that opens the sentence, no name: "However, a trader, Jo Bell, said"; one in -ly
 * that no table has ("Jolly, a trader, said") only where a name follows the role.
 */
export const isConnective = (
  tokens: readonly Token[],
  comma: number,
  lo: number,
  named: boolean,
): boolean => {
  const low = tokens[lo]?.low ?? ''
  return comma === lo + 1 && (adverbs.has(low) || (named && isAdverb(low)))
}

/** A coordination between dashes: "The board - and some of its critics - said". */
export const isAddition = (tokens: readonly Token[], open: number): boolean =>
  tokens[open]?.kind === 'dash' && conjunctions.has(tokens[open + 1]?.low ?? '')

const RELATIVE = /^(?:who|whose|whom|which|where|when|as|if)$/

/** Conjunctions of a clause within an aside: "asked whether Reed had left". */
const CLAUSE = /^(?:that|whether|why|how|what)$/

/** Whether the tokens between two commas are an aside: a relative clause, or words without a finite verb. */
export function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (from >= to || !first) return false
  if (RELATIVE.test(first.low)) return true
  if (conjunctions.has(first.low) || personal.has(first.low)) return false
  if (/^sa(?:id|ys)$/.test(first.low)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || token.kind === 'semicolon') return false
    if (RELATIVE.test(token.low) || CLAUSE.test(token.low)) return true
    if (!token.capital && auxiliaries.has(token.low)) return false
    const isParticiple = cueOf(token.low)?.form === 'participle'
    if (at > from && isVerb(token) && !token.low.endsWith('ed') && !isParticiple) return false
  }
  return true
}
