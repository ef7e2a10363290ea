import { isAgentNoun } from '../../names/names.ts'
import { isNounish } from '../../words/cue-verbs.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { auxiliaries, determiners, isAdverb, prepositions } from '../../words/word-classes.ts'
import type { HeadlineLine } from '../line/headline-line.ts'
import { meansOther } from './other-senses.ts'
import { bodies } from '../words/bodies.ts'
import { imperatives } from '../words/openers.ts'
import { type HeadlineCue, MODAL, PHRASAL, headlineCueOf } from '../words/headline-cues.ts'
import { finders, groups, isPluralNoun, speakers } from '../words/speaker-nouns.ts'
import { storms, thingVerbs, thingsThat } from '../words/what-things-do.ts'

/** Whether a form only looks like a verb of saying: a goal denied, a vote called, a noun. */
export function isOther({ tokens, verbs }: HeadlineLine, at: number, cue: HeadlineCue): boolean {
  const other = meansOther(tokens, at, cue)
  if (other !== null) return other
  const goesWith = PHRASAL.get(cue.lemma)
  if (goesWith) return !goesWith.test(tokens[at + 1]?.low ?? '')
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const acted =
    verbs[at - 1] === true && !auxiliaries.has(before.low) && !/[^e]ed$/.test(before.low)
  return before.possessive || acted || determiners.has(before.low) || prepositions.has(before.low)
}

/** A progressive form: "is now calling". */
export function isProgressive({ tokens }: HeadlineLine, at: number): boolean {
  const before = tokens[at - 1]?.low ?? ''
  return /^(?:is|are|was|were)$/.test(isAdverb(before) ? (tokens[at - 2]?.low ?? '') : before)
}

/**
 * Whether a plain form is the verb of this subject: "MPs say", "police in Riverton warn", "RCMP say", "Bell and Reed
 * agree", and "will say".
 */
export function takesPlural(line: HeadlineLine, at: number, { from, to }: Phrase): boolean {
  const { tokens } = line
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return before?.kind === 'comma' || before?.kind === 'quote'
  if (auxiliaries.has(before.low)) return MODAL.test(before.low)
  // "Did Rovers Say Too Much?"
  if (auxiliaries.has(tokens[from]?.low ?? '')) return false
  const noun = isNounish(tokens[at]?.low ?? '')
  if (!noun && isClub(line, { from, to })) return true
  const heads = [
    to - 1,
    tokens.findIndex(({ low }, index) => index > from && index < to && prepositions.has(low)) - 1,
    // "Sources close to the couple say"
    ...(speakers.has(tokens[from]?.low ?? '') ? [from] : []),
  ]
  return heads.some((head) => {
    const token = tokens[head]
    if (!token || head < from) return false
    return (
      isPluralNoun(token.low) ||
      (/^[A-Z&]{2,}$/.test(token.text) && (!noun || bodies.has(token.low))) ||
      tokens[head - 1]?.low === 'and'
    )
  })
}

/** Whether a name opens the clause, as that of a club or party with a plural verb: "Rovers insist", "Sinn Féin accuse". */
const isClub = ({ tokens, titleCase }: HeadlineLine, { from, to }: Phrase): boolean => {
  const first = tokens[from]?.low ?? ''
  return (
    !titleCase &&
    tokens[from - 1]?.kind !== 'word' &&
    !imperatives.has(first) &&
    tokens
      .slice(from, to)
      .every(({ kind, capital, possessive }) => kind === 'word' && capital && !possessive)
  )
}

export const isPreposition = ({ low }: Token): boolean => prepositions.has(low)

const PARTICIPLE = /[^e]ed$|^(?:cut|hit|set|held|met|shut|slashed|broken|thrown|rewritten|undone)$/

/** Whether a form in -s is a noun, as it is without an object: "misconduct claims as", "attacks on". */
export function readsAsHeadlineNoun(
  { tokens, verbs }: HeadlineLine,
  at: number,
  to: number,
): boolean {
  const low = tokens[at]?.low ?? ''
  const next = tokens[at + 1]
  if (at + 1 >= to)
    return !/^(?:finds?|claims?|rules?|reports?|shows?|hints?|estimates?|forecasts?|fear|demand|vow|pledge|promise)$/.test(
      low,
    )
  if (next?.kind === 'quote' || next?.kind === 'number' || /^[$£€¥₹]$/.test(next?.text ?? ''))
    return false
  if (next?.kind !== 'word') return true
  if (/^(?:for|on)$/.test(next.low)) return !/^calls?$/.test(low)
  if (low === 'hints' && next.low === 'at') return false
  if (PHRASAL.get(headlineCueOf(low)?.lemma ?? '')?.test(next.low)) return false
  if (/^(?:to|back|out|that|he|she|they|it)$/.test(next.low)) return false
  // "Data rules tightened for firms", "growth forecasts cut again"
  const after = tokens[at + 2]
  const ends = at + 2 >= to || /^(?:again|further)$/.test(after?.low ?? '')
  if (PARTICIPLE.test(next.low) && (ends || (after && isPreposition(after)))) return true
  const names = low === 'calls' && tokens[at - 1]?.capital && tokens[at - 1]?.kind === 'word'
  const object = tokens.slice(at + 1, at + (names ? 6 : 3))
  const marked = object.findIndex(({ kind }) => kind === 'quote')
  if (/^calls?$/.test(low) && marked > 0 && !object.slice(0, marked).some(isPreposition))
    return false
  // "Democrats Demand Answers on", "Tenants demand answers"
  const isObject = isNounish(next.low) && (at + 2 >= to || prepositions.has(after?.low ?? ''))
  return prepositions.has(next.low) || next.low === 'as' || (verbs[at + 1] === true && !isObject)
}

/**
 * Whether the subject of such a verb is no person and nothing that people wrote: "disease threatens", "film tells of"; a
 * forecast is, as in "forecast calls for".
 */
export function isThing({ tokens }: HeadlineLine, { from, to }: Phrase, lemma: string): boolean {
  const bound = tokens.findIndex(({ low }, at) => at > from && at < to && prepositions.has(low))
  const head = tokens[(bound < 0 ? to : bound) - 1]
  if (head?.kind !== 'word') return false
  if (thingVerbs.has(lemma) && storms.has(tokens[from]?.low ?? '')) return true
  if (thingsThat.some(([verbs, nouns]) => verbs.has(lemma) && nouns.has(head.low))) return true
  if (head.capital || !/^(?:threaten|promise|doubt)$/.test(lemma)) return false
  return ![finders, speakers, groups].some((words) => words.has(head.low)) && !isAgentNoun(head.low)
}
