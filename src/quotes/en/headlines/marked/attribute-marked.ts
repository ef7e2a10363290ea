import { FIRST_PERSON } from '../../words/first-person.ts'
import { countWords, isTitleCase } from '../../names/title-case.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { HeadlineSpeaker } from '../headline-speaker.ts'
import { wordsAt } from '../line/headline-line.ts'
import { isPersonName, kindOfSpeaker } from '../line/speaker-kinds.ts'
import { actorOf, isSomeone } from './headline-actors.ts'
import { accuserOf, isSaidOf, jiberOf, ownerOf, sayerWith } from './owners.ts'
import { isCutOff, isOthersWord, judges, judgesDenied } from './reproach.ts'
import { selfDescribed } from './self-described.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { speakerOnTopic } from '../speaker-on-topic.ts'
import type { Saying } from '../sayings/headline-sayings.ts'
import { subjectBefore } from '../sayings/headline-subjects.ts'
import { subjectBehind } from '../sayings/inverted.ts'
import { utterances } from '../words/said-nouns.ts'
import { slights } from '../words/slights.ts'
import { isPluralNoun } from '../words/speaker-nouns.ts'
import { DIES } from '../words/feelings.ts'

/** Words in marks, and where they stand in their headline. */
interface MarkedAt {
  readonly headline: HeadlineReading
  readonly quote: number
  readonly words: string
  readonly segment: Phrase
  readonly index: number
  /** The verb of saying before them in their segment. */
  readonly near: Saying | undefined
}

/** Who speaks by one rule; `null` where it does not tell, and another may. */
type Rule = (marked: MarkedAt) => HeadlineSpeaker | 'nobody' | null

/** From what tells most to what tells least: the first that tells anything holds. */
const RULES: readonly Rule[] = [
  ownerByNoun,
  jiberInTrouble,
  ({ headline, quote, near }) =>
    near && isCutOff(headline.tokens, near.verb.to, quote) ? outerOnly(headline, quote) : null,
  senderBehind,
  subjectOfVerbBefore,
  prefixBehindSemicolon,
  ({ headline }) => headline.outer,
  ({ headline, quote, segment }) => sayerWith(headline, quote, segment.from),
  subjectOfVerbBehind,
  speakerOn,
  inFirstPerson,
  sayerOfWhat,
  ({ headline, quote, segment }) => selfDescribed(headline, quote, segment.from),
  ({ headline, segment, index }) =>
    segment.to - segment.from === 1 ? actorOf(headline, index + 1) : null,
]

/** The speaker of the words in marks at the token `quote`; `null` where the headline gives none. */
export function attributeMarked(headline: HeadlineReading, quote: number): HeadlineSpeaker | null {
  const marked = readMarkedAt(headline, quote)
  if (!marked) return null
  for (const rule of RULES) {
    const speaker = rule(marked)
    if (speaker) return speaker === 'nobody' ? null : speaker
  }
  return null
}

/** Who denies the words in marks at token `quote`; `null` where nobody does. */
export function denierOf(headline: HeadlineReading, quote: number): HeadlineSpeaker | null {
  const marked = readMarkedAt(headline, quote)
  const { subject, verb } = marked?.near ?? {}
  return marked && subject && verb && !isCutOff(headline.tokens, verb.to, quote) && isDenied(marked)
    ? { subject, cue: verb }
    : null
}

function readMarkedAt(headline: HeadlineReading, quote: number): MarkedAt | null {
  const { segments, sayings } = headline
  const index = segments.findIndex(({ from, to }) => from <= quote && quote < to)
  const segment = segments[index]
  const near = sayings[index]?.findLast(({ verb, closes }) => verb.from < quote && !closes)
  return segment ? { headline, quote, words: wordsAt(headline, quote), segment, index, near } : null
}

/** The owner of a noun for what is said: "Reed's 'q' remark". */
function ownerByNoun(marked: MarkedAt): ReturnType<Rule> {
  const { headline, quote, words, segment, near } = marked
  if (judges(headline.tokens[quote + 1], words) || TELLS_OF.test(words)) return null
  const owner = ownerOf(headline, quote, segment.from)
  if (!owner || (near && isNamed(headline, near, owner, quote))) return null
  // "Reed's speech called 'a disgrace' by pilots"
  if (near?.subject && near.subject.from > quote) return null
  if (owner.cue.to === quote && !near && weighs(words)) return outerOnly(headline, quote)
  return headline.outer && isSaidOf(headline, quote) ? outerOnly(headline, quote) : owner
}

/** Whether words judge what is said: "Reed's apology 'too little, too late'", "'an insult'", "'hollow'". */
const weighs = (words: string): boolean =>
  slights(words) ||
  (countWords(words) < 6 &&
    /^(?:too|an?|so|very|just|simply|nothing|hardly|not|more|less|far|way|pure|utter|sheer|total) /iu.test(
      words,
    ))

/** Whoever is in trouble for a jibe: "Minister quits over 'pig' jibe". */
function jiberInTrouble({ headline, quote, words, segment }: MarkedAt): ReturnType<Rule> {
  const subject = jiberOf(headline.tokens, segment.from, quote, words)
  if (subject === undefined) return null
  return subject && kindOfSpeaker(headline.tokens, subject)
    ? { subject, cue: { from: quote + 1, to: quote + 2 } }
    : outerOnly(headline, quote)
}

/** The subject of the verb of saying before them, unless it denies or answers what others say. */
function subjectOfVerbBefore(marked: MarkedAt): ReturnType<Rule> {
  const { headline, quote, words, near } = marked
  if (!near) return null
  if (isOthersWord(headline.tokens, near.verb.from, quote, words)) return outerOnly(headline, quote)
  if (isDenied(marked)) return accuserOf(headline, near.verb.to, quote) ?? 'nobody'
  return near.subject ? { subject: near.subject, cue: near.verb } : outerOnly(headline, quote)
}

/** Whether the verb before them denies them: not "denies 'baseless' claims", "dismisses it as 'noise'". */
function isDenied({ headline, quote, words, near }: MarkedAt): boolean {
  const { tokens } = headline
  if (!near?.denies || judgesDenied(tokens[quote + 1], words)) return false
  return !tokens.slice(near.verb.to, quote).some(({ low }) => low === 'as')
}

/** The subject of a verb of saying behind them. */
function subjectOfVerbBehind({ headline, quote, index }: MarkedAt): ReturnType<Rule> {
  const { tokens, sayings } = headline
  const behind = sayings[index]?.find(({ verb, main }) => verb.from > quote && main)
  if (!behind?.subject) return null
  const hasComma = tokens[quote + 1]?.kind === 'comma'
  const isSetOff =
    (hasComma || tokens[quote]?.text === ',') && behind.subject.from === quote + (hasComma ? 2 : 1)
  return isSetOff || tokens[quote - 1]?.kind !== 'word'
    ? { subject: behind.subject, cue: behind.verb }
    : null
}

/** What is said of the thing owned, and not by its owner: "Bell's plan 'falls short'". */
const TELLS_OF = /^(?:is|was|are|were|\p{Ll}+s (?:to|an?|the|of|in|no|as|like|for|short))(?: |$)/u

/** Who speaks in the second of two headlines: "Reed: pier 'safe'; Bell: ferry 'lost'". */
function prefixBehindSemicolon({ headline, index }: MarkedAt): ReturnType<Rule> {
  const { tokens, segments } = headline
  const subject = segments[index - 1]
  if (!subject || tokens[subject.to]?.kind !== 'colon') return null
  const isSecond = tokens[subject.from - 1]?.kind === 'semicolon'
  return isSecond && kindOfSpeaker(tokens, subject)
    ? { subject, cue: { from: subject.to, to: subject.to + 1 } }
    : null
}

/** Whether the words are what another calls the thing owned: "Reed calls Bell's plan 'a con'", "likens Bell's plan to 'a con'". */
function isNamed(
  { tokens }: HeadlineReading,
  { verb, subject }: Saying,
  owner: HeadlineSpeaker,
  quote: number,
): boolean {
  const low = tokens[verb.from]?.low ?? ''
  if (subject === null || owner.subject.from < verb.to) return false
  // "slams Bell's remark as 'a con'"
  if (owner.cue.to < quote && tokens[quote - 1]?.low === 'as') return true
  // "calls Bell's remark a 'con'", "likens Bell's remark to 'a con'"
  const likens = /^(?:liken|compar)/.test(low)
  const link = likens || /^an?$/.test(tokens[quote - 1]?.low ?? '') ? 1 : 0
  return (
    owner.cue.to === quote - link && (likens || /^(?:call|brand|label|dub|term|deem)/.test(low))
  )
}

/** Who speaks on it, by name, in an interview: "Ann Bell on fame and 'the noise'", "Tom Reed on why he 'never sleeps'". */
function speakerOn({ headline, quote, words, segment }: MarkedAt): ReturnType<Rule> {
  // "on 'Harbour Nights' and fame", "on bridge 'for hours'"
  if (isTitleCase(words) || !GOES_ON.test(headline.tokens[quote - 1]?.low ?? '')) return null
  const topic = { from: segment.from, to: quote }
  const subject = speakerOnTopic(headline, topic)
  const kind = subject && kindOfSpeaker(headline.tokens, subject)
  const isTwo = subject !== null && subject.to > segment.from + 1
  const isOne = !isPluralNoun(headline.tokens[(subject?.to ?? 0) - 1]?.low ?? '')
  // "Ann Bell", "Harbour chief"
  const isSome = kind === 'person' || (isTwo && (kind === 'unknown' || (kind === 'role' && isOne)))
  return subject && isSome && headline.tokens[subject.to]?.low === 'on'
    ? { subject, cue: { from: subject.to, to: subject.to + 1 } }
    : null
}

/** Words with which a topic goes on to words in marks. */
const GOES_ON = /^(?:on|and|or|,|the|an?|his|her|their|of|being|why|how|he|she|they|what)$/

/** The subject of the segment before words in the first person: `X wins the cup: 'I never gave up'`. */
function inFirstPerson({ headline, quote, words, segment, index }: MarkedAt): ReturnType<Rule> {
  const before = headline.segments[index - 1]
  if (!before || quote !== segment.from || !FIRST_PERSON.test(words)) return null
  const verb = headline.verbs.indexOf(true, before.from)
  if (verb < 0 || verb >= before.to || DIES.test(headline.tokens[verb]?.low ?? '')) return null
  const subject = subjectBefore(headline, verb, before.from)?.phrase
  return subject?.from === before.from && isSomeone(headline.tokens, subject)
    ? { subject, cue: { from: quote - 1, to: quote } }
    : null
}

/** Who said it, behind a colon: "'I ran': what the driver told police", "'Never': what Reed said in court". */
function sayerOfWhat({ headline, segment, index }: MarkedAt): ReturnType<Rule> {
  const { tokens, segments } = headline
  const { from, to } = segments[index + 1] ?? segment
  if (segment.to - segment.from !== 1 || tokens[from]?.low !== 'what') return null
  const said = tokens.slice(from, to).findIndex(({ low }) => SAYS.test(low))
  const subject = { from: from + 1, to: from + said }
  const isAccused = /^accused·?$/.test(tokens[subject.to - 1]?.low ?? '')
  return said > 1 && (isAccused || kindOfSpeaker(tokens, subject))
    ? { subject, cue: { from: subject.to, to: subject.to + 1 } }
    : null
}

const SAYS = /^(?:sa(?:id|ys?)|t(?:old|ells?)|wr(?:ote|ites?)|replied|shouted)$/

/** The sender behind "from": "'all-clear' from watchdog", not "'stolen' from widow". */
function senderBehind({ headline, quote, words, segment }: MarkedAt): ReturnType<Rule> {
  // "'stay away' warning from Reed"
  const isNoun = utterances.has(headline.tokens[quote + 1]?.low ?? '')
  const from = isNoun ? quote + 2 : quote + 1
  if (headline.tokens[from]?.low !== 'from') return null
  if (!isNoun && /(?:ed|en|ing|ken|wn)$/.test(words)) return null
  const subject = subjectBehind(headline, from + 1, segment.to)
  const kind = subject && kindOfSpeaker(headline.tokens, subject)
  // "'Real Horror Story' From His Teenage Years"
  if (subject && kind === 'person' && headline.titleCase && !isPersonName(headline, subject))
    return null
  return kind && (isNoun || /^(?:finder|role|person)$/.test(kind))
    ? { subject, cue: { from, to: from + 1 } }
    : null
}

/** The outer source, at most, for the words of a passive or a bare participle. */
function outerOnly({ outer, tokens }: HeadlineReading, quote: number): HeadlineSpeaker | 'nobody' {
  return outer && (outer.subject.from > quote || tokens[outer.cue.from]?.kind === 'colon')
    ? outer
    : 'nobody'
}
