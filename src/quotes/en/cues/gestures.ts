import { readName } from '../names/names.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { FIRST_PERSON } from '../words/first-person.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import type { Token } from '../words/tokens.ts'
import { isAdverb } from '../words/word-classes.ts'

/** Somebody, and the word that tells of them, as token ranges. */
export interface Shown {
  readonly subject: Phrase
  readonly cue: Phrase
}

/**
 * Whose the words of a whole sentence are that stand behind a sentence in which no verb of saying tells; `null` where
 * none does:
 *
 *     Bell was unimpressed. "…"      She pauses. "…"      Does she have regrets? "I have one."
 */
export function gestureBefore(reading: ParagraphReading, quote: number): Shown | null {
  const { tokens, sentences, sentenceOfToken } = reading
  const last = (sentenceOfToken[quote] ?? 0) - 1
  const before = sentences[isPause(tokens, sentences[last]) ? last - 1 : last]
  if (!before) return null
  const asked = whoIsAsked(tokens, before)
  if (asked) return speaksInFirstPerson(reading, quote) ? asked : null
  return whoShows(tokens, before, SHOWS) ?? whoFeels(tokens, before)
}

/** Whether nothing is told but that nobody speaks: "There is a long pause." */
const isPause = (tokens: readonly Token[], sentence: Phrase | undefined): boolean =>
  tokens[sentence?.from ?? -1]?.low === 'there' &&
  /^(?:pause|silence|sigh|beat)$/.test(tokens[(sentence?.to ?? 0) - 2]?.low ?? '')

/** The same, where the sentence behind holds a gesture and nothing else. */
export function gestureBehind(reading: ParagraphReading, quote: number): Shown | null {
  const own = sentenceAt(reading, quote)
  const behind = own && reading.sentences[(reading.sentenceOfToken[own.to - 1] ?? 0) + 1]
  return behind ? whoShows(reading.tokens, behind, GESTURES) : null
}

/** What somebody does with their face, and no more, between two things that they say. */
const GESTURES: ReadonlySet<string> = new Set(
  (
    'beam beams beamed blushes blushed chuckle chuckles chuckled frowns frowned giggle giggles giggled grimace grimaces grimaced grins ' +
    'grinned hesitates hesitated laugh laughs laughed nods nodded pauses paused shrugs shrugged sighs sighed smile smiles smiled winces winced'
  ).split(' '),
)

/** What somebody does who then says why. */
const SHOWS: ReadonlySet<string> = new Set([
  ...GESTURES,
  ...(
    'agree agrees agreed believe believes believed demurs demurred differs differed disagree disagrees disagreed dissents dissented feel ' +
    'feels felt think thinks thought'
  ).split(' '),
])

/** Adjectives for how somebody takes something. */
const MOODS: ReadonlySet<string> = new Set(
  (
    'adamant aghast angry appalled baffled bemused bewildered blunt bullish cautious certain confident defiant dejected delighted ' +
    'despondent devastated disappointed dismissive downbeat ecstatic elated emphatic exasperated frustrated furious gracious happy ' +
    'heartbroken hopeful incensed incredulous indignant insistent jubilant livid magnanimous optimistic overjoyed pessimistic ' +
    'philosophical phlegmatic pleased proud puzzled realistic relieved resigned rueful sanguine sceptical scathing scornful skeptical ' +
    'stunned sure sympathetic tearful thrilled unapologetic unconvinced unfazed unhappy unimpressed unmoved unrepentant upbeat upset wary ' +
    'wistful withering wry'
  ).split(' '),
)

/** Who shows something by a verb of the pattern: the subject that opens the sentence, which speaks of one person. */
function whoShows(
  tokens: readonly Token[],
  sentence: Phrase,
  verbs: ReadonlySet<string>,
): Shown | null {
  const at = findWithin(tokens, sentence, (low) => verbs.has(low))
  const isShort = verbs === SHOWS || sentence.to - sentence.from < GESTURE_TOKENS
  return at > 0 && isShort ? openedBy(tokens, sentence, at) : null
}

/** The first word of a range that passes a test; -1 for none. */
function findWithin(
  tokens: readonly Token[],
  { from, to }: Phrase,
  passes: (low: string) => boolean,
): number {
  for (let at = from; at < to; at++) if (passes(tokens[at]?.low ?? '')) return at
  return -1
}

/** Length of a sentence that holds a gesture and nothing else. */
const GESTURE_TOKENS = 7

const STATES = /^(?:is|was|looks?|looked|seems?|seemed|sounds?|sounded)$/

/** Who is in a mood: "Bell was less sanguine". */
function whoFeels(tokens: readonly Token[], sentence: Phrase): Shown | null {
  const at = findWithin(tokens, sentence, (low) => STATES.test(low))
  let mood = at + 1
  while (
    isAdverb(tokens[mood]?.low ?? '') ||
    /^(?:less|more|so|not|in|no)$/.test(tokens[mood]?.low ?? '')
  )
    mood++
  return at > 0 && MOODS.has(tokens[mood]?.low ?? '') ? openedBy(tokens, sentence, at) : null
}

/** The subject of the verb at `at`, where it opens the sentence and is one person; no words in marks stand in it. */
function openedBy(tokens: readonly Token[], { from, to }: Phrase, at: number): Shown | null {
  if (tokens.slice(from, to).some(({ kind }) => kind === 'quote')) return null
  const start = /^(?:but|and|yet|still)$/.test(tokens[from]?.low ?? '') ? from + 1 : from
  const subject = subjectBeside(tokens, at, from)
  // "Asked whether school had helped, Bell paused."
  const isFronted =
    FRONTED.test(tokens[from]?.low ?? '') && tokens[(subject?.from ?? 0) - 1]?.kind === 'comma'
  if (!subject || (subject.from > start && !isFronted) || !isOne(tokens, subject)) return null
  return { subject, cue: { from: at, to: at + 1 } }
}

const FRONTED = /^(?:asked|pressed|told|confronted|questioned|challenged|reminded|when|as|after)$/

function isOne(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const words = tokens.slice(from, to)
  if (words.some(({ low }) => low === 'and')) return false
  if (words.length === 1 && /^(?:he|she)$/.test(words[0]?.low ?? '')) return true
  const name = readName(words.map(({ text }) => text))
  return name?.kind === 'person' || name?.kind === 'unknown'
}

const ASKS = /^(?:is|was|does|did|has|had|will|would|can|could|should)$/

/** Of whom a question is that stands before the answer: "Will she stand again?". */
function whoIsAsked(tokens: readonly Token[], { from, to }: Phrase): Shown | null {
  if (tokens[to - 1]?.text !== '?') return null
  const at = findWithin(tokens, { from, to }, (low) => ASKS.test(low))
  const isPronoun = /^(?:he|she)$/.test(tokens[at + 1]?.low ?? '')
  return at >= 0 && isPronoun
    ? { subject: { from: at + 1, to: at + 2 }, cue: { from: at, to: at + 1 } }
    : null
}

/** Whether the words are of somebody who speaks of themselves. */
function speaksInFirstPerson({ regions, text, tokens }: ParagraphReading, quote: number): boolean {
  const { start = 0, end = 0 } = regions[tokens[quote]?.region ?? -1]?.inner ?? {}
  return FIRST_PERSON.test(text.slice(start, end))
}
