import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { prepositions } from '../phrases/word-classes.ts'
import { saidNouns } from './headline-words.ts'

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
  if (answers && saidNouns.has(next?.low ?? '')) return !judged
  // "hits back at 'toxic' workplace claims": the claims call it so
  const second =
    next?.kind === 'word' && !prepositions.has(next.low) ? tokens[quote + 2] : undefined
  if (answers && saidNouns.has(second?.low ?? '')) return !UNFOUNDED.test(words)
  const isNamed = next?.kind === 'word' && !prepositions.has(next.low)
  return /^(?:apologi[sz]|regret)/.test(low) && before === 'for' && isNamed && !OWNED_UP.test(words)
}

const APPROVES = /^(?:back|defend|endors|hail|prais|welcom|celebrat|laud|applaud|admir|salut|thank)/

/** Adjectives by which people judge what others say and do. */
const SLIGHTS =
  /^(?:derisory|bonkers|mad|barmy|crazy|stupid|sick|vile|weak|broken|botched|rigged|sham|corrupt|racist|sexist|pathetic|cowardly|obscene|savage|draconian|reckless|dangerous|disastrous|cruel|toxic|shameful|disgraceful|divisive|insulting|unfair|unacceptable|inadequate|paltry|flawed|unworkable|half-baked|misleading|weird|creepy|bizarre|callous|inflammatory|irresponsible|ignorant|bigoted|misogynistic|homophobic|antisemitic|transphobic|xenophobic|islamophobic|crass|childish|petty|arrogant|lame|offensive|disgusting|appalling|hypocritical|hollow|tone[- ]deaf|nasty|scandalous|tasteless|deplorable|despicable|reprehensible|abhorrent|repugnant|disrespectful|unhinged|punitive|predatory|unlawful|unconstitutional|authoritarian|undemocratic|regressive|heartless|rude|silly)$/i

/** What somebody says of what they are sorry for. */
const OWNED_UP =
  /^(?:totally |completely |wholly )?(?:unacceptable|inexcusable|unforgivable|regrettable|inadvertent|poor)$/

/** Those that are said of claims, by whoever denies them. */
const UNFOUNDED =
  /^(?:baseless|false|untrue|unfounded|groundless|absurd|ludicrous|ridiculous|outrageous|malicious|scurrilous|slanderous|defamatory|bogus|fake|wild|politically motivated|alarmist|hysterical|far-fetched|laughable)$/i

/** What is refused, and not denied. */
const OFFERS =
  /^(?:offers?|deals?|bids?|proposals?|plans?|pay|terms|inquiry|probe|polls?|elections?|vote|ruling|verdict|trial|bans?|laws?|bill|tax|cuts|rules|demands?|ultimatum|conditions)$/

/** Whether words are an adjective of these. */
export const slights = (words: string): boolean => SLIGHTS.test(words) || UNFOUNDED.test(words)

/** "slams 'cruel' plan", "Reed's 'absurd' plan": what one calls a thing of others. */
export const judges = (next: Token | undefined, words: string): boolean =>
  next?.kind === 'word' && slights(words)

/** "denies 'baseless' claims", "rejects 'derisory' offer"; of "denies 'reckless' driving" the words are the accusers'. */
export const judgesDenied = (next: Token | undefined, words: string): boolean =>
  judges(next, words) && (UNFOUNDED.test(words) || OFFERS.test(next?.low ?? ''))

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

/** What somebody has said that others mind: "over 'pig' jibe". */
const JIBES =
  /^(?:jibes?|remarks?|comments?|slurs?|jokes?|tweets?|quips?|insults?|gaffes?|posts?|rants?|outbursts?|taunts?|texts?|messages?|chants?|emails?)$/

/** Adjectives, by which others judge such words: "'hurtful' comment". */
const ADJECTIVE = /(?:ful|ive|ous|ist|ic|ing|ed|able|ible|al|ate|ant|ent|less|ary|id|ish)$/i

/** What befalls whoever said it. */
const SUFFERS =
  /^(?:quits?|resigns?|sacked|fired|suspended|under|forced|apologi[sz]es?|sorry|regrets?|cleared|banned|fined|jailed|arrested|charged|probed|investigated|condemned|critici[sz]ed|slammed|blasted|told|urged|asked|removed|dropped|axed|expelled|disciplined|reprimanded|censured|loses?|steps?|faces?|roasted|mocked|booed|deselected|withdraws?|deletes?|retracts?)$/

/**
 * Whose jibe the words in marks are: of who is in trouble for it ("Minister quits over 'pig' jibe"), and of nobody where
 * others mind it ("Farmers demand apology over 'pig' jibe"); `undefined` where they are no jibe.
 */
export function jiberOf(
  tokens: readonly Token[],
  from: number,
  quote: number,
  words: string,
): Phrase | null | undefined {
  const isJibe =
    JIBES.test(tokens[quote + 1]?.low ?? '') && !ADJECTIVE.test(words) && !slights(words)
  if (!isJibe || !/^(?:for|over|after|about)$/.test(tokens[quote - 1]?.low ?? '')) return undefined
  const at = tokens.findIndex(({ low }, index) => index > from && SUFFERS.test(low))
  const isPlain = tokens
    .slice(from, at)
    .every(({ kind, possessive }) => kind === 'word' && !possessive)
  if (at > from && at < quote && isPlain) return { from, to: at }
  // "Bell slams Reed for 'cheap' remark" is Bell's word for it
  return tokens[quote - 1]?.low === 'for' ? undefined : null
}
