import type { Token } from '../../words/tokens.ts'
import { prepositions } from '../../words/word-classes.ts'
import { saidNouns } from '../words/said-nouns.ts'
import { isUnfounded, slights } from '../words/slights.ts'
import { wordSet } from '../words/word-set.ts'

/**
 * Whether the words are what others call a thing that the subject is sorry for, answers or stands by: "apologises for
 * 'sexist' cake", "hits back at 'liar' jibe", "backs 'reckless' plan", "defends pilot over 'lie'".
 */
export function isOthersWord(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  words: string,
): boolean {
  const judged = judges(tokens[quote + 1], words)
  const { low = '' } = tokens[verb] ?? {}
  const before = tokens[quote - 1]?.low ?? ''
  if (APPROVES.test(low)) return judged || /^(?:over|against|amid)$/.test(before)
  const next = tokens[quote + 1]
  const answers = /^(?:hit|fire)/.test(low) && tokens[verb + 1]?.low === 'back'
  // "hits back at 'heartless' claim", not "at 'offensive' remark", "at 'false' claim"
  if (answers && ACCUSES.test(next?.low ?? '')) return !isUnfounded(words)
  if (answers && saidNouns.has(next?.low ?? '')) return !judged
  // "hits back at 'toxic' workplace claims": the claims call it so
  const second =
    next?.kind === 'word' && !prepositions.has(next.low) ? tokens[quote + 2] : undefined
  if (answers && saidNouns.has(second?.low ?? '')) return !isUnfounded(words)
  const isNamed = next?.kind === 'word' && !prepositions.has(next.low)
  return /^(?:apologi[sz]|regret)/.test(low) && before === 'for' && isNamed && !OWNED_UP.test(words)
}

const ACCUSES = /^(?:claims?|accusations?|allegations?|criticisms?|charges?)$/

const APPROVES = /^(?:back|defend|endors|hail|prais|welcom|celebrat|laud|applaud|admir|salut|thank)/

/** What somebody says of what they are sorry for. */
const OWNED_UP =
  /^(?:totally |completely |wholly )?(?:unacceptable|inexcusable|unforgivable|regrettable|inadvertent|poor)$/

/** What is refused, and not denied. */
const OFFERS = wordSet(`
offer(s) deal(s) bid(s) proposal(s) plan(s) pay terms inquiry probe poll(s) election(s) vote ruling verdict trial ban(s) law(s) bill tax
cuts rules demand(s) ultimatum conditions
`)

/** "slams 'cruel' plan", "Reed's 'absurd' plan": what one calls a thing of others. */
export const judges = (next: Token | undefined, words: string): boolean =>
  next?.kind === 'word' && slights(words)

/** "denies 'baseless' claims", "rejects 'derisory' offer"; of "denies 'reckless' driving" the words are the accusers'. */
export const judgesDenied = (next: Token | undefined, words: string): boolean =>
  judges(next, words) && (isUnfounded(words) || OFFERS.has(next?.low ?? ''))

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
