import type { PlaceId } from '../topic.ts'

/** What a language writes on to a name: particles, prepositions, `and`, a case behind an apostrophe. */
const ATTACHED: Readonly<Record<string, RegExp>> = {
  ar: /^[وفبلك]/,
  he: /^[ובלמהשכ]/,
  ko: /(?:에서|[은는이가을를의과와도])$/,
  tr: /['’]\p{L}+$/u,
}

const GENITIVE = 's'
const EASTERN =
  'а я е и о у ю ы і ї ой ою ей ею єю ью ом ем ём єм ам ям ами ями ах ях ов ів ого ому ых их ая ую ої ій'
/** The endings of the cases of nouns, and of adjectives within a name, where names take any. */
const CASES: Readonly<Record<string, string>> = {
  cs: 'a á e é ě i í o u ů y ý em ou ech ách ám ům ích ím ami emi ého ému ých ým',
  da: GENITIVE,
  el: 'α ά ας άς ες η ης ή ής ο ος ου ό ού ό ων ών',
  fi: 'a ä n an än en in on ön ssa ssä sta stä lla llä lta ltä lle ksi seen',
  hu: 'ban ben ba be ból ből nak nek ra re ról ről tól től hoz hez höz nál nél ért ig t ot et öt at on en ön nal lal gal ában ába ából ának ára áról ától ához ánál ával át áért áig',
  nb: GENITIVE,
  nl: GENITIVE,
  pl: 'a i u y ą ę ie em om ce ej iej ym ych ymi ami ach ów owi zech',
  ro: 'i ei ul ului',
  ru: EASTERN,
  sv: GENITIVE,
  uk: EASTERN,
}

const endings = new Map<string, ReadonlySet<string>>()

/** Fewer letters before an ending are too many words. */
const FEWEST_LETTERS = 4
const MAX_ENDING_LETTERS = 4

/** What may be left of an inflected word: `Francji` → `Francj`; none where a language has no cases. */
export function stemsOf(word: string, language: string): readonly string[] {
  const known = endings.get(language) ?? new Set(CASES[language]?.split(' '))
  endings.set(language, known)
  const letters = Array.from({ length: MAX_ENDING_LETTERS }, (_, at) => at + 1)
  return letters.flatMap((count) =>
    word.length - count >= FEWEST_LETTERS && known.has(word.slice(-count))
      ? word.slice(0, -count)
      : [],
  )
}

const LAST = /(?:[οαά]ς|[aeiouyáéíóäöąęăаеиоуюяьйіїєαάηήοό])$/u

/** What a name keeps in all of its cases: itself, or all but its last vowel (`Francja`, `Francj`; `Polska`, `Pols`). */
export const keptOf = (name: string): readonly string[] => [
  name,
  name.replace(LAST, ''),
  name.replace(/ska$/, 's'),
]

/** Names that are common words in a language: `مالي` is financial, `수단` a means. */
const COMMON: Readonly<Record<string, readonly PlaceId[]>> = {
  ar: ['ML'],
  he: ['ML'],
  hi: ['ML'],
  ko: ['OM', 'SD'],
  ru: ['TG'],
  th: ['ML'],
  uk: ['TG'],
  // They begin longer names: 马里兰 is Maryland, 阿曼达 Amanda.
  zh: ['ML', 'OM'],
}

/** Such a word of Vietnamese is a given name behind another name or a form of address, and any word at the start. */
const ADDRESS = /^(?:\p{Lu}.*|ông|bà|anh|chị|cô|em|cháu|chú|bé)$/u

/** A word without what is attached to it; as it is where its language attaches nothing. */
export const withoutAttached = (word: string, language: string): string =>
  ATTACHED[language] ? word.replace(ATTACHED[language], '') : word

/** Whether a country's name says something else more often in a language. */
export const isCommonWord = (code: PlaceId, language: string): boolean =>
  COMMON[language]?.includes(code) === true

/** Whether a name of one word behind another word (none at the start of a text) may be a person’s or a common word. */
export const mayBePerson = (before: string | undefined, language: string): boolean =>
  language === 'vi' && (before === undefined || ADDRESS.test(before))
