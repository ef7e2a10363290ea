import type { Reading } from '../../text/reading.ts'
import { noNameWords, type NameWords } from '../words/name-words.ts'
import { englishNames } from './name-words.ts'

/**
 * By which two headlines of a text are told apart: by the tables of English, which only keep more apart, unless it is
 * known to be in another language; then by how they are written.
 */
export const namesOf = ({ lang }: Reading): NameWords =>
  lang === 'en' || lang === 'und' ? englishNames : noNameWords
