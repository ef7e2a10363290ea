import { isTitleCase } from '../../names/title-case.ts'
import { prepositions } from '../../words/word-classes.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import type { HeadlineSpeaker } from '../headline-speaker.ts'
import { holdsVerb, wordsAt } from '../line/headline-line.ts'
import { kindOfSpeaker } from '../line/speaker-kinds.ts'
import { slights } from '../words/slights.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { subjectBefore } from '../sayings/headline-subjects.ts'
import { headlineCueOf } from '../words/headline-cues.ts'
import { jibes, utterances, saidNouns } from '../words/said-nouns.ts'
import { wordSet } from '../words/word-set.ts'

/** "Reed's 'q' remark", "Reed's threat to 'q'": the owner. */
export function ownerOf(
  headline: HeadlineReading,
  quote: number,
  from: number,
): HeadlineSpeaker | null {
  const { tokens, verbs } = headline
  for (let at = quote - 1; at >= from && at > quote - 12; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'number') return null
    if (!token.possessive) continue
    const noun = tokens.findIndex(
      ({ low }, index) => index > at && index < quote + 4 && saidNouns.has(low),
    )
    if (noun < 0 || (at < quote - 1 && noun > quote)) return null
    // "Bell's 'Ferry Boys' reunion plea"
    if (noun > quote + 1 && isTitleCase(wordsAt(headline, quote))) return null
    // "Bell's 'assault' charge" is another's
    if (noun > quote && /^charges?$/.test(tokens[noun]?.low ?? '')) return null
    if (noun < quote && (verbs.slice(at, noun).includes(true) || isVerbOfOwned(tokens, at, noun)))
      return null
    let start = at
    while (start > from && isOfOwner(headline, start - 1)) start--
    if (/^an?$/.test(tokens[start]?.low ?? '') && start < at) start++
    return { subject: { from: start, to: at + 1 }, cue: { from: noun, to: noun + 1 } }
  }
  return null
}

/** Whether a word goes on with an owner's name to the left: "Tom | Bell's", not, in title case, "On | Bell's". */
const isOfOwner = ({ tokens, verbs }: HeadlineReading, at: number): boolean => {
  const { capital, possessive, low = '' } = tokens[at] ?? {}
  const isName = capital === true && !possessive && !verbs[at] && !prepositions.has(low)
  return isName && headlineCueOf(low)?.form !== 'gerund'
}

/** Whether a form in -s is no noun, but the verb of who is owned: "Norway's king calls it 'q'". */
const isVerbOfOwned = (tokens: HeadlineReading['tokens'], at: number, noun: number): boolean =>
  noun > at + 1 &&
  tokens[noun]?.low.endsWith('s') === true &&
  kindOfSpeaker(tokens, { from: at + 1, to: noun }) !== null

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

/** Whether words tell of the noun before them what another says of it: "Bell's remark 'shocking' – Reed". */
export function isSaidOf(headline: HeadlineReading, quote: number): boolean {
  const isBehind = saidNouns.has(headline.tokens[quote - 1]?.low ?? '')
  return isBehind && !/^(?:to|that|of|I|I['’]m|we) /i.test(wordsAt(headline, quote))
}

/** Who does something with what they say: "Minister sparks row with 'pig' remark", "issues 'stay away' plea". */
export function sayerWith(
  headline: HeadlineReading,
  quote: number,
  from: number,
): HeadlineSpeaker | null {
  const { tokens, verbs } = headline
  const words = wordsAt(headline, quote)
  const noun = tokens[quote + 1]?.low ?? ''
  const before = tokens[quote - 1]?.low ?? ''
  if (!utterances.has(noun) || ADJECTIVE.test(words) || slights(words)) return null
  const cue = { from: quote - 1, to: quote }
  // "Bell in 'no surrender' vow", not "in 'no surrender' vow row"
  const plain = { from, to: quote - 1 }
  const after = tokens[quote + 2]
  if (before === 'in' && !holdsVerb(headline, plain))
    return (!after || prepositions.has(after.low)) &&
      /^(?:person|role|unknown)$/.test(kindOfSpeaker(tokens, plain) ?? '')
      ? { subject: plain, cue }
      : null
  const verb = UTTERS.test(before) ? quote - 1 : verbs.indexOf(true, from)
  if (MEETS.test(tokens[verb]?.low ?? '')) return null
  const isWith = before === 'with' && verb < quote
  const subject =
    verb > from && (verb === quote - 1 || isWith) ? subjectBefore(headline, verb, from) : null
  return subject && kindOfSpeaker(tokens, subject.phrase) ? { subject: subject.phrase, cue } : null
}

/** Verbs whose subject says it. */
const UTTERS = /^(?:issues?|makes?|sends?|gives?|delivers?|utters?|repeats?)$/

/** What is done with what another says. */
const MEETS = /^(?:hit|hits|faces?|gets?|met|meets?|deals?|agrees?|disagrees?|copes?|lives?|left)$/

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
    jibes.has(tokens[quote + 1]?.low ?? '') && !ADJECTIVE.test(words) && !slights(words)
  if (!isJibe || !/^(?:for|over|after|about)$/.test(tokens[quote - 1]?.low ?? '')) return undefined
  const at = tokens.findIndex(({ low }, index) => index > from && SUFFERS.has(low))
  const isPlain = tokens
    .slice(from, at)
    .every(({ kind, possessive }) => kind === 'word' && !possessive)
  if (at > from && at < quote && isPlain) return { from, to: at }
  // "Bell slams Reed for 'cheap' remark" is Bell's word for it
  return tokens[quote - 1]?.low === 'for' ? undefined : null
}

/** Adjectives, by which others judge such words: "'hurtful' comment". */
const ADJECTIVE = /(?:ful|ive|ous|ist|ic|ing|ed|able|ible|al|ate|ant|ent|less|ary|id|ish)$/i

/** What befalls whoever said it. */
const SUFFERS = wordSet(`
quit(s) resign(s) sacked fired suspended under forced apologise(s) apologize(s) sorry regret(s) cleared banned fined jailed arrested charged
probed investigated condemned criticised criticized slammed blasted told urged asked removed dropped axed expelled disciplined reprimanded
censured lose(s) step(s) face(s) roasted mocked booed deselected withdraw(s) delete(s) retract(s)
`)
