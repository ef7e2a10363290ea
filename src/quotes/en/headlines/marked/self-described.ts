import { FIRST_PERSON } from '../../words/first-person.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import { looksLikeVerb, prepositions } from '../../words/word-classes.ts'
import type { HeadlineSpeaker } from '../headline-speaker.ts'
import { wordsAt } from '../line/headline-line.ts'
import { kindOfSpeaker } from '../line/speaker-kinds.ts'
import { isInstitution, isSomeone } from './headline-actors.ts'
import { imperatives } from '../words/openers.ts'
import { isPluralNoun } from '../words/speaker-nouns.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { isTestimony, isToldByOthers, namesFeeling, tellsFeeling } from '../words/feelings.ts'

const ACTS =
  /^(?:(?:would|will|can|could|is|was|has|had|did|does|never|not|have|cannot)\b|(?:wo|ca|is|did|does|was)n['’]t)/i

/** What a state says of itself. */
const RESOLVES =
  /^(?:will|won['’]t|not|never|no|ready|open|willing|committed|determined|prepared|does not|did not|didn['’]t|do not|has no|cannot)(?![\p{L}])/iu

/** Words in marks behind whom they may describe. */
interface Described {
  readonly headline: HeadlineReading
  readonly quote: number
  readonly words: string
  /** They are a feeling, which only who has it can tell. */
  readonly feels: boolean
}

/** A person with a predicative in marks: `X 'appalled' as …`. */
export function selfDescribed(
  headline: HeadlineReading,
  quote: number,
  from: number,
): HeadlineSpeaker | null {
  const { tokens } = headline
  const words = wordsAt(headline, quote)
  const feels = tellsFeeling(words) || namesFeeling(words, tokens[quote + 1])
  const described = { headline, quote, words, feels }
  if (quote === from || isTestimony(tokens) || isToldByOthers(words)) return null
  if (!feels && isOthersAct(described, from)) return null
  const isOfSelf = feels || FIRST_PERSON.test(words)
  const who = isOfSelf
    ? tokens.findIndex(({ low }, at) => at > from && at < quote && low === 'who')
    : -1
  const subject = { from, to: who < 0 ? quote : who }
  return isPlainSubject(described, subject) && endsClause(described)
    ? { subject, cue: { from: quote, to: quote + 1 } }
    : null
}

/** Whether another tells what somebody does or undergoes. */
function isOthersAct({ headline, quote, words }: Described, from: number): boolean {
  const { tokens, titleCase } = headline
  const isLone = quote === from + 1 && kindOfSpeaker(tokens, { from, to: quote }) === 'unknown'
  if (isLone && !RESOLVES.test(words)) return true
  // "Ohio Man Builds 'Tiny Home'"
  if (titleCase && !ACTS.test(words)) return true
  // "Bell 'misled' by adviser"
  if (words.endsWith('ed') && tokens[quote + 1]?.low === 'by') return true
  // "Former mayor 'leaves a great legacy'"
  const first = /^\p{Ll}+/u.exec(words)?.[0] ?? ''
  // "Fans 'switch off'"
  if (isPluralNoun(tokens[quote - 1]?.low ?? '') && imperatives.has(first) && !ACTS.test(words))
    return true
  return first.endsWith('s') && looksLikeVerb(first) && !ACTS.test(words)
}

/** Whether the words before are one noun phrase for somebody who may say so of themselves. */
function isPlainSubject({ headline, quote, words, feels }: Described, subject: Phrase): boolean {
  const { tokens, verbs } = headline
  const { from, to } = subject
  const isBody = isInstitution(tokens, subject)
  if (verbs.slice(from, to).includes(true)) return false
  if (!(isBody && feels) && !isSomeone(tokens, subject)) return false
  // "England 'can win it'" is said of it, and "Bell's 'year from hell'" of Bell
  if (isBody && !feels && !RESOLVES.test(words)) return false
  if (tokens[quote - 1]?.possessive && !feels) return false
  const name = tokens.slice(from, to)
  // of two names nobody speaks for both: Rovers, Bell 'far apart'
  if (name.filter(({ kind }) => kind === 'comma').length === 1 && !feels) return false
  const isRole = kindOfSpeaker(tokens, subject) === 'role'
  return name.every(({ kind, possessive, low }) => {
    if (kind !== 'word') return kind === 'number' || kind === 'comma'
    return (!possessive || isRole || feels) && (!prepositions.has(low) || (feels && low === 'of'))
  })
}

/** Whether nothing behind the words goes on with them. */
function endsClause({ headline, quote, words, feels }: Described): boolean {
  const next = headline.tokens[quote + 1]
  if (!next || ACTS.test(words) || GOES_ON.test(next.low)) return true
  if (RESOLVES.test(words) && / (?:with|to|for)$/.test(words)) return true
  const { low } = next
  return (
    feels &&
    (prepositions.has(low) ||
      low === 'but' ||
      low.endsWith('ing') ||
      opensClause(headline, quote + 1))
  )
}

const GOES_ON =
  /^(?:as|over|at|by|after|with|to|about|in|when|that|if|for|on|he|she|they|despite|amid|while|before|until|because)$/

/** Whether a name and its verb follow, "'delighted' Rovers stayed", and no object, "'embarrassed' Rovers". */
function opensClause({ tokens, verbs }: HeadlineReading, from: number): boolean {
  const verb = tokens.findIndex(({ capital }, at) => at >= from && !capital)
  return verb > from && verbs[verb] === true
}
