import type { Sex } from '../names/names.ts'

/** By pronoun, in small letters: the sex that it tells. */
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
