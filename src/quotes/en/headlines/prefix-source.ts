import { FIRST_PERSON } from '../words/first-person.ts'
import { countWords, isTitleCase } from '../names/title-case.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { prepositions } from '../words/word-classes.ts'
import { announcerOf } from './announcers.ts'
import type { HeadlineSpeaker } from './headline-speaker.ts'
import { wordsAt, type HeadlineLine } from './line/headline-line.ts'
import { isNounPhrase } from './line/one-noun-phrase.ts'
import { isPersonName, kindOfSpeaker } from './line/speaker-kinds.ts'
import { isPrefix, states, type Prefixed } from './prefixes.ts'
import type { Saying } from './sayings/headline-sayings.ts'
import { subjectBefore } from './sayings/headline-subjects.ts'
import { addresserOf, authorOf, speakerOnTopic, withoutPlace } from './speaker-on-topic.ts'
import { rubrics } from './words/rubrics.ts'
import { isRoleNoun } from './words/speaker-nouns.ts'
import { DIES, tellsFeeling } from './words/feelings.ts'

/** The source in the first segment: `X: …`, `X on Y: 'q'`, `X hits out at Y: 'q'`. */
export function prefixOf(
  line: HeadlineLine,
  sayings: readonly (readonly Saying[])[],
): HeadlineSpeaker | null {
  const { tokens, segments } = line
  const at = isKicker(line) ? 1 : 0
  const [first, next, third] = segments.slice(at)
  if (!first || !next || !/^(?:colon|dash)$/.test(tokens[first.to]?.kind ?? '')) return null
  if (at === 0 && first.from > 0) return null
  const behind = onTopicBehind(line, first, next, third)
  if (behind !== undefined) return behind
  const prefixed = readPrefixed(line, sayings.slice(at + 1), first, next)
  // "Jamaica: 'My roof flew off'"
  const isWitness = prefixed.opens && WITNESS.test(wordsAt(line, next.from))
  if (isWitness && kindOfSpeaker(tokens, first) === 'place') return null
  const subject =
    (prefixed.opens
      ? (announcerOf(line, first) ?? interviewed(line, first) ?? whoDid(line, first))
      : null) ??
    (isPrefix(line, prefixed) ? withoutPlace(line, first) : null) ??
    authorOf(line, first) ??
    addresserOf(line, prefixed) ??
    (speaksOnTopic(line, prefixed) ? speakerOnTopic(line, first) : null)
  if (subject) return { subject, cue: { from: first.to, to: first.to + 1 } }
  return prefixed.marked ? actorBefore(line, sayings[at], prefixed) : null
}

/** Whether a word of the house opens the headline: "WATCH | Bell: 'q'", "Exclusive: Bell: 'q'". */
const isKicker = ({ tokens, segments }: HeadlineLine): boolean =>
  segments[0]?.to === 1 &&
  segments[0].from === 0 &&
  segments.length > 2 &&
  rubrics.has(tokens[0]?.low ?? '')

/** Whether words on a topic are the speaker's: "Bell on the dam: We will fight". */
const speaksOnTopic = (
  { tokens, titleCase }: HeadlineLine,
  { first, rest, marked }: Prefixed,
): boolean =>
  marked || (!titleCase && tokens[first.to]?.kind === 'colon' && states(tokens.slice(rest.from)))

/** Who speaks on a topic behind words in marks: `'q' - X on Y`, `Cup final: 'q' - X on Y`; `undefined` for another form. */
function onTopicBehind(
  line: HeadlineLine,
  first: Phrase,
  next: Phrase,
  last: Phrase | undefined,
): HeadlineSpeaker | null | undefined {
  const { tokens } = line
  const isQuote = first.to - first.from === 1 && tokens[first.from]?.kind === 'quote'
  if (isQuote && !last && !line.titleCase) {
    const subject = speakerOnTopic(line, next)
    const [link, whom] = tokens.slice(subject?.to ?? tokens.length)
    if (subject && (link?.low === 'on' || whom?.capital))
      return { subject, cue: { from: next.from - 1, to: next.from } }
  }
  const third = isTopic(line, first, next, last) ? last : undefined
  const subject = third && speakerOnTopic(line, third)
  return third && (subject ? { subject, cue: { from: third.from - 1, to: third.from } } : null)
}

function readPrefixed(
  line: HeadlineLine,
  behind: readonly (readonly Saying[])[],
  first: Phrase,
  next: Phrase,
): Prefixed {
  const { tokens, verbs } = line
  const isQuote = tokens[next.from]?.kind === 'quote'
  const isSubject = isQuote && verbs[next.from + 1] === true
  const opens =
    (isQuote && !isSubject && !isWork(line, next.from)) ||
    /^(?:i|we|you)(?:'\p{L}+)?$/u.test(tokens[next.from]?.low ?? '')
  const isMarked = tokens.some(({ kind }, at) => at >= next.from && kind === 'quote')
  const says = behind.flat().some(({ main, weight }) => main && (weight === 'source' || isMarked))
  const isAnyUttered = (): boolean =>
    tokens.some((_, at) => at >= next.from && isUttered(line, at, first))
  return {
    first,
    rest: { from: next.from, to: tokens.length },
    opens,
    marked: opens || (!says && !isSubject && isAnyUttered()),
    says,
  }
}

/** Who says, does or feels something before words in marks: "Bell quits: 'q'". */
function actorBefore(
  line: HeadlineLine,
  sayings: readonly Saying[] | undefined,
  { first, rest, opens }: Prefixed,
): HeadlineSpeaker | null {
  const { tokens, verbs } = line
  const speaks = sayings?.find(({ main }) => main)
  if (speaks?.subject) return { subject: speaks.subject, cue: speaks.verb }
  const cue = { from: first.to, to: first.to + 1 }
  const verb = verbs.indexOf(true)
  if (DIES.test(tokens[verb]?.low ?? '')) return null
  const actor = verb > 0 && verb < first.to ? subjectBefore(line, verb, first.from) : null
  if (actor?.main && /^(?:person|role)$/.test(kindOfSpeaker(tokens, actor.phrase) ?? ''))
    return { subject: actor.phrase, cue }
  const subject = opens ? inState(line, first, wordsAt(line, rest.from)) : null
  return subject && { subject, cue }
}

/** What a resident says, and no state. */
const WITNESS =
  /(?:^|[^\p{L}])(?:I|I['’]m|me|my|our (?:homes?|houses?|roof|village|sons?|daughters?|baby|kids|children|street|farm|boats?|land|neighbou?rs|school))(?![\p{L}])/iu

/** Whose interview it is: "Tom Bell exclusive: 'q'"; `null` for none. */
function interviewed(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const person = { from, to: to - 1 }
  const isRubric = /^(?:exclusive|interview)$/.test(line.tokens[to - 1]?.low ?? '')
  return isRubric && to - from > 2 && isPersonName(line, person) ? person : null
}

/** Whoever is told apart by what they did: "Farmer who foresaw drought: 'q'"; `null` for none. */
function whoDid(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const who = line.tokens.findIndex(({ low }, at) => at > from && at < to && low === 'who')
  const phrase = { from, to: who }
  return isRoleNoun(line.tokens[who - 1]?.low ?? '') && isNounPhrase(line, phrase) ? phrase : null
}

/**
 * The name before a state and words in the first person: "Tom Bell out of final: 'I had no luck'"; `null` for none. Only
 * who feels is somebody for sure: "Harbour back in use: 'We can sail'".
 */
function inState(
  { tokens, titleCase }: HeadlineLine,
  { from, to }: Phrase,
  words: string,
): Phrase | null {
  let end = from
  while (end < to && tokens[end]?.capital && !tokens[end]?.possessive) end++
  if (titleCase || end === from || end === to || end - from > 3 || !FIRST_PERSON.test(words))
    return null
  const subject = { from, to: end }
  const kind = kindOfSpeaker(tokens, subject)
  const state = tokens[end]?.low ?? ''
  const isState = kind === 'unknown' ? tellsFeeling(state) : STATES.test(state)
  return isState && kind !== null && /^(?:person|role|unknown)$/.test(kind) ? subject : null
}

/** What somebody is, in a headline without a verb. */
const STATES =
  /^(?:not|out|back|ready|set|still|keen|defiant|adamant|fit|free|unfazed|unrepentant)$/

/**
 * Whether the first of three segments is a topic, since the last has a speaker: `Cup final: 'q' - X hits out at Y`,
 * `Cup final: 'q' - X on Y`.
 */
function isTopic(line: HeadlineLine, first: Phrase, next: Phrase, third?: Phrase): boolean {
  const { tokens, verbs } = line
  if (!third || tokens[third.from - 1]?.kind !== 'dash' || isPersonName(line, first)) return false
  if (next.to - next.from > 1 || tokens[next.from]?.kind !== 'quote') return false
  const verb = verbs.indexOf(true, third.from)
  const actor = verb > 0 && verb < third.to ? subjectBefore(line, verb, third.from)?.phrase : null
  const speaker = actor ?? speakerOnTopic(line, third)
  return speaker !== null && /^(?:person|role|unknown)$/.test(kindOfSpeaker(tokens, speaker) ?? '')
}

/** Whether words in marks are an utterance and no name: in title case only behind a person and a colon. */
function isUttered(line: HeadlineLine, at: number, by: Phrase): boolean {
  const token = line.tokens[at]
  if (token?.kind !== 'quote' || isWork(line, at)) return false
  const words = wordsAt(line, at)
  if (!isTitleCase(words)) return true
  return isPersonName(line, by) || (line.titleCase && by.to - by.from < 3 && countWords(words) > 1)
}

/** Whether a title in marks names what is behind it: "Lena Ortiz: 'Harbour Lights' tour ends". */
function isWork(line: HeadlineLine, at: number): boolean {
  const words = wordsAt(line, at)
  const next = line.tokens[at + 1]
  if (line.works[at]) return true
  const isNamed = next?.kind === 'word' && !prepositions.has(next.low)
  return isNamed && !line.titleCase && countWords(words) > 1 && isTitleCase(words)
}
