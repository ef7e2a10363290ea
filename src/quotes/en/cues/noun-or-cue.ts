import { isCount } from '../phrases/counts.ts'
import { cueOf, isNounish, type Cue } from '../words/cue-verbs.ts'
import { canAct, isAgentNoun } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
} from '../words/word-classes.ts'

/** Whether an ambiguous form ("reports", "call") is a noun at this place. */
export function readsAsNoun(tokens: readonly Token[], at: number, lo: number): boolean {
  const before = tokens[at - 1]
  const low = tokens[at]?.low ?? ''
  // the writer's own insertion: "Bell said, and I quote, …"
  if (low === 'quote' && before?.low === 'i') return true
  if (isCryOfOthers(tokens, at, lo)) return true
  if (at > lo && low === 'say' && isCount(before)) return false
  if (followsCount(tokens, at) || isCompound(tokens, at, lo)) return true
  const isPlain = cueOf(low)?.form === 'plain'
  if (at <= lo || before?.kind !== 'word') return isPlain && !closesAside(tokens, at, lo)
  if (before.possessive || isDetermined(low, before)) return true
  if (isPlain) return !takesPlainForm(tokens, at, lo)
  if (isAttribute(tokens, at)) return true
  const next = tokens[at + 1]?.low ?? ''
  const second = tokens[at + 2]?.low ?? ''
  return isNounish(low) && SIGNS.some((tells) => tells({ low, before, next, second }))
}

/** Whether a number counts the form: "the 300 emails", not "Channel 4 reports". */
const followsCount = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' &&
  tokens[at - 2]?.capital !== true &&
  isAmbiguous(tokens[at]?.low ?? '')

const isAmbiguous = (low: string): boolean => isNounish(low) && cueOf(low)?.form === 'present'

/**
 * Whether a form in -s ends or joins a compound: one in the singular without an article has no verb, unless it is a mass
 * ("hostile comments", "bank rates", not "research finds"), nor has a noun before a body ("the party rules committee").
 */
function isCompound(tokens: readonly Token[], at: number, lo: number): boolean {
  const before = tokens[at - 1]
  if (!isAmbiguous(tokens[at]?.low ?? '') || before?.kind !== 'word' || before.capital) return false
  if (OF_BODY.test(tokens[at + 1]?.low ?? '')) return true
  const phrase = phraseBefore(tokens, at, lo)
  return (
    phrase !== null &&
    !/^(?:first|second|next|last)$/.test(tokens[phrase.from - 1]?.low ?? '') &&
    !isPlural(before) &&
    !before.possessive &&
    !MASS.test(before.low) &&
    !canAct(before.low) &&
    tokens
      .slice(phrase.from, at)
      .every(({ kind, low, capital }) => kind === 'word' && !capital && isPlainWord(low))
  )
}

const isPlainWord = (low: string): boolean => !determiners.has(low) && !pronouns.has(low)

const OF_BODY = /^(?:committee|panel|commission|board|desk|watchdog)$/

/** Nouns that tell, or are told, without an article. */
const MASS =
  /^(?:research|evidence|history|polling|science|law|analysis|intelligence|testimony|footage|legislation|guidance|advice|coverage|paperwork|correspondence|audio|video|tradition|legend|rumou?r|scripture|data|nobody|everybody|anybody|somebody|(?:some|any|every)one)$/

/** Whether a participle is an attribute between a preposition and its noun: "the handling of classified papers". */
const isAttribute = (tokens: readonly Token[], at: number): boolean =>
  cueOf(tokens[at]?.low ?? '')?.form === 'past' &&
  /^(?:of|for|with|from|in|about|over|against|amid|despite|without)$/.test(
    tokens[at - 1]?.low ?? '',
  ) &&
  tokens[at + 1]?.capital === false &&
  isNoun(tokens[at + 1])

/** An ambiguous form with what stands beside it. */
interface Form {
  readonly low: string
  readonly before: Token
  readonly next: string
  readonly second: string
}

/** What tells that an ambiguous form, and no plain one, is a noun. */
const SIGNS: readonly ((form: Form) => boolean)[] = [
  // "a court filing"
  ({ low, before, next }) =>
    low.endsWith('ing') &&
    next !== 'that' &&
    isNoun(before) &&
    !before.capital &&
    !isPlural(before),
  ({ before }) => TAKES_CLAIMS.test(before.low),
  // "it has reports"
  ({ low, before }) =>
    !before.capital && auxiliaries.has(before.low) && cueOf(low)?.form === 'present',
  // "claims were made", not "Bell claims he's ill"
  ({ before, next }) => auxiliaries.has(next) && !(before.capital && next.includes("'")),
  // "reports and pictures"
  ({ next, second }) => /^(?:and|or)$/.test(next) && !cueOf(second),
  // "gave answers"
  ({ before }) => isVerb(before) && !auxiliaries.has(before.low) && !before.low.endsWith('ed'),
  // "the freeze on port pay rates: '…'"
  ({ low, next }) => next === ':' && cueOf(low)?.tier === 'judge',
  // "after reports"
  ({ before }) => prepositions.has(before.low),
]

/** Whether a determiner makes the form a noun: "the claims", "those reports", not "that reports". */
const isDetermined = (low: string, before: Token): boolean =>
  determiners.has(before.low) &&
  (isNounish(low) || !isCount(before)) &&
  !/^(?:that|all|some|many|others|another|one|this|both|most)$/.test(before.low)

/** "Reed was met with shouts of '…'", "faced chants of '…'": others cry; "The crowd greeted Reed with shouts of '…'". */
function isCryOfOthers(tokens: readonly Token[], at: number, lo: number): boolean {
  if (tokens[at + 1]?.low !== 'of' || !CRIES.test(tokens[at]?.low ?? '')) return false
  if (tokens[at - 1]?.low !== 'with') return true
  for (let verb = at - 2; verb > lo && verb > at - MAX_GREETING_TOKENS; verb--)
    if (BE.test(tokens[verb - 1]?.low ?? '')) return true
  return false
}

const CRIES = /^(?:cries|(?:shout|chant|scream|yell|jeer|whistle|roar|howl|whisper|murmur|call)s)$/
/** Auxiliaries of the passive. */
export const BE = /^(?:is|are|was|were|be|been|being|am|gets?|got)$/
/** Maximum distance of a greeting from how it was done. */
const MAX_GREETING_TOKENS = 8

/** "responded to claims that he was '…'": what is answered, others say. */
export const answersOthers = (tokens: readonly Token[], at: number): boolean =>
  /^(?:respond|react|repl|answer)/.test(tokens[at]?.low ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ low }) => SAID_BY_OTHERS.test(low))

export const SAID_BY_OTHERS =
  /^(?:ideas?|notion|claims?|reports?|rumou?rs?|talk|suggestions?|allegations?|accusations?|speculation)$/

/**
 * Verbs behind which an ambiguous form is their object: "rejected claims", "to settle claims". Behind other participles
 * it may be a verb, as in "the accused claims".
 */
const TAKES_CLAIMS =
  /^(?:den(?:y|ied|ies)|(?:reject|dismiss|disput|refut|rebutt?|repeat|fac|echo|counter|settl|resolv|investigat|address|answer|examin|pursu|weigh|prob|amplif)(?:e|es|ed|s|ing|y|ies|ied)?)$/

/** A plain form as the verb of a plural, behind an aside: "The lawmakers, however, argue". */
function closesAside(tokens: readonly Token[], at: number, lo: number): boolean {
  if (!/^(?:comma|dash)$/.test(tokens[at - 1]?.kind ?? '') || isNounish(tokens[at]?.low ?? ''))
    return false
  const subject = subjectBeside(tokens, at, lo)
  if (!subject) return false
  const joined = tokens.slice(subject.from, subject.to).some(({ low }) => low === 'and')
  const head = tokens[headOf(tokens, subject)]
  return joined || isPlural(tokens[subject.to - 1]) || isPlural(head) || MANY.test(head?.low ?? '')
}

/** Bodies with a plural verb: "The crew, who left at dawn, say". */
const MANY = /^(?:police|team|crew|family|couple|pair|government|council|group|company|band|staff)$/

const isPlural = (token: Token | undefined): boolean => /[^s]s$/.test(token?.low ?? '')

const BEFORE_PLAIN =
  /^(?:to|will|would|may|might|can|could|should|must|shall|do|does|did|not|didn't|don't|doesn't|won't|wouldn't|can't|couldn't|they|we|i|you|who|and|or|but|'ll|let|data|critics|people|police|women|men|media|both|two|many|some|others|all|most)$/

/** Whether a plain form can be a verb behind this token: "to say", "they say", "officials say". */
function takesPlainForm(tokens: readonly Token[], at: number, lo: number): boolean {
  let before = at - 1
  while (before > lo && isAdverb(tokens[before]?.low ?? '')) before--
  const token = tokens[before]
  if (token?.kind !== 'word') return token?.kind === 'comma' || token?.kind === 'close'
  const isPlace = token.capital && !determiners.has(tokens[before - 1]?.low ?? '')
  if (isPlace && token.low.endsWith('s') && tokens[at]?.low === 'state') return false
  if (tokens[at]?.low === 'state' && isAgentNoun(tokens[at + 1]?.low ?? '')) return false
  if (BEFORE_PLAIN.test(token.low) || /(?:'ll|'d)$/.test(token.low)) return true
  if (/^(?:say|argue|believe|insist|contend|agree)$/.test(tokens[at]?.low ?? '')) return true
  if (token.capital && /^(?:and|or|&)$/.test(tokens[before - 1]?.low ?? '')) return true
  return (
    isPlural(token) && !isPresent(tokens, before) && !/^an?$/.test(tokens[before - 1]?.low ?? '')
  )
}

/** A form in -s that is itself a verb, behind which no plain form is one: "writes back", "deserves credit". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (determiners.has(tokens[at - 1]?.low ?? '')) return false
  if (tokens[at - 1]?.low === 'who') return true
  return isVerb(tokens[at]) || (cueOf(low)?.form === 'present' && !isNounish(low))
}

/**
 * Whether an ambiguous form is a noun by its owner or its complement: "his first tweets about the storm", "reports of
 * rain".
 */
export function isOwnedThing(tokens: readonly Token[], at: number, subject: Phrase): boolean {
  const next = tokens[at + 1]?.low ?? ''
  if (subject.to !== at || next === 'to' || !prepositions.has(next)) return false
  if (/^(?:of|from)$/.test(next)) return !/^talks?$/.test(tokens[at]?.low ?? '')
  return /^(?:his|her|their|its|our|my|your)$/.test(tokens[subject.from]?.low ?? '')
}

/**
 * Whether a cue certainly reports: a verb of saying, or one of thinking with a content clause ("worried that …", "crews
 * fear the dam is …").
 */
export function isSure(
  tokens: readonly Token[],
  { cue, at, to, subject }: { cue: Cue; at: number; to: number; subject: Phrase },
): boolean {
  if (cue.tier !== 'soft') return true
  if (cue.form === 'gerund') return false
  const that = tokens.slice(to, to + 3).some(({ low }) => low === 'that')
  if (cue.form !== 'plain' && that) return true
  if (!THOUGHT.test(cue.lemma) || subject.to !== at) return false
  const what = phraseAfter(tokens, to, to + CLAUSE_TOKENS)
  return that || (what !== null && isVerb(tokens[what.to]))
}

/** What takes a clause without "that", and how far the subject of that clause may reach, in tokens. */
const THOUGHT = /^(?:believe|think|fear|feel|hope|expect|suspect|worry|doubt)$/
const CLAUSE_TOKENS = 12

/** Means of passing words on, behind "by" no agent: "said by phone". */
export const BY_WIRE = /^(?:phone|telephone|e-?mail|text|video|fax|letter)$/

/** Whether a participle names its agent: "dismissed by Bell as '…'", behind the words "labelled a '…' by critics". */
export function hasAgent(tokens: readonly Token[], at: number, lo: number, { tier }: Cue): boolean {
  const agent = tokens[at + 2]?.low ?? ''
  if (tokens[at + 1]?.low === 'by') return !BY_WIRE.test(agent) && !agent.endsWith('ing')
  const subject = subjectBeside(tokens, at, lo)
  const isActive = subject !== null && tokens[subject.from - 1]?.low === 'what'
  if (tier !== 'judge' || isActive) return false
  for (let right = at + 1; right < at + 6; right++) {
    const kind = tokens[right]?.kind
    if (kind === 'quote') return tokens[right + 1]?.low === 'by'
    if (kind !== 'word') return false
  }
  return false
}
