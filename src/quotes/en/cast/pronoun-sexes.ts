import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Sex } from '../names/names.ts'
import type { Token } from '../words/tokens.ts'

/** The sex that a pronoun tells, by its form in lower case. */
export const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['he', 'man'],
  ['him', 'man'],
  ['his', 'man'],
  ['himself', 'man'],
  ['she', 'woman'],
  ['her', 'woman'],
  ['hers', 'woman'],
  ['herself', 'woman'],
])

/** Whether a pronoun stands at one of the places where somebody speaks. */
export const pronounSpeaks = (tokens: readonly Token[], places: Iterable<number>): boolean =>
  [...places].some((at) => /^(?:s?he|it|they)(?:'|$)/.test(tokens[at]?.low ?? ''))

/** Whether a phrase with this head describes nobody: a pronoun, or one of many who is met no more: "shouted one." */
export const isNobody = ({ low }: Token, { from, to }: Phrase): boolean =>
  PRONOUNS.test(low) || (low === 'one' && to === from + 1)

const PRONOUNS = /^(?:it|they|who|i|we|you)$/
