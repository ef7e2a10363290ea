import { cueOf, isNounish } from './cue-verbs.ts'
import { isGerund } from './gerunds.ts'
import type { Token } from './tokens.ts'
import { conjunctions, determiners, functionWords, isAdverb, linking } from './word-classes.ts'

/** Articles, prepositions, pronouns, auxiliaries, adverbs and the like. */
export function isFunctionWord(low: string): boolean {
  return functionWords.has(low) || isAdverb(low)
}

/** "officials in both cities insist": a verb without an ending, behind a plural. */
export const isVerbOfPlural = (tokens: readonly Token[], at: number): boolean =>
  !isNounish(tokens[at]?.low ?? '') &&
  !tokens[at - 1]?.possessive &&
  /[^s]s$/.test(tokens[at - 1]?.low ?? '')

/** "a yearly poll", "its publishing house": in -ly or -ing, between an article and a noun. */
export const isModifier = (tokens: readonly Token[], at: number): boolean =>
  /(?:ly|ing)$/.test(tokens[at]?.low ?? '') &&
  determiners.has(tokens[at - 1]?.low ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  !isFunctionWord(tokens[at + 1]?.low ?? '')

/** "Sailors marching through the streets": what somebody does, not "the police shooting of Reed". */
export const actsBehind = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.low ?? ''
  return isGerund(tokens, at) && isFunctionWord(next) && !/^(?:of|for|and|or)$/.test(next)
}

/** "The board plans to build", "the union vows to fight": in -s behind its subject, not "the board's plans to build". */
export const meansTo = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, to, verb] = tokens.slice(at - 1, at + 3)
  const acts = token?.low.endsWith('s') === true && isNounish(token.low)
  const isSubject = before?.kind === 'word' && !before.possessive && !/[^s]s$/.test(before.low)
  if (!acts || !isSubject || to?.low !== 'to' || verb?.kind !== 'word') return false
  return !verb.capital && !isFunctionWord(verb.low) && !verb.low.endsWith('ing')
}

/** "said the board in a brief statement", "on its website": where it was said, no part of who said it. */
export const isOccasion = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|on|at)$/.test(tokens[at]?.low ?? '') &&
  determiners.has(tokens[at + 1]?.low ?? '') &&
  [tokens[at + 2], tokens[at + 3]].some((noun) => OCCASIONS.test(noun?.low ?? ''))

const OCCASIONS =
  /^(?:statement|note|letter|e-?mail|post|tweet|interview|message|memo|speech|briefing|conference|filing|video|blog|website|release|text|affidavit|ruling|podcast|call)$/

/** "one of the sailors", "some of her friends" */
export const isOneOf = (count: Token | undefined, next: Token | undefined): boolean =>
  /^(?:one|some|many|most|several|two|three|half)$/.test(count?.low ?? '') &&
  /^(?:the|his|her|its|their|those|these)$/.test(next?.low ?? '')

/** "critical of the crews who …": no noun before "of" or "about". */
export const takesOf = (token: Token | undefined): boolean =>
  /^(?:critical|skeptical|sceptical|supportive|aware|afraid|proud|tired|suspicious|wary|capable|full)$/.test(
    token?.low ?? '',
  )

/** What no phrase ends with: a preposition, an article, "and". */
export function isLooseEnd(token: Token | undefined): boolean {
  if (token?.kind === 'other') return true
  if (token?.kind !== 'word' || token.capital) return false
  return linking.has(token.low) || determiners.has(token.low) || conjunctions.has(token.low)
}

/** Whether marked words behind it belong to a phrase: "the '…' plan". */
export function isInsidePhrase(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false
  return determiners.has(before.low) || before.possessive || before.low === 'of'
}

/** Of "the two", "the pair", "the 43-year-old": what counts or tells people by itself. */
export const COUNTED = /^(?:two|three|four|five|six|pair|duo|\d+-year-old)$/

/** "the two said", "the 43-year-old." from token `from`. */
export function isCounted(tokens: readonly Token[], from: number): boolean {
  const [the, counted, next] = [tokens[from], tokens[from + 1], tokens[from + 2]]
  const told = counted !== undefined && COUNTED.test(counted.low)
  if (the?.low !== 'the' || !(told || counted?.kind === 'number')) return false
  return (
    cueOf(next?.low ?? '') !== undefined ||
    (told && next?.kind !== 'word' && next?.kind !== 'number')
  )
}
