import { isFirstName, organisations } from './name-tables.ts'
import { foldName } from './names.ts'

/** Short forms of first names that are no beginning of them. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'liz:elizabeth beth:elizabeth betty:elizabeth bill:william will:william billy:william bob:robert rob:robert bobby:robert ' +
    'tom:thomas tommy:thomas jim:james jimmy:james mike:michael mick:michael dave:david tony:anthony kate:katherine kate:kathryn ' +
    'cathy:catherine kathy:katherine dick:richard rick:richard rich:richard jack:john johnny:john ted:edward ed:edward ' +
    'larry:lawrence harry:henry hank:henry chuck:charles charlie:charles peggy:margaret maggie:margaret meg:margaret ' +
    'sandy:alexander sasha:oleksandr bernie:bernard joe:joseph steve:stephen andy:andrew chris:christine jerry:gerald ' +
    'gerry:gerard terry:terence debbie:deborah sue:susan jenny:jennifer mo:mohamed mo:mohammed pepe:jose paco:francisco'
  ).split(' '),
)

/** Fewest letters of a beginning that is a short form, and of what it leaves out: "Dan" of "Daniel", not "Ann" of "Anna". */
const MIN_BEGINNING_CHARACTERS = 3
const MIN_LEFT_OUT_CHARACTERS = 2

/** Whether two folded first names can be one person's: "Liz" and "Elizabeth", "Dan" and "Daniel". */
const isShortOf = (short: string, full: string): boolean =>
  SHORT_FORMS.has(`${short}:${full}`) ||
  (short.length >= MIN_BEGINNING_CHARACTERS &&
    full.length >= short.length + MIN_LEFT_OUT_CHARACTERS &&
    full.startsWith(short))

/** Marks around a nickname, with a straight one only at the edges of a word. */
const MARKS = /["“”‘]|^'|(?<!s)'$/g
const MARK = /["“”‘']/

/** The words of a name for comparing: folded, a nickname without its marks. */
export const wordsOf = (name: string): readonly string[] =>
  name.split(' ').map((word) => foldName(MARK.test(word) ? word.replace(MARKS, '') : word))

/** A last name for comparing: folded, without its article in "al-Rashidi". */
export const lastOf = (words: readonly string[]): string =>
  foldName(words.at(-1) ?? '').replace(/^(?:al|el)-(?=\p{L})/u, '')

/** Whether a full name can be this known one's, of the same last name: no first name or initial differs. */
export function isSameName(known: readonly string[], words: readonly string[]): boolean {
  const [a = '', b = ''] = [known[0], words[0]]
  return a === b || known.includes(b) || words.includes(a) || isShortOf(a, b) || isShortOf(b, a)
}

/** Whether words are the name of a body; "Bill" before others is a first name. */
const isBody = (words: readonly string[]): boolean =>
  words.some((word, at) => organisations.has(word) && !(at === 0 && isFirstName(word)))

/**
 * Whether a shorter or other form of a full name is shown as that: its last part ("von der Heide", "López Ortiz"), or a
 * short first name ("Liz Reed").
 */
export function isFormOf(known: readonly string[], words: readonly string[]): boolean {
  if (known.length < words.length || isBody(known) !== isBody(words)) return false
  const [first = ''] = words
  if (first === known[0]) return known.length > words.length
  const isEnd = words.every((word, at) => word === known[known.length - words.length + at])
  return isEnd
    ? !isFirstName(first) || isFirstName(known[0] ?? '')
    : isShortOf(first, known[0] ?? '')
}

/**
 * Whether a short form in capitals can be a body's: its letters are some of the name's, in order, from the first of its
 * first word or of the second, behind whose it is ("US Central Command", Centcom).
 */
export function isAcronymOf(short: string, name: string): boolean {
  if (!/^\p{Lu}[\p{L}&-]+$/u.test(short) || !name.includes(' ')) return false
  const letters = foldName(short).replace(/[&-]/g, '')
  if (letters.length > MAX_ACRONYM_CHARACTERS) return false
  const full = foldName(name)
  return holdsLetters(full, letters) || holdsLetters(full.slice(full.indexOf(' ') + 1), letters)
}

function holdsLetters(name: string, letters: string): boolean {
  let at = -1
  return (
    name[0] === letters[0] &&
    [...letters].every((letter) => (at = name.indexOf(letter, at + 1)) >= 0)
  )
}

/** Most letters of an acronym, as "Unesco" has. */
const MAX_ACRONYM_CHARACTERS = 9

/** The initials of a body's name as an acronym, without those of small words: "RNLI"; '' for fewer than three. */
export function initialsOf(words: readonly string[]): string {
  const initials = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (word.includes('.') ? word.replaceAll('.', '') : word.charAt(0)))
  return initials.length > 2 ? initials.join('').toLowerCase() : ''
}
