import { isNoun, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { determiners, prepositions, weekdays } from '../phrases/word-classes.ts'
import { places } from '../names/name-tables.ts'
import { isAgentNoun, readName, type ReadName } from '../names/names.ts'
import { holdsVerb, type HeadlineLine } from './headline-line.ts'
import { finders, rubrics, speakers, subordinating } from './headline-words.ts'

/** Maximum length of a source at a colon or a dash. */
const SOURCE_TOKENS = 7

/** Words that open an afterthought, a question or a list, and never a speaker. */
export const LEADS =
  /^(?:rip|tributes|fears|concerns|fury|outrage|anger|backlash|not|no|and|but|or|only|even|just|why|how|new|more|best|top|does|is|are|will|can|did|beware|oops|wow|warning)$/

/** Whether a segment is one noun phrase: "MTI advance estimates", "Lena Ortiz". */
function isNounPhrase(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const first = tokens[from]?.low ?? ''
  if (from >= to || to - from > SOURCE_TOKENS || LEADS.test(first)) return false
  if (/^(?:i|we|you|he|she|they|it)$/.test(first)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&'))
      return false
    if (prepositions.has(token.low) && !/^(?:of|for|to|in)$/.test(token.low)) return false
    if (CONTRACTED.test(token.low) || (token.low === 'to' && isAddressed(tokens, at))) return false
    if (subordinating.has(token.low) || token.kind === 'number') return false
  }
  const last = tokens[to - 1]
  if (!last || !isNoun(last) || last.possessive || isRubric(tokens, { from, to })) return false
  const known = finders.has(last.low) || speakers.has(last.low)
  return !holdsVerb(line, { from, to: known ? to - 1 : to })
}

/** A contracted verb, which makes a clause: "It's Edward Snowden". */
const CONTRACTED = /^(?:it|he|she|they|that|there|here|who|what|we|i|you|let)'/

/** Whether "to" names an addressee ("Ana Bell to the board"), and is no part of an office ("adviser to the board"). */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || POSTED.test(before.low)) return false
  if (before.capital && at === 1 && tokens[at + 1]?.capital !== true)
    return !speakers.has(before.low)
  return before.capital || tokens[at + 1]?.capital === true
}

/** Offices that are to somebody or something. */
const POSTED =
  /^(?:ambassador|envoy|advis[eo]r|aide|assistant|counsel|counsell?or|deputy|secretary|heir|witness|delegate|representative|successor|rival|challenger|contender|tutor|physician|attach[eé]|nuncio|liaison|sources?|spokes\p{L}+)s?$/u

/** A rubric: "Live updates", "Weather tracker", "Explainer". */
function isRubric(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const last = tokens[to - 1]?.low ?? ''
  const first = tokens[from]?.low ?? ''
  return (
    rubrics.has(last) ||
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

/** What a noun phrase is: a person or body by role, a name, or neither. */
export function kindOfSpeaker(
  tokens: readonly Token[],
  { from, to }: Phrase,
): 'finder' | 'role' | ReadName['kind'] | null {
  const last = tokens[to - 1]
  if (!last) return null
  if (finders.has(last.low)) return 'finder'
  if (speakers.has(last.low) || isFormer(last.low) || (isAgentNoun(last.low) && !last.capital))
    return 'role'
  if (!last.capital) return null
  return readName(tokens.slice(from, to).map(({ text }) => text))?.kind ?? null
}

/** Whether the last segment is the source: `…: court`, `… – Lena Ortiz`. */
export function isTail(line: HeadlineLine, phrase: Phrase, before: Phrase): boolean {
  const { tokens } = line
  if (!isNounPhrase(line, phrase) || announcerOf(line, phrase)) return false
  if (determiners.has(tokens[phrase.from]?.low ?? '')) return false
  const kind = kindOfSpeaker(tokens, phrase)
  if (kind === 'finder' || kind === 'role') return true
  if (kind === null || !tokens.slice(phrase.from, phrase.to).every(isOfName)) return false
  if (line.titleCase && !holdsVerb(line, before)) return false
  const marked = tokens.slice(before.from, before.to).some(({ kind: sign }) => sign === 'quote')
  return phrase.to - phrase.from <= 5 && (marked || before.to - before.from > 3)
}

function isOfName({ capital, low, text }: Token): boolean {
  return capital || low === 'of' || text === '&' || speakers.has(low) || isAgentNoun(low)
}

const STATES =
  /^(?:we|i|our|my|you|your|let's|must|should|won't|cannot|can't|don't|it's|there's|they're|we're|i'm|i've|we've|no|not|never|if)$/
/** Documents, which as a prefix are always the source. */
const POLLS =
  /^(?:polls?|stud(?:y|ies)|surveys?|reports?|docs|documents|records|affidavit|indictment|lawsuit|warrant|filing)$/
/** Who reports by trade, so that any words behind the colon are theirs: "Officials: 3 dead in crash". */
const REPORTS =
  /^(?:officials|authorities|police|sheriff|coroner|troopers|deputies|prosecutors|attorneys?|lawyers?|investigators|witnesses|residents|rescuers)$/
const MAY_STATE = /^(?:is|are|was|will|would|can|could|isn't|aren't|has|have|needs?|played|shows)$/

/**
 * Whether the first segment is the source of what follows (`X: …`): before words in marks any speaker is; before any
 * words a study or the police; a person or body only before a clause that states something.
 */
export function isPrefix(
  line: HeadlineLine,
  phrase: Phrase,
  rest: Phrase,
  marked: boolean,
  says: boolean,
): boolean {
  const { tokens } = line
  if (
    !isNounPhrase(line, phrase) ||
    /^(?:what|how|why|when|where|who)$/.test(tokens[rest.from]?.low ?? '')
  )
    return false
  const kind = kindOfSpeaker(tokens, phrase)
  if (kind === null) return false
  const colon = tokens[phrase.to]?.kind === 'colon'
  if (kind === 'finder' || /^sources?$/.test(tokens[phrase.to - 1]?.low ?? ''))
    return (
      (colon || phrase.to - phrase.from === 1) &&
      (!says || POLLS.test(tokens[phrase.to - 1]?.low ?? ''))
    )
  if (determiners.has(tokens[phrase.from]?.low ?? '') && kind !== 'role') return false
  const said = tokens.slice(rest.from, rest.to)
  if (marked) return !isPlaceBeforeActor(line, phrase, rest)
  if (said.some(({ low, kind: word }) => word === 'word' && STATES.test(low))) return true
  if (kind === 'role')
    return (
      (holdsVerb(line, rest) || (colon && REPORTS.test(tokens[phrase.to - 1]?.low ?? ''))) &&
      !tokens.slice(phrase.from, phrase.to).some(({ low }) => low === 'and')
    )
  if (says) return false
  const short = colon && phrase.to - phrase.from === 1 && (kind === 'unknown' || kind === 'person')
  return short && said.some(({ low }) => MAY_STATE.test(low))
}

/** Whether a place stands before a clause with an actor of its own: "Texas: Bell signs 'harsh' bill". */
function isPlaceBeforeActor({ tokens }: HeadlineLine, { to }: Phrase, rest: Phrase): boolean {
  const [actor, verb] = tokens.slice(rest.from, rest.from + 2)
  if (!places.has(tokens[to - 1]?.low ?? '') || actor?.kind !== 'word' || !actor.capital)
    return false
  const acts =
    actor.possessive || verb?.kind === 'quote' || /^\p{Ll}.*[^s]s$/u.test(verb?.text ?? '')
  return acts && !places.has(actor.low) && !/^[A-Z]{2}$/.test(actor.text)
}

/** The author that a prefix names: `A word from Lena Ortiz: …`; `null` for none. */
export function authorOf(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const by = line.tokens.findIndex(
    ({ low }, at) => at > from && at < to && /^(?:from|by)$/.test(low),
  )
  const author = { from: by + 1, to }
  return by > 0 && isPersonName(line, author) ? author : null
}

/** `Bishop's plea: 'q'`: whose words a prefix announces; `null` for a day or feast (`Mother's Day message`). */
export function announcerOf({ tokens }: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const owner = tokens.findIndex(({ possessive }, at) => at >= from && at < to && possessive)
  if (owner < 0 || owner - from > SOURCE_TOKENS) return null
  const [time, day] = [tokens[owner]?.low ?? '', tokens[owner + 1]?.low ?? '']
  if (weekdays.has(time) || /^(?:week|month|year)$/.test(time) || /^(?:day|eve)$/.test(day))
    return null
  const noun = [owner + 1, owner + 2].find((at) => ANNOUNCED.test(tokens[at]?.low ?? '')) ?? to
  const ends =
    noun + 1 === to || /^(?:to|on|over|for|about|after|as|amid)$/.test(tokens[noun + 1]?.low ?? '')
  const subject = { from, to: owner + 1 }
  return noun < to && ends && tokens.slice(from, owner).every(({ kind }) => kind === 'word')
    ? subject
    : null
}

const ANNOUNCED =
  /^(?:plea|warning|vow|verdict|advice|message|apology|tribute|pledge|appeal|confession|response|reply|admission|boast|threat|cry|lament|triumph|ordeal|nightmare|despair|pain|struggle|battle|fury|anger|heartbreak|anguish|agony|joy|relief|regret|promise|call|claim)$/

/** Whether a name is a person's, by its first name or a title. */
export function isPersonName({ tokens }: HeadlineLine, { from, to }: Phrase): boolean {
  const name = readName(tokens.slice(from, to).map(({ text }) => text))
  return name?.kind === 'person' && (name.sex !== null || name.titled)
}

/** How somebody speaks on a topic: "Bell coy on the dam: …". */
const STANCES =
  /^(?:adamant|blunt|bullish|candid|cautious|coy|defiant|emotional|firm|frank|optimistic|unrepentant|upbeat)$/

/** What somebody is on, and does not speak on: "Bell on brink of exit". */
export const STATES_OF =
  /^(?:way|course|brink|verge|track|alert|top|fire|trial|bail|tour|holiday|leave|duty|cusp|edge|mission|run|strike|sale|show|air|board|road|move|loan|song|target|form|point|pole|podium|march|stage|hold|cloud|parole|probation|remand|standby|display|red|ice|foot|record|pace|borrowed|set|stage|screen|location|camera|tape|film|front|frontline|notice)$/

/** The speaker before a topic: `Bell on the dam: …`; `null` for none. */
export function speakerOnTopic(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const links = tokens[from - 1]?.kind === 'dash' ? /^(?:on|to|after)$/ : /^(?:on|to)$/
  const on = tokens.findIndex(
    ({ low, kind }, at) => at > from && at < to && kind === 'word' && links.test(low),
  )
  const phrase = { from, to: STANCES.test(tokens[on - 1]?.low ?? '') ? on - 1 : on }
  if (on < 0 || !isNounPhrase(line, phrase)) return null
  const topic = tokens[tokens[on + 1]?.low === 'the' ? on + 2 : on + 1]
  if (tokens[on]?.low === 'on' && STATES_OF.test(topic?.low ?? '')) return null
  const kind = kindOfSpeaker(tokens, phrase)
  const speaks = kind === 'finder' ? isAgentNoun(tokens[phrase.to - 1]?.low ?? '') : kind !== null
  return speaks ? phrase : null
}
