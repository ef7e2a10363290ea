import type { Phrase } from '../../phrases/noun-phrases.ts'
import { isNoun } from '../../phrases/nouns.ts'
import type { Token } from '../../words/tokens.ts'
import { determiners, prepositions } from '../../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from './headline-line.ts'
import { headOf, isBody, isSomebody } from './speaker-kinds.ts'
import { leads, subordinating } from '../words/openers.ts'
import { rubrics } from '../words/rubrics.ts'
import { announced } from '../words/said-nouns.ts'
import { finders, isPluralNoun, speakers } from '../words/speaker-nouns.ts'

/** Maximum length of a source at a colon or a dash. */
export const SOURCE_TOKENS = 7

/** Whether a segment is one noun phrase: "MTI advance estimates", "Lena Ortiz". */
export function isNounPhrase(line: HeadlineLine, { from, to }: Phrase): boolean {
  const { tokens } = line
  const first = tokens[from]?.low ?? ''
  if (from >= to || to - from > SOURCE_TOKENS) return false
  if (leads.has(first)) return isBody(tokens, { from, to })
  if (/^(?:i|we|you|he|she|they|it)$/.test(first)) return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'number' && token.text !== '&'))
      return false
    // "Bake Off star"
    const isOfName = token.capital && at > from && !line.titleCase && token.low !== 'with'
    if (prepositions.has(token.low) && !isOfName && !/^(?:of|for|to|in)$/.test(token.low))
      return false
    if (at > from && (opensObject(tokens, at) || MADE.test(token.low))) return false
    if (CONTRACTED.test(token.low) || (token.low === 'to' && isAddressed(tokens, at, to)))
      return false
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
function isAddressed(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || POSTED.test(before.low)) return false
  if (before.capital && at === 1 && tokens[at + 1]?.capital !== true)
    return (
      !speakers.has(before.low) ||
      isSomebody(tokens[at + 1]) ||
      isPluralNoun(tokens[to - 1]?.low ?? '')
    )
  return before.capital || tokens[at + 1]?.capital === true
}

/** Offices that are to somebody or something. */
export const POSTED =
  /^(?:ambassador|envoy|advis[eo]r|aide|assistant|counsel|counsell?or|deputy|secretary|heir|witness|delegate|representative|successor|rival|challenger|contender|tutor|physician|attach[eé]|nuncio|liaison|sources?|spokes\p{L}+)s?$/u

/** Whether a noun tells of words and not who says them: "Message", "Bank statement", not "Oslo Post". */
const isAnnouncement = (head: Token | undefined, count: number): boolean =>
  head !== undefined &&
  (count === 1 || !head.capital) &&
  announced.has(head.low) &&
  !speakers.has(head.low) &&
  !finders.has(head.low)

/** A rubric: "Live updates", "Weather tracker", "Explainer". */
function isRubric(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const head = headOf(tokens, { from, to })
  const first = tokens[from]?.low ?? ''
  return (
    (rubrics.has(head?.low ?? '') && head?.text !== 'WHO') ||
    isAnnouncement(head, to - from) ||
    /^(?:live|watch|exclusive|breaking|book|inside|snap|from|ask|meet|hurricane|storm|typhoon|cyclone|operation)$/.test(
      first,
    )
  )
}
