import { englishNames } from '../../stories/en/english-names.ts'
import { noNameWords, type NameWords } from '../../stories/words/name-words.ts'
import type { Reading } from '../../text/reading.ts'

/**
 * The languages that have tables of names. What is in a language that nobody knows is told apart by those of English.
 */
const tables: Readonly<Record<string, NameWords>> = { en: englishNames, und: englishNames }

/**
 * The tables by which two headlines of a text are told apart; in a language without any, how they are written decides.
 */
export const namesOf = ({ lang }: Reading): NameWords =>
  (Object.hasOwn(tables, lang) ? tables[lang] : undefined) ?? noNameWords
