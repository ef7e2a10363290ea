import { countWords, isTitleCase } from '../names/title-case.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import { conjunctions, prepositions, pronouns } from '../phrases/word-classes.ts'
import { tellsFeeling } from './feelings.ts'
import { judges, slights } from './reproach.ts'
import { subordinating } from './headline-words.ts'
import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'

/** Verbs and nouns of accusing, beside which a short phrase in marks is speech and no term. */
const REPROACH =
  /^(?:protests?|urged|accused|accuses|over|slammed|criticised|criticized|condemned|amid|row|fury|outrage|anger|backlash|claims?|allegations?|accusations?|fined|suspended|sacked|warned|told|hailed|branded|dubbed|blasted)$/

/** Verbs of finding, whose object in marks is a term for what was found. */
const COMES_UPON = /^(?:find|finds|found|discovers?|discovered|unearths?|unearthed)$/

/** Adjectives of appraisal, which make a short phrase speech; "zombie", "ghost" or "suspicious" make it a term. */
const APPRAISES =
  /^(?:un|in|im|ir|dis)\p{Ll}+(?:ed|able|ible|ate|al|en)$|(?:ful|less|(?<!suspici)ous|able|ible|trophic|rific|baric|tragic|heroic|chaotic|tacular|tastic|(?:degrad|humiliat|appall|shock|disgust|terrify|horrify|harrow|devastat|embarrass|alarm|chill|damn|crippl|punish|sicken|frighten|stagger|insult|demean|outstand|amaz|astonish|stunn|disappoint|worry|concern|disturb|heartbreak|overwhelm|unend|unrelent|thrill|bully|world-lead|life-chang|game-chang)ing|massive|excessive|abusive|aggressive|provocative|offensive|decisive|huge|historic|horrific|inhumane|barbaric)$|^(?:bleak|grim|dire|terrible|awful|dreadful|woeful|fantastic|brilliant|superb|remarkable|largest|biggest|worst|best|brutal|harsh|grave|stark|urgent|crucial|vital|idiotic|foolish|heinous|evil)$/iu
const STUDIES = /^(?:stud(?:y|ies)|surveys?|polls?|reports?|research|reviews?|analysis)$/

const BLAMES =
  /^(?:slam|rap|blast|rip|lash|scold|berat|lambast|chid|castigat|denounc|condemn|critici|attack|prais|hail|laud|thank|credit|commend|salut|flay|pull|rebuk|upbraid|censur|mock|savag|trash|blam|accus|hit)/

/** What bears a name in marks behind it: "Operation 'Night Ferry'". */
const NAMED = /^(?:operation|project|mission|cyclone|storm|hurricane|typhoon|exercise|codename)$/

/** A tax by its nickname: "tractor tax". */
const TAXED = /^\p{Ll}+ (?:tax|levy|surcharge|loophole|ticket|lane)$/u

/** Terms that the press has made, whoever uses them. */
const COINED =
  /^(?:shadow|dark|ghost|grey|gray|zombie|phantom|sleeper|rogue|puppy|baby|drug|tech|forever|smart|deep|fast|slow|quiet|golden|dirty|magic) (?:fleets?|tankers?|ships?|vessels?|firms?|compan(?:y|ies)|jobs|workers|flights|voters|cells?|banks?|banking|schools?|guns?|zones?|farms?|factor(?:y|ies)|mules?|bros?|chemicals?|drugs?|fakes?|fashion|quitting|visas?|parachutes?|bombs?|mushrooms?|knives|mines?|homes|money|web|net|pools?)$/i

const ASKS = /^(?:how|why|is|are|was|what|who|the|do|does|can)$/

/** What bears a name in marks: "'Clean Harbour' bill". */
const LAWS =
  /^(?:bill|act|law|films?|movie|novel|book|series|show|musical|album|song|single|tour|podcast|campaign|scheme|programme|program|project|initiative|sequel|remake|reboot|exhibition|festival|movement|party|brand|franchise|finale|trailer|premiere|screening)$/

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

/** What a plural does, by the account of whoever stands before the colon: "Bell: Guards 'beating' inmates". */
const isDoing = (
  tokens: HeadlineReading['tokens'],
  quote: number,
  text: string,
  { cue }: HeadlineSpeaker,
): boolean =>
  text.endsWith('ing') &&
  tokens[cue.from]?.kind === 'colon' &&
  /[^s]s$/.test(tokens[quote - 1]?.low ?? '') &&
  cue.from === quote - 2

/** Whether words in marks are speech, and neither a name nor a term. */
export function isSpeech(
  reading: ParagraphReading,
  region: number,
  { tokens, titleCase, segments, verbs, works }: HeadlineReading,
  speaker: HeadlineSpeaker | null,
): boolean {
  const inner = reading.regions[region]?.inner
  const quote = reading.tokenOfRegion[region] ?? -1
  if (!inner) return false
  if (works[quote]) return false
  const text = reading.text.slice(inner.start, inner.end)
  const words = countWords(text)
  const before = tokens[quote - 1]
  const after = tokens[quote + 1]
  if (words > 1 && !titleCase && isTitleCase(text) && LAWS.test(after?.low ?? '')) return false
  if (NAMED.test(before?.low ?? '') && before?.capital && isTitleCase(text)) return false
  if (COINED.test(text) || TAXED.test(text)) return false
  if (/^Operation \p{Lu}/u.test(text) && isTitleCase(text)) return false
  const segment = segments.find(({ from, to }) => from <= quote && quote < to)
  const set = before?.kind !== 'word' && (after === undefined || after.kind !== 'word')
  // "Minister backs 'right to roam'", "rules out 'mansion tax'"
  const isRuled = before?.low === 'out' && /^rul(?:es?|ed|ing)$/.test(tokens[quote - 2]?.low ?? '')
  const isOwnAct = (isRuled || /^backs?$/.test(before?.low ?? '')) && !slights(text)
  if (isOwnAct && speaker?.cue.to === quote && words < 5 && !set) return false
  const judged = speaker !== null && tokens[speaker.cue.from]?.kind === 'word'
  const describes =
    after?.kind === 'word' &&
    !prepositions.has(after.low) &&
    !verbs[quote + 1] &&
    !subordinating.has(after.low) &&
    !ENDS_OPEN.test(text) &&
    !pronouns.has(after.low) &&
    !conjunctions.has(after.low)
  // "Reed's 'robot ferry' plan", "welcomes 'miracle' calf"
  const cue = tokens[speaker?.cue.from ?? -1]?.low ?? ''
  const isTerm = /^(?:plan|welcomes?)$/.test(cue) && !PREDICATES.test(text)
  if (isTerm && describes && words < 4 && !APPRAISES.test(text)) return false
  if (speaker === null && COMES_UPON.test(before?.low ?? '')) return false
  if (
    /^(?:nicknamed|called|dubbed|titled|named|entitled)$/.test(before?.low ?? '') &&
    isTitleCase(text) &&
    speaker?.cue.from !== quote - 1
  )
    return false
  // "Why 'six-seven' is word of the year", "Is 'the blob' real?"
  const asks = quote === 1 || (quote === 2 && /^(?:is|are|the|was)$/.test(before?.low ?? ''))
  if (speaker === null && words < 3 && asks && ASKS.test(tokens[0]?.low ?? '')) return false
  if (isTitleCase(text) && !set && !judged) {
    const told = speaker !== null && !describes && after?.low !== 'of'
    if (titleCase ? !told : before?.kind === 'word' || words > 1 || speaker === null) return false
  }
  if (words > 3 || set) return true
  if (speaker && words > 1 && PREDICATES.test(text)) return true
  if (speaker && tellsFeeling(text)) return true
  // "says he would 'never' sell", "denies 'knowingly' selling"
  if (ADVERB.test(text) && (speaker || /(?:ing|ed)$/.test(after?.low ?? ''))) return true
  if (!describes) return true
  if (judged && speaker.cue.to >= quote - 1 && speaker.cue.from < quote) return true
  if (judged && (words > 2 || speaker.cue.from === quote + 1)) return true
  if (speaker && judges(after, text)) return true
  // "slams council for 'shoddy' work"
  if (judged && before?.low === 'for' && BLAMES.test(tokens[speaker.cue.from]?.low ?? ''))
    return true
  if (speaker && words === 1 && before?.low === 'to' && TRIES.test(tokens[quote - 2]?.low ?? ''))
    return true
  // "Reed: Navy will 'hunt down' pirates", "tells Bell to stop 'dividing' town"
  const isVerb =
    MODAL.test(before?.low ?? '') || (text.endsWith('ing') && GOVERNS.test(before?.low ?? ''))
  if (speaker && words < 3 && isVerb) return true
  if (speaker && words === 1 && isDoing(tokens, quote, text, speaker)) return true
  if (
    speaker &&
    words === 1 &&
    (APPRAISES.test(text) || slights(text)) &&
    !STUDIES.test(tokens[speaker.subject.to - 1]?.low ?? '')
  )
    return true
  if (speaker && words > 1 && before?.kind !== 'word') return true
  return (
    segment !== undefined &&
    tokens.slice(segment.from, segment.to).some(({ low }) => REPROACH.test(low))
  )
}
