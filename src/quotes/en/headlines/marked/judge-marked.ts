import { countWords, isTitleCase } from '../../names/title-case.ts'
import type { ParagraphReading } from '../../phrases/paragraph-reading.ts'
import type { Token } from '../../words/tokens.ts'
import { conjunctions, prepositions, pronouns } from '../../words/word-classes.ts'
import type { HeadlineSpeaker } from '../headline-speaker.ts'
import { judges } from './reproach.ts'
import { isTitleOfWork, LAWS } from './works.ts'
import { isCoined } from '../words/coined.ts'
import { slights } from '../words/slights.ts'
import type { HeadlineReading } from '../read-headline.ts'
import { utterances } from '../words/said-nouns.ts'
import { tellsFeeling } from '../words/feelings.ts'
import { subordinating } from '../words/openers.ts'
import { befallings } from '../words/what-things-do.ts'
import { wordSet } from '../words/word-set.ts'

/** Verbs and nouns of accusing, beside which a short phrase in marks is speech and no term. */
const REPROACH = wordSet(`
protest(s) urged accused accuses over slammed criticised criticized condemned amid row fury outrage anger backlash claim(s) allegation(s)
accusation(s) fined suspended sacked warned told hailed branded dubbed blasted
`)

/** Verbs of finding, whose object in marks is a term for what was found. */
const COMES_UPON = /^(?:find|finds|found|discovers?|discovered|unearths?|unearthed)$/

/** Adjectives of appraisal, which make a short phrase speech; "zombie", "ghost" or "suspicious" make it a term. */
const APPRAISES =
  /^(?:un|in|im|ir|dis)\p{Ll}+(?:ed|able|ible|ate|al|en)$|(?:ful|less|(?<!suspici)ous|able|ible|trophic|rific|baric|tragic|heroic|chaotic|tacular|tastic|(?:degrad|humiliat|appall|shock|disgust|terrify|horrify|harrow|devastat|embarrass|alarm|chill|damn|crippl|punish|sicken|frighten|stagger|insult|demean|outstand|amaz|astonish|stunn|disappoint|worry|concern|disturb|heartbreak|overwhelm|unend|unrelent|thrill|bully|world-lead|life-chang|game-chang)ing|massive|excessive|abusive|aggressive|provocative|offensive|decisive|huge|historic|horrific|inhumane|barbaric)$|^(?:bleak|grim|dire|terrible|awful|dreadful|woeful|fantastic|brilliant|superb|remarkable|largest|biggest|worst|best|brutal|harsh|grave|stark|urgent|crucial|vital|idiotic|foolish|heinous|evil)$/iu

/** Whether words weigh, as no title does. */
const isVerdict = (text: string): boolean =>
  slights(text) || APPRAISES.test(text) || tellsFeeling(text)

const WEIGHS = /ing$|^(?:utter|total|complete|absolute|real|sheer|big|sad|mad)$/iu

const STUDIES = /^(?:stud(?:y|ies)|surveys?|polls?|reports?|research|reviews?|analysis)$/

const BLAMES =
  /^(?:slam|rap|blast|rip|lash|scold|berat|lambast|chid|castigat|denounc|condemn|critici|attack|prais|hail|laud|thank|credit|commend|salut|flay|pull|rebuk|upbraid|censur|mock|savag|trash|blam|accus|hit)/

/** What bears a name in marks behind it: "Operation 'Night Ferry'". */
const NAMED = /^(?:operation|project|mission|cyclone|storm|hurricane|typhoon|exercise|codename)$/

const ASKS = /^(?:how|why|is|are|was|what|who|the|do|does|can)$/

/** Words that open a predicate: "Bell says Reed 'must accept' terms". */
const PREDICATES =
  /^(?:by|in|on|at|for|with|under|beyond|must|should|would|will|won['’]t|cannot|can|can['’]t|could|is|are|was|were|has|have|had|did|didn['’]t|never|not) /i

/** An adverb, also with the word it goes with: "deliberately misled". */
const ADVERB = /^\p{Ll}{3,}ly(?: \p{Ll}+)?$/u

/** What ends before its object: "party 'fully behind' Reed". */
const ENDS_OPEN = /(?:^| )(?:behind|of|with|for|by|to|against|on|about|than|like|as|from)$/

/** Verbs before "to" and a verb in marks: "tried to 'ruin' marriage". */
const TRIES =
  /^(?:tr(?:y|ies|ied|ying)|wants?|wanted|plans?|planned|threatens?|seeks?|sought|attempts?|attempted)$/

const MODAL = /^(?:will|would|must|should|can|could|cannot|won't|not)$/

/** Words before a gerund that goes on to its object. */
const GOVERNS = /^(?:stop|stops|keep|keeps|of|from|by|start|starts)$/

/** Words in marks, with what tells speech from a term. */
interface Marked {
  readonly headline: HeadlineReading
  readonly quote: number
  readonly text: string
  readonly words: number
  /** In title case themselves, as a name is. */
  readonly named: boolean
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** The word before, the one before that and the speaker's cue, in lower case; '' for none. */
  readonly low: string
  readonly second: string
  readonly cue: string
  readonly speaker: HeadlineSpeaker | null
  /** The speaker is told by a verb or a noun, and by no sign. */
  readonly judged: boolean
  /** No word stands beside them. */
  readonly set: boolean
  /** They are an attribute of the noun behind. */
  readonly describes: boolean
}

function readMarked(
  reading: ParagraphReading,
  region: number,
  headline: HeadlineReading,
  speaker: HeadlineSpeaker | null,
): Marked {
  const { tokens, verbs } = headline
  const { start = 0, end = 0 } = reading.regions[region]?.inner ?? {}
  const quote = reading.tokenOfRegion[region] ?? -1
  const text = reading.text.slice(start, end)
  const [before, after, cue] = [
    tokens[quote - 1],
    tokens[quote + 1],
    tokens[speaker?.cue.from ?? -1],
  ]
  const describes =
    after?.kind === 'word' &&
    ![prepositions, subordinating, pronouns, conjunctions].some((words) => words.has(after.low)) &&
    !verbs[quote + 1] &&
    !ENDS_OPEN.test(text)
  return {
    headline,
    quote,
    text,
    words: countWords(text),
    named: isTitleCase(text),
    before,
    after,
    low: before?.low ?? '',
    second: tokens[quote - 2]?.low ?? '',
    cue: cue?.low ?? '',
    speaker,
    judged: cue?.kind === 'word',
    set: before?.kind !== 'word' && after?.kind !== 'word',
    describes,
  }
}

/** What makes a name or a term of words in marks. */
const signsOfTerm = (marked: Marked): readonly boolean[] => {
  const { headline, quote, text, words, named, before, after, low, second, speaker } = marked
  const { judged, set, describes } = marked
  const isOwnAct = low === 'out' ? /^rul(?:es?|ed|ing)$/.test(second) : /^backs?$/.test(low)
  return [
    headline.works[quote] === true,
    named && words > 1 && !headline.titleCase && LAWS.has(after?.low ?? ''),
    named &&
      headline.titleCase &&
      !isVerdict(text) &&
      isTitleOfWork({ text, words, quote, tokens: headline.tokens }),
    named && before?.capital === true && NAMED.test(low),
    isCoined(text),
    named && /^Operation \p{Lu}/u.test(text),
    // "Minister backs 'right to roam'", "rules out 'mansion tax'"
    isOwnAct && speaker?.cue.to === quote && words < 5 && !set && !slights(text),
    // "Reed's 'robot ferry' plan", "welcomes 'miracle' calf"
    describes &&
      words < 4 &&
      HAS.test(marked.cue) &&
      !PREDICATES.test(text) &&
      !APPRAISES.test(text),
    speaker === null && COMES_UPON.test(low),
    // "'Harbour Nights': Who sank the ferry?"
    named &&
      quote === 0 &&
      after?.kind === 'colon' &&
      words < 4 &&
      headline.tokens.at(-1)?.text === '?',
    isCalled(marked) && speaker?.cue.from !== quote - 1,
    // "chef's 'joke'", "Reed's 'apology' falls flat"
    before?.possessive === true && utterances.has(text),
    // "'Flight shame' hits airlines"
    speaker === null &&
      quote === 0 &&
      words === 2 &&
      befallings.has(after?.low ?? '') &&
      !slights(text) &&
      !text.split(' ').some((word) => WEIGHS.test(word) || isVerdict(word)),
    // "Why 'six-seven' is word of the year", "Is 'the blob' real?"
    speaker === null &&
      words < 3 &&
      (quote === 1 || (quote === 2 && /^(?:is|are|the|was)$/.test(low))) &&
      ASKS.test(headline.tokens[0]?.low ?? ''),
    named &&
      !set &&
      !judged &&
      (speaker === null ||
        (headline.titleCase
          ? describes || after?.low === 'of'
          : before?.kind === 'word' || words > 1)),
  ]
}

/** Whose object in marks is a thing of theirs, and verbs of naming. */
const HAS = /^(?:plan|welcomes?)$/

const CALLED = /^(?:nicknamed|called|dubbed|titled|named|entitled)$/

/** Whether they are what somebody goes by: "dubbed 'the Clockmaker'", "known as 'Lucky Jim'", "they call 'the Boss'". */
const isCalled = ({ text, named, low, second }: Marked): boolean =>
  (named || /^the (?:\p{Lu}\S*(?: |$))+$/u.test(text)) &&
  (CALLED.test(low) ||
    (low === 'as' && second === 'known') ||
    (low === 'call' && second === 'they'))

/** What makes speech of them, whoever speaks. */
const signsOfSpeech = (marked: Marked): readonly boolean[] => {
  const { headline, quote, text, words, after, low, set, describes, speaker } = marked
  const { from, to } = headline.segments.find(({ from, to }) => from <= quote && quote < to) ?? {
    from: 0,
    to: 0,
  }
  return [
    words > 3 || set || !describes,
    // "says he would 'never' sell", "denies 'knowingly' selling"
    ADVERB.test(text) && (speaker !== null || /(?:ing|ed)$/.test(after?.low ?? '')),
    headline.tokens.slice(from, to).some(({ low }) => REPROACH.has(low)),
    // "denies 'bullying' staff", "man who 'lured' boys"
    low === 'who' || (/^den(?:y|ies|ied)$/.test(low) && text.endsWith('ing')),
  ]
}

/** What makes them the words of a known speaker. */
const signsOfSpeaker = (marked: Marked, { cue, subject }: HeadlineSpeaker): readonly boolean[] => {
  const { headline, quote, text, words, before, after, low, second, judged } = marked
  return [
    words > 1 && (before?.kind !== 'word' || PREDICATES.test(text)),
    tellsFeeling(text),
    judged && cue.to >= quote - 1 && cue.from < quote,
    judged && (words > 2 || cue.from === quote + 1),
    judges(after, text),
    utterances.has(after?.low ?? '') && cue.from > quote,
    // "slams council for 'shoddy' work"
    judged && low === 'for' && BLAMES.test(marked.cue),
    words === 1 && low === 'to' && TRIES.test(second),
    // "Reed: Navy will 'hunt down' pirates", "tells Bell to stop 'dividing' town"
    words < 3 && (MODAL.test(low) || (text.endsWith('ing') && GOVERNS.test(low))),
    // "Bell: Guards 'beating' inmates"
    words === 1 &&
      text.endsWith('ing') &&
      /[^s]s$/.test(low) &&
      headline.tokens[cue.from]?.kind === 'colon' &&
      cue.from === quote - 2,
    words === 1 &&
      (APPRAISES.test(text) || slights(text)) &&
      !STUDIES.test(headline.tokens[subject.to - 1]?.low ?? ''),
  ]
}

/** Whether words in marks are speech, and neither a name nor a term. */
export function isSpeech(
  reading: ParagraphReading,
  region: number,
  headline: HeadlineReading,
  speaker: HeadlineSpeaker | null,
): boolean {
  const marked = readMarked(reading, region, headline, speaker)
  if (signsOfTerm(marked).includes(true)) return false
  if (signsOfSpeech(marked).includes(true)) return true
  return speaker !== null && signsOfSpeaker(marked, speaker).includes(true)
}
