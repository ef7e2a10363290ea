import type { Word } from '../../text/words.ts'
import { findSameName, isCountry } from './same-names.ts'
import { createSameWords } from './same-words.ts'

/** Short forms that folding would turn into other words. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['US', ['america']],
  ['IS', ['isis']],
])

/** The stems of a word as it stands: one, or one for each part between hyphens. */
export function findStems(word: Word): readonly string[] {
  const name = shortForms.get(word.text)
  if (name) return name
  if (!word.folded.includes('-')) return [stem(word.folded)]
  const whole = sameWords.get(cutEndings(word.folded.replaceAll('-', '')))
  return whole === undefined ? word.folded.split('-').map(stem) : [whole]
}

/**
 * The stem under which the forms of a folded word meet: without possessive, plural, -ing and -ed, its
 * last e or y evened out, and peoples read as their country. Words with digits and short words stay.
 * Coarser than a dictionary and finer than Porter: headlines need only that neighbours meet.
 */
export function stem(folded: string): string {
  const bare = folded.includes("'") ? folded.replace(/'s?$/, '') : folded
  const name = findSameName(bare)
  if (name !== bare || isCountry(name)) return name
  const word = bare.includes('.') ? bare.replaceAll('.', '') : bare
  return sameWords.get(cutEndings(word)) ?? cutEndings(word)
}

function cutEndings(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  return evenEnd(cutVerbEnding(cutPlural(word)))
}

const sameWords = createSameWords(cutEndings)

function cutPlural(word: string): string {
  if (!word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function cutVerbEnding(word: string): string {
  if (word.endsWith('ing') && /[aeiouy].*..ing$/.test(word)) return undouble(word.slice(0, -3))
  if (word.endsWith('ed') && /[aeiouy].*.ed$/.test(word)) return undouble(word.slice(0, -2))
  return word
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

function evenEnd(word: string): string {
  const end = word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word
  return end.length > 3 && end.endsWith('y') ? `${end.slice(0, -1)}i` : end
}
