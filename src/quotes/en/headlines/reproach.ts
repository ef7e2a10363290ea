import type { Token } from '../phrases/tokens.ts'
import { prepositions } from '../phrases/word-classes.ts'

/**
 * Whether the words are what others call a thing that the subject is sorry for or stands by: "apologises for 'sexist'
 * cake", "backs 'reckless' plan", "defends pilot over 'lie'".
 */
export function isOthersWord(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  slights: boolean,
): boolean {
  const { low = '' } = tokens[verb] ?? {}
  const before = tokens[quote - 1]?.low ?? ''
  if (APPROVES.test(low)) return slights || /^(?:over|against|amid)$/.test(before)
  const next = tokens[quote + 1]
  const isNamed = next?.kind === 'word' && !prepositions.has(next.low)
  return /^(?:apologi[sz]|regret)/.test(low) && before === 'for' && isNamed
}

const APPROVES = /^(?:back|defend|endors|hail|prais|welcom|celebrat|laud|applaud|admir|salut|thank)/

const SLIGHTS =
  /^(?:derisory|bonkers|mad|barmy|crazy|reckless|dangerous|disastrous|cruel|toxic|shameful|disgraceful|divisive|insulting|baseless|false|untrue|unfounded|groundless|absurd|ludicrous|ridiculous|outrageous|unfair|unacceptable|inadequate|paltry|flawed|fake|malicious|scurrilous|slanderous|defamatory|unworkable|half-baked|bogus|wild|misleading|politically motivated)$/i

/** "rejects 'derisory' offer", "denies 'baseless' claims", "Reed's 'absurd' plan": what one calls a thing of others. */
export const judges = (next: Token | undefined, words: string): boolean =>
  next?.kind === 'word' && SLIGHTS.test(words)

/**
 * Whether a preposition or conjunction ends the reach of the verb before the words: "fined over claims he 'lied'",
 * "sues firm after 'fraud'".
 */
export function isCutOff(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ low }, at) => {
    if (/^(?:after|because|amid|when|before|since|despite)$/.test(low)) return true
    return (
      low === 'over' &&
      /^(?:claims?|allegations?|accusations?)$/.test(tokens[from + at + 1]?.low ?? '')
    )
  })
}
