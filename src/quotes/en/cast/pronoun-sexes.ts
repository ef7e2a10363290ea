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
