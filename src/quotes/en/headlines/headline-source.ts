import { isNoun, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { determiners, prepositions, weekdays } from '../phrases/word-classes.ts'
import { isAgentNoun, readName, type ReadName } from '../names/names.ts'
import { isAbout, presents } from './prefix-topics.ts'
import { holdsVerb, type HeadlineLine } from './headline-line.ts'
import {
  bodies,
  finders,
  headlineVerbs,
  imperatives,
  rubrics,
  speakers,
  subordinating,
} from './headline-words.ts'

/** Maximum length of a source at a colon or a dash. */
const SOURCE_TOKENS = 7

/** Words that open an afterthought, a question or a list, and never a speaker. */
export const LEADS =
  /^(?:rip|tributes|fears|concerns|fury|outrage|anger|backlash|not|no|and|but|or|only|even|just|why|how|new|more|best|top|does|is|are|will|can|did|beware|oops|wow|warning|dear|fact|rule|tip|truth|myth|lesson|reason|answer|problem|solution|verdict|note|tribute|reactions?|question|spotlight|advice|too|so|such|many|few)$/

/** A body that speaks for itself before a colon: "Kremlin", "WHO". */
export const isBody = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  bodies.has(
    tokens
      .slice(from, to)
      .map(({ low }) => low)
      .join('-'),
  )

/** Whether a segment is one noun phrase: "MTI advance estimates", "Lena Ortiz". */
export function isNounPhrase(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const first = tokens[from]?.low ?? ''
  if (from >= to || to - from > SOURCE_TOKENS) return false
  if (LEADS.test(first)) return isBody(tokens, { from, to })
  if (/^(?:i|we|you|he|she|they|it)$/.test(first)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&'))
      return false
    // "Bake Off star"
    const isOfName = token.capital && at > from && !line.titleCase
    if (prepositions.has(token.low) && !isOfName && !/^(?:of|for|to|in)$/.test(token.low))
      return false
    if (at > from && (opensObject(tokens, at) || MADE.test(token.low))) return false
    if (CONTRACTED.test(token.low) || (token.low === 'to' && isAddressed(tokens, at))) return false
    if (subordinating.has(token.low) && token.text !== 'WHO') return false
    if (token.kind === 'number') return false
  }
  const last = tokens[to - 1]
  if (!last || !isNoun(last) || last.possessive) return false
  if (isRubric(tokens, { from, to }) && !isBody(tokens, { from, to })) return false
  const known = finders.has(last.low) || speakers.has(last.low)
  return !holdsVerb(line, { from, to: known ? to - 1 : to })
}

/** Whether an object begins in mid-phrase, so that there is a verb before it: "survivors tell | their stories". */
const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.low ?? ''
  // "Save the Children"
  if (tokens[at - 1]?.capital && tokens[at + 1]?.capital) return false
  const isFree =
    !prepositions.has(before) && !determiners.has(before) && !/^(?:and|or|&|,)$/.test(before)
  return /^(?:their|his|her|its|my|our|your|the|an?)$/.test(tokens[at]?.text ?? '') && isFree
}

/** What somebody is made, which is news of them: "Bell elected leader". */
const MADE =
  /^(?:elected|re-elected|named|appointed|crowned|voted|sworn|installed|confirmed|unveiled)$/

/** A contracted verb, which makes a clause: "It's Lena Ortiz". */
const CONTRACTED = /^(?:it|he|she|they|that|there|here|who|what|we|i|you|let)'/

/** Whether "to" names an addressee ("Ana Bell to the board"), and is no part of an office ("adviser to the board"). */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || POSTED.test(before.low)) return false
  if (before.capital && at === 1 && tokens[at + 1]?.capital !== true)
    return !speakers.has(before.low) || isSomebody(tokens[at + 1])
  return before.capital || tokens[at + 1]?.capital === true
}

/** Offices that are to somebody or something. */
const POSTED =
  /^(?:ambassador|envoy|advis[eo]r|aide|assistant|counsel|counsell?or|deputy|secretary|heir|witness|delegate|representative|successor|rival|challenger|contender|tutor|physician|attach[eé]|nuncio|liaison|sources?|spokes\p{L}+)s?$/u

/** A rubric: "Live updates", "Weather tracker", "Explainer". */
function isRubric(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const head = headOf(tokens, { from, to })
  const first = tokens[from]?.low ?? ''
  return (
    (rubrics.has(head?.low ?? '') && head?.text !== 'WHO') ||
    /^(?:live|watch|exclusive|breaking|book|inside|snap|from|hurricane|storm|typhoon|cyclone|operation)$/.test(
      first,
    )
  )
}

/** "ex-aide", "co-owner". */
const isFormer = (low: string): boolean => {
  const noun = /^(?:ex|co|vice)-(\p{L}+)$/u.exec(low)?.[1] ?? ''
  return speakers.has(noun) || isAgentNoun(noun)
}

/** The head of a noun phrase: "survivor of crash", "adviser to the king", and "farmers" of "hundreds of farmers". */
function headOf(tokens: readonly Token[], { from, to }: Phrase): Token | undefined {
  let bound = from + 1
  while (bound < to && !isBound(tokens, bound)) bound++
  if (bound >= to) return tokens[to - 1]
  const head = tokens[bound - 1]
  return tokens[bound]?.text === 'of' && QUANTITIES.test(head?.low ?? '') ? tokens[to - 1] : head
}

const isBound = (tokens: readonly Token[], at: number): boolean => {
  // a joiner in a whole name is marked: "Ministry of Health"
  const low = tokens[at]?.low.replace('·', '') ?? ''
  return (
    low === 'of' || low === 'for' || low === 'from' || (low === 'to' && isSomebody(tokens[at + 1]))
  )
}

/** Whether a word can begin a name or a role, and is no infinitive. */
const isSomebody = (token: Token | undefined): boolean =>
  token?.capital === true ||
  determiners.has(token?.low ?? '') ||
  speakers.has(token?.low ?? '') ||
  isAgentNoun(token?.low ?? '')

const QUANTITIES =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|half|third|thirds|two-thirds|quarters?|three-quarters|number|majority|most|many|some|all|one|two|three|group|groups|crowd|couple|pair|handful|array|host)$/

/** "Burna Boy", "Spice Girls", "Kaizer Chiefs", "Big Brother". */
const isStageName = (tokens: readonly Token[], at: number, from: number): boolean =>
  at > from &&
  /^(?:Boys?|Girls?|Kings?|Queens?|Chiefs|Royals|Senators|Rebels|Stars|Brother|Force)$/.test(
    tokens[at]?.text ?? '',
  ) &&
  tokens[at - 1]?.capital === true &&
  tokens[at - 1]?.possessive === false

/** What a noun phrase is: a person or body by role, a name, or neither. */
export function kindOfSpeaker(
  tokens: readonly Token[],
  { from, to }: Phrase,
): 'finder' | 'role' | ReadName['kind'] | null {
  const last = tokens[to - 1]
  const head = headOf(tokens, { from, to })
  if (!last) return null
  if (head && finders.has(head.low)) return 'finder'
  if (head && !isStageName(tokens, to - 1, from) && (speakers.has(head.low) || isFormer(head.low)))
    return 'role'
  if (head && isAgentNoun(head.low) && (!head.capital || head !== last)) return 'role'
  if (!last.capital) return isBody(tokens, { from, to }) ? 'organisation' : null
  // "Norway's PM Ortiz"
  const owner = tokens.findLastIndex(
    ({ possessive }, at) => at >= from && at < to - 1 && possessive,
  )
  const name = tokens.slice(Math.max(from, owner + 1), to)
  return readName(name.map(({ text }) => text))?.kind ?? null
}

/** Whether a few words are a topic: "Dhaka protests", not "No survivors in crash". */
function isTopical(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const isShort = from === 0 && to - from < 4 && tokens[to - 1]?.kind === 'word'
  // "Lena Ortiz: Queen of the pier"
  const isName = !line.titleCase && tokens.slice(from, to).every(({ capital }) => capital)
  const isTopic = to - from === 1 || isName || rubrics.has(tokens[to - 1]?.low ?? '')
  return isShort && isTopic && !holdsVerb(line, { from, to })
}

/** Bodies that close a headline as its source, and are places or topics before a colon. */
const CLOSING =
  /^(?:guard|coastguard|brigade|embassy|consulate|hospital|exchange|centre|center|institute|bureau|federation|foundation|trust|university|zoo|museum|utility|command|corps|fleet|network|observatory|registry|secretariat|monastery|church|diocese|league|commission|administration|authority)s?$/

/** Whether a plural acts, with a verb that no rule of spelling tells: "rebels surrender to army". */
const actsInPlural = ({ tokens }: HeadlineLine, { from, to }: Phrase): boolean =>
  tokens.some(
    ({ low }, at) =>
      at > from &&
      at < to - 1 &&
      /[^s]s$/.test(tokens[at - 1]?.low ?? '') &&
      headlineVerbs.has(`${low}s`),
  )

/** Who carries a story, and is set behind its headline: "Ferry sinks off Bergen - Reuters". */
const OUTLETS =
  /^(?:reuters|ap|afp|upi|pti|ani|al jazeera|bbc|cnn|cnbc|npr|abc|nbc|cbs|pbs|sky|itv|rt[eé]|(?:the )?(?:guardian|independent|telegraph|sun|mirror|times|hindu|nation|star|punch)|daily mail|mail online|metro|ndtv|vanguard|premium times|news24|iol|rappler|inquirer|stuff|rnz|yahoo|msn|espn|variety|deadline|techcrunch|wired|forbes|fortune|newsweek|usa today)$/

/** Whether the last segment is the source: `…: court`, `… – Lena Ortiz`. */
export function isTail(line: HeadlineLine, phrase: Phrase, before: Phrase): boolean {
  const { tokens } = line
  if (!isNounPhrase(line, phrase) || announcerOf(line, phrase)) return false
  const name = tokens.slice(phrase.from, phrase.to).map(({ low }) => low)
  if (tokens[phrase.from - 1]?.kind === 'dash' && OUTLETS.test(name.join(' '))) return false
  // "Bell to Reed: Protect nurses"
  const isBidden = phrase.to - phrase.from > 1 && imperatives.has(tokens[phrase.from]?.low ?? '')
  if (isBidden && (line.titleCase || !tokens[phrase.to - 1]?.capital)) return false
  if (isBody(tokens, phrase)) return true
  if (isAbout(line, phrase) || presents(line, before) || actsInPlural(line, phrase)) return false
  if (determiners.has(tokens[phrase.from]?.low ?? '')) return false
  const kind = kindOfSpeaker(tokens, phrase)
  if (kind === 'finder' || kind === 'role') return !isTopical(line, before)
  // "Pick of the week: Science Museum"
  if (/^(?:day|week|month|year|season|night|weekend)$/.test(tokens[before.to - 1]?.low ?? ''))
    if (tokens[before.to - 2]?.low === 'the' && !holdsVerb(line, before)) return false
  const hasPlace = tokens.slice(phrase.from, phrase.to).some(({ low }) => low === 'in')
  if (!line.titleCase && !hasPlace && CLOSING.test(tokens[phrase.to - 1]?.low ?? '')) return true
  if (kind === null || !tokens.slice(phrase.from, phrase.to).every(isOfName)) return false
  if (line.titleCase && !holdsVerb(line, before)) return false
  const marked = tokens.slice(before.from, before.to).some(({ kind: sign }) => sign === 'quote')
  return phrase.to - phrase.from <= 5 && (marked || before.to - before.from > 3)
}

function isOfName({ capital, low, text }: Token): boolean {
  return capital || low === 'of' || text === '&' || speakers.has(low) || isAgentNoun(low)
}

/** `Bishop's plea: 'q'`: whose words a prefix announces; `null` for a day or feast (`Mother's Day message`). */
export function announcerOf(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const owner = tokens.findIndex(({ possessive }, at) => at >= from && at < to - 1 && possessive)
  if (owner < 0 || owner - from > SOURCE_TOKENS) return null
  if (holdsVerb(line, { from, to: owner })) return null
  const [time, day] = [tokens[owner]?.low ?? '', tokens[owner + 1]?.low ?? '']
  if (weekdays.has(time) || /^(?:week|month|year)$/.test(time) || /^(?:day|eve)$/.test(day))
    return null
  const noun = [owner + 1, owner + 2].find((at) => ANNOUNCED.test(tokens[at]?.low ?? '')) ?? to
  const ends =
    noun + 1 === to ||
    /^(?:to|on|over|for|about|after|as|amid|at|with|against|of|in)$/.test(
      tokens[noun + 1]?.low ?? '',
    )
  const subject = { from, to: owner + 1 }
  return noun < to && ends && tokens.slice(from, owner).every(({ kind }) => kind === 'word')
    ? subject
    : null
}

const ANNOUNCED =
  /^(?:plea|warning|vow|verdict|advice|message|apology|tribute|pledge|appeal|confession|response|reply|admission|boast|threat|cry|lament|triumph|ordeal|nightmare|despair|pain|struggle|battle|fury|anger|heartbreak|anguish|agony|joy|relief|regret|promise|call|claim|quip|jibe|dig|swipe|barb|joke|retort|rebuke|remark|comment|rant|statement|reaction|take|words|memoirs?|autobiography|diar(?:y|ies)|letter|email|e-mail|texts?|tweet|post|note|testimony|outburst|snipe|taunt|pitch|demand|insistence|defence|defense|grief|frustration|delight|horror|shock|tears)$/

/** Whether a name is a person's, by its first name or a title. */
export function isPersonName({ tokens }: HeadlineLine, { from, to }: Phrase): boolean {
  const name = readName(tokens.slice(from, to).map(({ text }) => text))
  return name?.kind === 'person' && (name.sex !== null || name.titled)
}
