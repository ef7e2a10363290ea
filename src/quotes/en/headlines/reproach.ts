import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { prepositions } from '../phrases/word-classes.ts'
import { subjectBefore } from './headline-subjects.ts'
import { kindOfSpeaker } from './headline-source.ts'
import { saidNouns } from './headline-words.ts'
import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'

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
  /^(?:derisory|bonkers|mad|barmy|crazy|stupid|sick|vile|weak|broken|botched|rigged|sham|corrupt|racist|sexist|pathetic|cowardly|obscene|savage|draconian|reckless|dangerous|disastrous|cruel|toxic|shameful|disgraceful|divisive|insulting|unfair|unacceptable|inadequate|paltry|flawed|unworkable|half-baked|misleading|weird|creepy|bizarre|callous|inflammatory|irresponsible|ignorant|bigoted|misogynistic|homophobic|antisemitic|transphobic|xenophobic|islamophobic|crass|childish|petty|arrogant|lame|offensive|disgusting|appalling|hypocritical|hollow|tone[- ]deaf|nasty|scandalous|tasteless|deplorable|despicable|reprehensible|abhorrent|repugnant|disrespectful|unhinged|punitive|predatory|unlawful|unconstitutional|authoritarian|undemocratic|regressive|heartless|rude|silly|deceptive)$/i

/** What somebody says of what they are sorry for. */
const OWNED_UP =
  /^(?:totally |completely |wholly )?(?:unacceptable|inexcusable|unforgivable|regrettable|inadvertent|poor)$/

/** Adjectives for what is said of oneself, by whoever denies it. */
const UNFOUNDED =
  /^(?:baseless|false|untrue|unfounded|groundless|absurd|ludicrous|ridiculous|outrageous|malicious|scurrilous|slanderous|defamatory|bogus|fake|wild|politically motivated|alarmist|hysterical|far-fetched|laughable)$/i

/** What is refused, and not denied. */
const OFFERS =
  /^(?:offers?|deals?|bids?|proposals?|plans?|pay|terms|inquiry|probe|polls?|elections?|vote|ruling|verdict|trial|bans?|laws?|bill|tax|cuts|rules|demands?|ultimatum|conditions)$/

/** Whether words are an adjective by which somebody judges. */
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

/** Who does something with what they say: "Minister sparks row with 'pig' remark", "issues 'stay away' plea". */
export function sayerWith(
  headline: HeadlineReading,
  quote: number,
  from: number,
): HeadlineSpeaker | null {
  const { tokens, verbs, wordsAt } = headline
  const words = wordsAt(quote)
  const noun = tokens[quote + 1]?.low ?? ''
  const before = tokens[quote - 1]?.low ?? ''
  if (!UTTERED.test(noun) || ADJECTIVE.test(words) || slights(words)) return null
  const verb = UTTERS.test(before) ? quote - 1 : verbs.indexOf(true, from)
  const isWith = before === 'with' && verb < quote && !MEETS.test(tokens[verb]?.low ?? '')
  const subject =
    verb > from && (verb === quote - 1 || isWith) ? subjectBefore(headline, verb, from) : null
  return subject && kindOfSpeaker(tokens, subject.phrase)
    ? { subject: subject.phrase, cue: { from: quote - 1, to: quote } }
    : null
}

/** What is said, as a noun that is done something with. */
const UTTERED =
  /^(?:jibe|remark|comment|slur|joke|tweet|quip|insult|post|rant|outburst|taunt|message|warning|vow|plea|pledge|threat|boast|swipe|dig|barb|retort|reply|apology|confession|admission)s?$/

/** Verbs whose subject says it. */
const UTTERS = /^(?:issues?|makes?|sends?|gives?|delivers?|utters?|repeats?)$/

/** What is done with what another says. */
const MEETS = /^(?:hit|hits|faces?|gets?|met|meets?|deals?|agrees?|disagrees?|copes?|lives?|left)$/

/** Whether words tell of the noun before them what another says of it: "Bell's remark 'shocking' – Reed". */
export function isSaidOf({ tokens, wordsAt }: HeadlineReading, quote: number): boolean {
  const isBehind = saidNouns.has(tokens[quote - 1]?.low ?? '')
  return isBehind && !/^(?:to|that|of|I|I['’]m|we) /i.test(wordsAt(quote))
}

/** The accuser, where a name stands before the noun of what is denied: "Bell rejects Hill claim of 'fraud'". */
export function accuserOf(
  { tokens, titleCase }: HeadlineReading,
  from: number,
  quote: number,
): HeadlineSpeaker | null {
  const noun = quote - 2
  if (titleCase || tokens[quote - 1]?.low !== 'of' || !saidNouns.has(tokens[noun]?.low ?? ''))
    return null
  let start = noun
  while (start > from && tokens[start - 1]?.capital) start--
  return start < noun
    ? { subject: { from: start, to: noun }, cue: { from: noun, to: noun + 1 } }
    : null
}

/** Whether a form in -s is no noun, but the verb of who is owned: "Norway's king calls it 'q'". */
const isVerbOfOwned = (tokens: HeadlineReading['tokens'], at: number, noun: number): boolean =>
  noun > at + 1 &&
  tokens[noun]?.low.endsWith('s') === true &&
  kindOfSpeaker(tokens, { from: at + 1, to: noun }) !== null

/** "Reed's 'q' remark", "Reed's threat to 'q'": the owner. */
export function ownerOf(
  { tokens, verbs }: HeadlineReading,
  quote: number,
  from: number,
): HeadlineSpeaker | null {
  for (let at = quote - 1; at >= from && at > quote - 12; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') return null
    if (!token.possessive) continue
    const noun = tokens.findIndex(
      ({ low }, index) => index > at && index < quote + 4 && saidNouns.has(low),
    )
    if (noun < 0 || (at < quote - 1 && noun > quote)) return null
    // "Bell's 'assault' charge" is another's
    if (noun > quote && /^charges?$/.test(tokens[noun]?.low ?? '')) return null
    if (noun < quote && (verbs.slice(at, noun).includes(true) || isVerbOfOwned(tokens, at, noun)))
      return null
    let start = at
    while (
      start > from &&
      tokens[start - 1]?.capital &&
      !tokens[start - 1]?.possessive &&
      !verbs[start - 1]
    )
      start--
    return { subject: { from: start, to: at + 1 }, cue: { from: noun, to: noun + 1 } }
  }
  return null
}
