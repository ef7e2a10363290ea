import { canAct, isAgentNoun } from '../names/names.ts'
import { cueOf, isNounish } from '../words/cue-verbs.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  determiners,
  linking,
  looksLikeVerb,
  personal,
  weekdays,
} from '../words/word-classes.ts'
import { isFunctionWord, isParty, opensClause } from './modifiers.ts'

/** Whether a token can be the head of a noun phrase. */
export function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (token.capital)
    return (
      token.low !== 'having' &&
      !weekdays.has(token.low) &&
      !opensClause(token.low) &&
      !isParty(token)
    )
  if (cueOf(token.low)?.form === 'gerund' && !isNounish(token.low)) return false
  return !isFunctionWord(token.low) && !(looksLikeVerb(token.low) && !isNounish(token.low))
}

/** A function word with a capital in the middle of a sentence, which is a name: "May", "Will". */
export const isNameLike = (token: Token): boolean =>
  token.capital && token.text.length > 2 && !personal.has(token.low)

/** Whether "to" opens an infinitive with its object: "funny to watch Tom Reed", not "an adviser to candidate Bell". */
export function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const [before, verb, object] = [tokens[to - 1], tokens[to + 1], tokens[to + 2]]
  const isPushTo = determiners.has(tokens[to - 2]?.low ?? '') || before?.low.endsWith('ing')
  if (isPushTo || verb?.capital || verb?.possessive || !object) return false
  if (determiners.has(verb?.low ?? '') || isAgentNoun(verb?.low ?? '')) return false
  return object.capital || determiners.has(object.low)
}

/** An article, an ordinal or "nearly" before a quantity: "[the] much larger crowd", "the [next] two ports". */
export function opensQuantity(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (!next || next.capital || !determiners.has(next.low)) return false
  if (/^(?:much|many|few|more|most|several)$/.test(next.low)) return ARTICLE.test(low)
  const isNumeral = /^(?:two|three|four|five|six|dozens|hundreds|thousands)$/.test(next.low)
  return isNumeral && (/^(?:nearly|almost|roughly|about)$/.test(low) || isOrdinal(tokens, at))
}

const ARTICLE = /^(?:the|his|her|its|their|our|my|your)$/

/** An adverb as an attribute, before a noun: "the second official", "the former first lady", "the online shop". */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isInside(tokens, at)) return true
  return (
    /^(?:first|second|next|last|online)$/.test(tokens[at]?.low ?? '') &&
    (determiners.has(before?.low ?? '') ||
      before?.possessive === true ||
      before?.low === 'former') &&
    (isNoun(tokens[at + 1]) || determiners.has(tokens[at + 1]?.low ?? ''))
  )
}

/** Whether a preposition links here, and is no attribute behind an article: "an inside source", "a near neighbour". */
export const isLinking = (tokens: readonly Token[], at: number): boolean =>
  linking.has(tokens[at]?.low ?? '') && !isInside(tokens, at)

const isInside = (tokens: readonly Token[], at: number): boolean =>
  /^(?:inside|outside|near|opposite)$/.test(tokens[at]?.low ?? '') &&
  (/^(?:the|an?|its|his|her|their)$/.test(tokens[at - 1]?.low ?? '') ||
    tokens[at - 1]?.possessive === true) &&
  isNoun(tokens[at + 1])

/** A comma between two adjectives of a noun: "the tall, bearded man", not "the plan, officials"; or in a place before one. */
export const isPaired = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'comma' && (areAdjectives(tokens, at) || isBasedIn(tokens, at))

/** "the Salem, Ohio-based firm" */
const isBasedIn = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma - 1]?.capital === true &&
  (isBased(tokens[comma + 1]) || isBased(tokens[comma + 2])) &&
  tokens.slice(Math.max(0, comma - 4), comma - 1).some(({ low }) => /^(?:the|an?)$/.test(low))

const isBased = (token: Token | undefined): boolean => token?.low.endsWith('-based') === true

const areAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(?:tall|short|small|big|large|young|old|thin|round)$/.test(tokens[at - 1]?.low ?? '') &&
  /^(?:the|an?)$/.test(tokens[at - 2]?.low ?? '') &&
  tokens[at + 1]?.capital === false &&
  (isNoun(tokens[at + 1]) || tokens[at + 1]?.low.endsWith('ed') === true)

/** Whether "and" joins two fields of one body, in lower case: "the state fish and game department". */
export function joinsFields(tokens: readonly Token[], at: number): boolean {
  const [before, and, next, body] = tokens.slice(Math.max(0, at - 1), at + 3)
  if (and?.low !== 'and' || !before || !next || body?.capital !== false || !canAct(body.low))
    return false
  const isPlain = [before, next].every(
    (field) => !field.capital && isNoun(field) && !canAct(field.low),
  )
  return (
    isPlain && tokens.slice(Math.max(0, at - 4), at - 1).some(({ low }) => determiners.has(low))
  )
}

/** Whether "and" joins two attributes that tell apart: "current [and] former aides", "local [and] state officials". */
export const joinsKinds = (tokens: readonly Token[], and: number): boolean =>
  /^(?:and|but)$/.test(tokens[and]?.low ?? '') &&
  KINDS.test(tokens[and - 1]?.low ?? '') &&
  KINDS.test(tokens[and + 1]?.low ?? '') &&
  tokens[and + 2]?.kind === 'word'

const KINDS =
  /^(?:current|former|past|present|ex|serving|retired|future|local|national|regional|federal|state|foreign|domestic|international|public|private|civil|military|political|religious|senior|junior|male|female|young|old|rich|poor|black|white|democratic|republican|independent|conservative|liberal|complete|incomplete|partial|preliminary|provisional|official|unofficial|early|late|final|new|western|eastern|northern|southern|european|american|british|french|german|chinese|russian)$/

/** A function word as a first name, before another capital: "Will Doyle", "May Chen", "Per Lund". */
export function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    isNameLike(token) &&
    (auxiliaries.has(token.low) || token.low === 'per' || tokens[at - 1]?.text === ',') &&
    (tokens[at + 1]?.capital === true || cueOf(tokens[at + 1]?.low ?? '')?.form === 'past')
  )
}

/** Whether "and" joins a second role before a name: "chef [and] author Ana Bell", "rower [and] keen amateur painter Jan Hill". */
export function opensSecondRole(tokens: readonly Token[], and: number): boolean {
  const first = tokens[and - 1]
  if (first?.capital !== false || !isAgentNoun(first.low)) return false
  let at = and + 1
  while (at < and + ROLE_TOKENS && tokens[at]?.capital === false && isNoun(tokens[at])) at++
  return at > and + 1 && tokens[at]?.capital === true && isAgentNoun(tokens[at - 1]?.low ?? '')
}

/** Maximum length of such a role. */
const ROLE_TOKENS = 5

/** A plural as the first part of a coordination: "cooks and waiters". */
export function isPlural(token: Token): boolean {
  return /[^s]s$/.test(token.low) && !token.possessive && isNoun(token)
}
