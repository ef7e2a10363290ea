import type { PlaceId } from '../topic.ts'

/** What a language writes on to a name: particles, prepositions, `and`, a case behind an apostrophe. */
const ATTACHED: Readonly<Record<string, RegExp>> = {
  ar: /^[وفبلك]/,
  he: /^[ובלמהשכ]/,
  ko: /(?:에서|[은는이가을를의과와도])$/,
  tr: /['’]\p{L}+$/u,
}

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
