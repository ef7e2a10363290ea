import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { isAgentNoun } from '../names/names.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import {
  conjunctions,
  determiners,
  functionWords,
  isAdverb,
  linking,
  prepositions,
  subordinators,
} from '../words/word-classes.ts'

/** Articles, prepositions, pronouns, auxiliaries, adverbs and the like. */
export function isFunctionWord(low: string): boolean {
  return functionWords.has(low) || isAdverb(low)
}

/** A plain form as the verb of a plural: "officials in both cities insist". */
export const isVerbOfPlural = (tokens: readonly Token[], at: number): boolean =>
  !isNounish(tokens[at]?.low ?? '') &&
  !tokens[at - 1]?.possessive &&
  /[^s]s$/.test(tokens[at - 1]?.low ?? '')

/** A form in -ly or -ing as an attribute, between an article and a noun: "a yearly poll", "its publishing house". */
export const isModifier = (tokens: readonly Token[], at: number): boolean =>
  /(?:ly|ing)$/.test(tokens[at]?.low ?? '') &&
  determiners.has(tokens[at - 1]?.low ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  !isFunctionWord(tokens[at + 1]?.low ?? '')

/**
 * A participle clause behind its noun ("Sailors marching through the streets"), no noun in -ing as in "the police
 * shooting of Reed".
 */
export const actsBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.low ?? ''
  return isGerund(tokens, at) && isFunctionWord(next) && !/^(?:of|for|and|or)$/.test(next)
}

/**
 * An ambiguous form in -s as the verb of an infinitive ("The board plans to build", "the union vows to fight"), no noun
 * as in "the board's plans to build".
 */
export const meansTo = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, to, verb] = tokens.slice(at - 1, at + 3)
  const acts = token?.low.endsWith('s') === true && isNounish(token.low)
  const isSubject = before?.kind === 'word' && !before.possessive && !/[^s]s$/.test(before.low)
  if (!acts || !isSubject || to?.low !== 'to' || verb?.kind !== 'word') return false
  return !verb.capital && !isFunctionWord(verb.low) && !verb.low.endsWith('ing')
}

/** An ambiguous form as a phrasal verb: "The board hit back", "the union calls out". */
export const isPhrasal = (tokens: readonly Token[], at: number): boolean =>
  /^(?:back|out)$/.test(tokens[at + 1]?.low ?? '') &&
  /^(?:hits?|push(?:es)?|calls?|fights?|points?)$/.test(tokens[at]?.low ?? '')

/**
 * An adverbial of occasion, which is no attribute of the speaker: "said the board in a brief statement", "on its
 * website".
 */
export const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on|at)$/.test(tokens[at]?.low ?? '') &&
  determiners.has(tokens[at + 1]?.low ?? '') &&
  [tokens[at + 2], tokens[at + 3]].some((noun) => OCCASIONS.test(noun?.low ?? ''))

const OCCASIONS =
  /^(?:statement|note|letter|e-?mail|post|tweet|interview|message|memo|speech|briefing|conference|filing|video|blog|website|release|text|affidavit|ruling|podcast|call)$/

/** A partitive: "one of the sailors", "some of her friends", "one of Bell's aides". */
export const isOneOf = (count: Token | undefined, next: Token | undefined): boolean =>
  /^(?:one|some|many|most|several|two|three|half)$/.test(count?.low ?? '') &&
  (next?.possessive === true ||
    /^(?:the|his|her|its|their|those|these|them|us|two|three|four|five|six|\d+)$/.test(
      next?.low ?? '',
    ))

/** An adjective with a complement in "of" or "about", no noun: "critical of the crews who …". */
export const takesOf = (token: Token | undefined): boolean =>
  /^(?:critical|skeptical|sceptical|supportive|aware|afraid|proud|tired|suspicious|wary|capable|full)$/.test(
    token?.low ?? '',
  )

/** Whether a token cannot end a noun phrase: a preposition, an article, "and". */
export function isLooseEnd(token: Token | undefined): boolean {
  if (token?.kind === 'other') return true
  if (token?.kind !== 'word' || token.capital) return false
  return linking.has(token.low) || determiners.has(token.low) || conjunctions.has(token.low)
}

/** Whether words in marks behind this token are an attribute of the noun that follows: "the '…' plan". */
export function isInsidePhrase(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false
  return determiners.has(before.low) || before.possessive || /^(?:of|so-called)$/.test(before.low)
}

/** Words that stand for people by number or age alone: "the two", "the other", "the 43-year-old". */
export const COUNTED = /^(?:two|three|four|five|six|pair|duo|other|\d+-year-old)$/

/** Whether "the other" stands here, up to the token `last`. */
export const isOther = (before: string | undefined, last: Token): boolean =>
  before === 'the' && last.low === 'other'

/** Whether a determiner stands for a noun: "of those", "the other". */
export const isDeterminerAlone = (before: string | undefined, last: Token): boolean =>
  before === 'of' ? determiners.has(last.low) : isOther(before, last)

/** Whether such a word ends the noun phrase that starts at `from`: "the two said", "the 43-year-old." */
export function isCounted(tokens: readonly Token[], from: number): boolean {
  const [the, counted, next] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  const told = counted !== undefined && COUNTED.test(counted.low)
  if (the?.low !== 'the' || !(told || counted?.kind === 'number')) return false
  return (
    cueOf(next?.low ?? '') !== undefined ||
    (told && next?.kind !== 'word' && next?.kind !== 'number')
  )
}

/** Either word of "at least" before a number. */
export const isAtLeast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'at' ? tokens[at + 1]?.low === 'least' : tokens[at]?.low === 'least'

/** "about" as an adverb of quantity: "about 50 protesters". */
export const isAbout = (tokens: readonly Token[], at: number): boolean =>
  /^(?:about|around|nearly|almost|roughly|over)$/.test(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.kind === 'number'

/** Possessives of persons, which open a noun phrase: "Bell and her colleagues". */
export const PERSONAL_POSSESSIVE = /^(?:his|her|their)$/

/** A function word that has a capital only because a sentence begins: "In", "When", "A". */
export function opensClause(low: string): boolean {
  return prepositions.has(low) || subordinators.has(low) || /^(?:an?|and|but|or|nor)$/.test(low)
}

/** A party with its state, which is no subject: "R-Ohio". */
export const isParty = ({ text }: Token): boolean =>
  text.charAt(1) === '-' && /^[DIR]-\p{Lu}/u.test(text)

/** Whether a plural at `at` is the subject of a clause on a noun in the singular: "a leaflet councillors handed out". */
export const opensBareClause = (tokens: readonly Token[], from: number, at: number): boolean =>
  isOneOfThem(tokens, from, at) && arePeople(tokens[at]) && isVerb(tokens[at + 1])

/** Whether a phrase begins with the article of one thing, which the plural at `at` is not. */
export const isOneOfThem = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^an?$/.test(tokens[from]?.low ?? '') &&
  at > from + 1 &&
  !MANY.test(tokens[from + 1]?.low ?? '') &&
  tokens.slice(from, at).every(({ kind, low }) => kind === 'word' && !linking.has(low))

/** Quantities with an article: "a few aides", "a dozen sailors". */
const MANY =
  /^(?:few|dozen|hundred|thousand|million|couple|score|good|great|further|full|record|mere|staggering)$/

/** Whether a token is a noun for several people, in small letters. */
export const arePeople = (token: Token | undefined): boolean =>
  token?.capital === false &&
  !token.possessive &&
  /[^s]s$/.test(token.low) &&
  isAgentNoun(token.low)
