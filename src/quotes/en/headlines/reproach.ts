import type { Token } from '../phrases/tokens.ts'
import { prepositions } from '../phrases/word-classes.ts'

/** "apologises for 'sexist' cake": what it is called by others. */
export const isRegretted = (tokens: readonly Token[], verb: number, quote: number): boolean =>
  /^(?:apologi[sz]|regret)/.test(tokens[verb]?.low ?? '') &&
  tokens[quote - 1]?.low === 'for' &&
  tokens[quote + 1]?.kind === 'word' &&
  !prepositions.has(tokens[quote + 1]?.low ?? '')

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
