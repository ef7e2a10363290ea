import type { Phrase } from '../phrases/noun-phrases.ts'
import { actorOf, isInstitution, isSomeone } from './headline-actors.ts'
import { subjectBefore } from './headline-subjects.ts'
import { subjectBehind } from './inverted.ts'
import { kindOfSpeaker } from './headline-source.ts'
import type { Saying } from './headline-sayings.ts'
import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'
import {
  FIRST_PERSON,
  isTestimony,
  isToldByOthers,
  namesFeeling,
  tellsFeeling,
} from './feelings.ts'
import {
  accuserOf,
  isCutOff,
  isOthersWord,
  isSaidOf,
  jiberOf,
  judges,
  judgesDenied,
  ownerOf,
  sayerWith,
} from './reproach.ts'
import { looksLikeVerb, prepositions } from '../phrases/word-classes.ts'

/** The speaker of the words in marks at the token `quote`; `null` where the headline gives none. */
export function attributeMarked(headline: HeadlineReading, quote: number): HeadlineSpeaker | null {
  const { tokens, segments, sayings, outer } = headline
  const index = segments.findIndex(({ from, to }) => from <= quote && quote < to)
  const segment = segments[index]
  if (!segment) return null
  const judged = judges(tokens[quote + 1], headline.wordsAt(quote))
  const near = sayingBefore(headline, quote)
  const tells = judged || TELLS_OF.test(headline.wordsAt(quote))
  const owner = tells ? null : ownerOf(headline, quote, segment.from)
  if (owner && !(near && isNamed(headline, near, owner, quote)))
    return outer && isSaidOf(headline, quote) ? outerOnly(headline, quote) : owner
  const jiber = jiberOf(tokens, segment.from, quote, headline.wordsAt(quote))
  if (jiber === null || (jiber && !kindOfSpeaker(tokens, jiber))) return outerOnly(headline, quote)
  if (jiber) return { subject: jiber, cue: { from: quote + 1, to: quote + 2 } }
  if (near && isCutOff(tokens, near.verb.to, quote)) return outerOnly(headline, quote)
  const sender = senderOf(headline, quote)
  if (sender) return sender
  if (near) {
    if (isOthersWord(tokens, near.verb.from, quote, headline.wordsAt(quote)))
      return outerOnly(headline, quote)
    const isTheirs = judgesDenied(tokens[quote + 1], headline.wordsAt(quote))
    if (near.denies && !isTheirs && !isAs(headline, near.verb.to, quote))
      return accuserOf(headline, near.verb.to, quote)
    return near.subject ? { subject: near.subject, cue: near.verb } : outerOnly(headline, quote)
  }
  const second = prefixBehindSemicolon(headline, segments[index - 1], quote)
  if (second) return second
  if (outer) return outer
  const behind = sayings[index]?.find(({ verb, main }) => verb.from > quote && main)
  const sayer = sayerWith(headline, quote, segment.from)
  if (sayer) return sayer
  const comma = tokens[quote + 1]?.kind === 'comma' ? quote + 1 : quote
  const isSetOff =
    (comma > quote || tokens[quote]?.text === ',') && behind?.subject?.from === comma + 1
  if (behind?.subject && (isSetOff || tokens[quote - 1]?.kind !== 'word'))
    return { subject: behind.subject, cue: behind.verb }
  const first =
    index > 0 && quote === segment.from ? inFirstPerson(headline, quote, segments[index - 1]) : null
  if (first) return first
  const described = selfDescribed(headline, quote, segment)
  if (described) return described
  const next = segments[index + 1]
  return next && segment.to - segment.from === 1 ? actorOf(headline, next, index + 1) : null
}

/** What is said of the thing owned, and not by its owner: "Bell's plan 'falls short'". */
const TELLS_OF = /^(?:is|was|are|were|\p{Ll}+s (?:to|an?|the|of|in|no|as|like|for|short))(?: |$)/u

/** Who speaks in the second of two headlines: "Reed: pier 'safe'; Bell: ferry 'lost'". */
function prefixBehindSemicolon(
  { tokens }: HeadlineReading,
  before: Phrase | undefined,
  quote: number,
): HeadlineSpeaker | null {
  const colon = tokens[before?.to ?? quote]
  if (!before || colon?.kind !== 'colon' || tokens[before.from - 1]?.kind !== 'semicolon')
    return null
  return kindOfSpeaker(tokens, before) === null
    ? null
    : { subject: before, cue: { from: before.to, to: before.to + 1 } }
}

/** Whether the words are what another calls the thing owned: "Reed calls Bell's plan 'a con'". */
const isNamed = (
  { tokens }: HeadlineReading,
  { verb, subject }: Saying,
  owner: HeadlineSpeaker,
  quote: number,
): boolean =>
  subject !== null &&
  owner.subject.from >= verb.to &&
  owner.cue.to === quote &&
  /^(?:call|brand|label|dub|term|deem)/.test(tokens[verb.from]?.low ?? '')

function sayingBefore({ segments, sayings }: HeadlineReading, quote: number): Saying | undefined {
  const index = segments.findIndex(({ from, to }) => from <= quote && quote < to)
  return sayings[index]?.findLast(({ verb, closes }) => verb.from < quote && !closes)
}

/** Who denies the words in marks at token `quote`; `null` where nobody does. */
export function denierOf(headline: HeadlineReading, quote: number): HeadlineSpeaker | null {
  const near = sayingBefore(headline, quote)
  if (
    !near?.denies ||
    !near.subject ||
    judgesDenied(headline.tokens[quote + 1], headline.wordsAt(quote)) ||
    isCutOff(headline.tokens, near.verb.to, quote)
  )
    return null
  return isAs(headline, near.verb.to, quote) ? null : { subject: near.subject, cue: near.verb }
}

/** The subject of the segment before words in the first person: `X wins the cup: 'I never gave up'`. */
function inFirstPerson(
  headline: HeadlineReading,
  quote: number,
  before: Phrase | undefined,
): HeadlineSpeaker | null {
  const verb = before ? headline.verbs.indexOf(true, before.from) : -1
  if (!before || verb < 0 || verb >= before.to || !FIRST_PERSON.test(headline.wordsAt(quote)))
    return null
  const subject = subjectBefore(headline, verb, before.from)?.phrase
  return subject?.from === before.from && isSomeone(headline.tokens, subject)
    ? { subject, cue: { from: quote - 1, to: quote } }
    : null
}

const ACTS =
  /^(?:(?:would|will|can|could|is|was|has|had|did|does|never|not|have|cannot)\b|(?:wo|ca|is|did|does|was)n['’]t)/i

/** What a state says of itself. */
const RESOLVES =
  /^(?:will|won['’]t|not|never|no|ready|open|willing|committed|determined|prepared|does not|did not|didn['’]t|do not|has no|cannot)(?![\p{L}])/iu

/** A person with a predicative in marks: `X 'appalled' as …`. */
function selfDescribed(
  headline: HeadlineReading,
  quote: number,
  { from }: Phrase,
): HeadlineSpeaker | null {
  const { tokens, verbs } = headline
  const words = headline.wordsAt(quote)
  const next = tokens[quote + 1]
  const feels = tellsFeeling(words) || namesFeeling(words, next)
  if (isTestimony(tokens)) return null
  if (!feels && quote === from + 1 && kindOfSpeaker(tokens, { from, to: quote }) === 'unknown')
    return null
  const first = /^\p{Ll}+/u.exec(words)?.[0] ?? ''
  // another tells what they do: Former mayor 'leaves a great legacy'
  if (first.endsWith('s') && looksLikeVerb(first) && !ACTS.test(words)) return null
  if (isToldByOthers(words)) return null
  // "Ohio Man Builds 'Tiny Home'"
  if (headline.titleCase && !feels && !ACTS.test(words)) return null
  // "Bell 'misled' by adviser" is told by others
  if (!feels && words.endsWith('ed') && next?.low === 'by') return null
  const isOfSelf = feels || FIRST_PERSON.test(words)
  const who = isOfSelf
    ? tokens.findIndex(({ low }, at) => at > from && at < quote && low === 'who')
    : -1
  const subject = { from, to: who < 0 ? quote : who }
  const isBody = isInstitution(tokens, subject)
  if (quote === from || verbs.slice(from, subject.to).includes(true)) return null
  if (!(isBody && feels) && !isSomeone(tokens, subject)) return null
  // "England 'can win it'" is said of it, and "Bell's 'year from hell'" of Bell
  if (isBody && !feels && !RESOLVES.test(words)) return null
  if (tokens[quote - 1]?.possessive && !feels) return null
  // of two names nobody speaks for both: Rovers, Bell 'far apart'
  const commas = tokens.slice(from, subject.to).filter(({ kind }) => kind === 'comma').length
  if (commas === 1 && !feels) return null
  const isRole = kindOfSpeaker(tokens, subject) === 'role'
  const plain = tokens
    .slice(from, subject.to)
    .every(
      ({ kind, possessive, low }) =>
        kind === 'number' ||
        kind === 'comma' ||
        (kind === 'word' &&
          (!possessive || isRole || feels) &&
          (!prepositions.has(low) || (feels && low === 'of'))),
    )
  const ends =
    !next ||
    (RESOLVES.test(words) && / (?:with|to|for)$/.test(words)) ||
    ACTS.test(words) ||
    (feels &&
      (prepositions.has(next.low) ||
        next.low.endsWith('ing') ||
        opensClause(headline, quote + 1))) ||
    /^(?:as|over|at|by|after|with|to|about|in|when|that|if|for|on|he|she|they|despite|amid|while|before|until|because)$/.test(
      next.low,
    )
  return plain && ends ? { subject, cue: { from: quote, to: quote + 1 } } : null
}

/** Whether a name and its verb follow, "'delighted' Rovers stayed", and no object, "'embarrassed' Rovers". */
function opensClause({ tokens, verbs }: HeadlineReading, from: number): boolean {
  const verb = tokens.findIndex(({ capital }, at) => at >= from && !capital)
  return verb > from && verbs[verb] === true
}

/** The sender behind "from": "'all-clear' from watchdog", not "'stolen' from widow". */
function senderOf(headline: HeadlineReading, quote: number): HeadlineSpeaker | null {
  const { tokens, segments } = headline
  const segment = segments.find(({ from, to }) => from <= quote && quote < to)
  if (tokens[quote + 1]?.low !== 'from' || !segment) return null
  if (/(?:ed|en|ing|ken|wn)$/.test(headline.wordsAt(quote))) return null
  const subject = subjectBehind(headline, quote + 2, segment.to)
  const kind = subject && kindOfSpeaker(tokens, subject)
  return kind && /^(?:finder|role|person)$/.test(kind)
    ? { subject, cue: { from: quote + 1, to: quote + 2 } }
    : null
}

/** The outer source, at most, for the words of a passive or a bare participle. */
function outerOnly({ outer, tokens }: HeadlineReading, quote: number): HeadlineSpeaker | null {
  return outer && (outer.subject.from > quote || tokens[outer.cue.from]?.kind === 'colon')
    ? outer
    : null
}

function isAs({ tokens }: HeadlineReading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ low }) => low === 'as')
}
