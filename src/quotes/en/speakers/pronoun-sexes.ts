import type { Sex } from '../names/names.ts'

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
