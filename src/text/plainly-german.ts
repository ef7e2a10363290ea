import { hasManyOf } from './plainly-english.ts'

/** Little words of German that its neighbours, Dutch and Danish above all, lack. */
const GERMAN =
  /(?<!\p{L})(?:und|ist|nicht|mit|von|für|auf|eine[mnrs]?|im|zu[mr]?|sich|nach|beim?|über|wird|aus|sind|das|vom|auch|wurden?|gegen|wegen)(?!\p{L})/giu

/** Whether the little words of a text leave no doubt that it is German, by its first 4,000 UTF-16 units. */
export const isPlainlyGerman = (text: string): boolean => hasManyOf(GERMAN, text)
