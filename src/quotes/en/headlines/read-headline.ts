import { countWords, isTitleCase } from '../names/title-case.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../phrases/tokens.ts'
import { FIRST_PERSON, tellsFeeling } from './feelings.ts'
import { subjectBefore } from './headline-subjects.ts'
import { imperatives } from './headline-words.ts'
import { determiners, prepositions } from '../phrases/word-classes.ts'
import { holdsVerb, readHeadlineLine, type HeadlineLine } from './headline-line.ts'
import { findSayings, type Saying } from './headline-sayings.ts'
import { announcerOf, isPersonName, isTail, kindOfSpeaker } from './headline-source.ts'
import { addresserOf, authorOf, isPrefix, speakerOnTopic, withoutPlace } from './prefixes.ts'

/** The speaker of a headline, or of words in marks in it, with the words that attribute. */
export interface HeadlineSpeaker {
  readonly subject: Phrase
  readonly cue: Phrase
}

/** A headline, parsed: its segments, and the verbs of saying of each. */
export interface HeadlineReading extends HeadlineLine {
  readonly sayings: readonly (readonly Saying[])[]
  /**
   * The source of the whole headline, named behind a colon or dash, at the end, before a colon, or by "according to".
   */
  readonly outer: HeadlineSpeaker | null
  /** The text between the marks at a token. */
  readonly wordsAt: (quote: number) => string
}

/** Parses a headline: its segments, its verbs of saying and its outer source. Any headline is fine. */
export function readHeadline(reading: ParagraphReading): HeadlineReading {
  const { tokens } = reading
  const line = readHeadlineLine(
    tokens,
    tokens.map((token) => (token.kind === 'quote' ? wordsOf(reading, token) : '')),
  )
  const sayings = line.segments.map((segment) => findSayings(line, segment))
  const outer =
    tailOf(line) ??
    accordingTo(tokens) ??
    closing(sayings.flat()) ??
    prefixOf(line, sayings, reading)
  return { ...line, sayings, outer, wordsAt: (quote) => wordsOf(reading, tokens[quote]) }
}

/** The source in the last segment: `…: court`, `… – official`. */
function tailOf(line: HeadlineLine): HeadlineSpeaker | null {
  const { tokens, segments } = line
  const last = segments.at(-1)
  const before = segments.at(-2)
  if (!last || !before || !/^(?:colon|dash)$/.test(tokens[last.from - 1]?.kind ?? '')) return null
  const who = whoTold(line, before, last)
  if (who) return { subject: who, cue: { from: last.from - 1, to: last.from } }
  const isSecond = segments.length > 2 && tokens[before.from - 1]?.kind === 'dash'
  return !isSecond && isTail(line, last, { from: 0, to: before.to })
    ? { subject: withoutPlace(line, last), cue: { from: last.from - 1, to: last.from } }
    : null
}

/** Whoever is told apart by a relative clause behind words in marks: `'q': mother of boy who drowned`. */
function whoTold(line: HeadlineLine, before: Phrase, { from, to }: Phrase): Phrase | null {
  const { tokens, verbs } = line
  const who = tokens.findIndex(({ low }, at) => at > from && /^(?:who|whose)$/.test(low))
  const isMarked = before.to - before.from === 1 && tokens[before.from]?.kind === 'quote'
  const first = tokens[from]?.low ?? ''
  if (who < 0 || who >= to || !isMarked) return null
  if (determiners.has(first) || imperatives.has(first)) return null
  const acts = verbs.slice(who, to).filter(Boolean).length
  const phrase = { from, to: who }
  return acts < 2 && kindOfSpeaker(tokens, phrase) === 'role' && !holdsVerb(line, phrase)
    ? phrase
    : null
}

/** The source behind "according to", or behind a comma and "per" at the end. */
function accordingTo(tokens: readonly Token[]): HeadlineSpeaker | null {
  const at = tokens.findIndex(
    ({ low }, index) =>
      (low === 'according' && tokens[index + 1]?.low === 'to') ||
      (low === 'per' && tokens[index - 1]?.kind === 'comma'),
  )
  const isPer = tokens[at]?.low === 'per'
  const cue = { from: at, to: isPer ? at + 1 : at + 2 }
  const from = /^(?:an?|the)$/.test(tokens[cue.to]?.low ?? '') ? cue.to + 1 : cue.to
  let to = from
  while (tokens[to]?.kind === 'word' && to < from + 8) to++
  if (at < 0 || to === from) return null
  if (!isPer && (SCHEMES.test(tokens[from]?.low ?? '') || isTitleOf(tokens, at))) return null
  if (isPer && (to < tokens.length || kindOfSpeaker(tokens, { from, to }) === null)) return null
  return { subject: { from, to }, cue }
}

/** What things go according to. */
const SCHEMES =
  /^(?:plan|plans|script|need|needs|size|form|custom|tradition|schedule|type|taste|ability|age|income|rank|your|my|our)$/

/** "The world according to Bell". */
const isTitleOf = (tokens: readonly Token[], at: number): boolean =>
  at < 3 && tokens[at - 1]?.kind === 'word'

/** The subject of a verb of saying at the end: `…, X says`, `… says X`. */
function closing(sayings: readonly Saying[]): HeadlineSpeaker | null {
  const last = sayings.findLast(({ main, weight, closes }) => main && weight === 'source' && closes)
  return last?.subject ? { subject: last.subject, cue: last.verb } : null
}

/** The source in the first segment: `X: …`, `X on Y: 'q'`, `X hits out at Y: 'q'`. */
function prefixOf(
  line: HeadlineLine,
  sayings: readonly (readonly Saying[])[],
  reading: ParagraphReading,
): HeadlineSpeaker | null {
  const { tokens, segments } = line
  const [first, next] = segments
  if (!first || !next || first.from > 0 || !/^(?:colon|dash)$/.test(tokens[first.to]?.kind ?? ''))
    return null
  const isQuote = first.to - first.from === 1 && tokens[first.from]?.kind === 'quote'
  if (isQuote && segments.length === 2 && !line.titleCase) {
    const subject = speakerOnTopic(line, next)
    const [link, whom] = tokens.slice(subject?.to ?? tokens.length)
    if (subject && (link?.low === 'on' || whom?.capital))
      return { subject, cue: { from: next.from - 1, to: next.from } }
  }
  const third = isTopic(line, first, next, segments[2]) ? segments[2] : undefined
  if (third) {
    const subject = speakerOnTopic(line, third)
    return subject && { subject, cue: { from: third.from - 1, to: third.from } }
  }
  const cue = { from: first.to, to: first.to + 1 }
  const rest = { from: next.from, to: tokens.length }
  const isSubject = tokens[next.from]?.kind === 'quote' && line.verbs[next.from + 1] === true
  const opens =
    (tokens[next.from]?.kind === 'quote' && !isSubject && !isWork(line, next.from, reading)) ||
    /^(?:i|we|you)(?:'\p{L}+)?$/u.test(tokens[next.from]?.low ?? '')
  // "Jamaica: 'My roof flew off'"
  const isWitness = opens && WITNESS.test(wordsOf(reading, tokens[next.from]))
  if (isWitness && kindOfSpeaker(tokens, first) === 'place') return null
  const isMarked = tokens.slice(rest.from).some(({ kind }) => kind === 'quote')
  const says = sayings
    .slice(1)
    .flat()
    .some(({ main, weight }) => main && (weight === 'source' || isMarked))
  const marked =
    opens ||
    (!says &&
      !isSubject &&
      tokens.some((_, at) => at >= rest.from && isUttered(reading, at, line, first)))
  const announcer = opens ? (announcerOf(line, first) ?? interviewed(line, first)) : null
  if (!announcer && isPrefix(line, first, rest, marked, says))
    return { subject: withoutPlace(line, first), cue }
  const from = announcer ?? authorOf(line, first) ?? addresserOf(line, first, rest)
  if (from) return { subject: from, cue }
  if (!opens && !marked) return null
  const onTopic = speakerOnTopic(line, first)
  if (onTopic) return { subject: onTopic, cue }
  const speaks = sayings[0]?.find(({ main }) => main)
  if (speaks?.subject) return { subject: speaks.subject, cue: speaks.verb }
  const verb = line.verbs.indexOf(true)
  const actor = verb > 0 && verb < first.to ? subjectBefore(line, verb, first.from) : null
  if (actor?.main && /^(?:person|role)$/.test(kindOfSpeaker(line.tokens, actor.phrase) ?? ''))
    return { subject: actor.phrase, cue }
  const subject = opens ? inState(line, first, wordsOf(reading, tokens[next.from])) : null
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
function isUttered(reading: ParagraphReading, at: number, line: HeadlineLine, by: Phrase): boolean {
  const token = line.tokens[at]
  if (token?.kind !== 'quote' || isWork(line, at, reading)) return false
  const words = wordsOf(reading, token)
  if (!isTitleCase(words)) return true
  return isPersonName(line, by) || (line.titleCase && by.to - by.from < 3 && countWords(words) > 1)
}

/** Whether a title in marks names what is behind it: "Lena Ortiz: 'Harbour Lights' tour ends". */
function isWork(line: HeadlineLine, at: number, reading: ParagraphReading): boolean {
  const words = wordsOf(reading, line.tokens[at])
  const next = line.tokens[at + 1]
  if (line.works[at]) return true
  const isNamed = next?.kind === 'word' && !prepositions.has(next.low)
  return isNamed && !line.titleCase && countWords(words) > 1 && isTitleCase(words)
}

function wordsOf({ regions, text }: ParagraphReading, token: Token | undefined): string {
  const inner = token && regions[token.region]?.inner
  return inner ? text.slice(inner.start, inner.end) : ''
}
