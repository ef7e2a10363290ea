import type { PlaceId } from '../topic.ts'
import { AMBIGUOUS, COMMON, CONTEXTS, PERSONS, PHRASES } from './country-homonyms.ts'

/**
 * What a language writes on to a name: particles, articles, prepositions, `and`, a case behind an apostrophe or hyphen
 * (`SAD-u`), and the vowels and consonants of Tamil and Bengali cases, of which the dot of `য়` is left out by then.
 */
const ATTACHED: Readonly<Record<string, readonly RegExp[]>> = {
  ar: [/^[وفبلك]/, /^[وف][بلک]/],
  bn: [/ের[ওই]?$/, /র[ওই]?$/, /য(?:ের)?[ওই]?$/, /(?:কে|তে|ে)[ওই]?$/, /[ওই]$/],
  ca: [/^[dl]'/i],
  da: [/(?<=\p{Lu}{2})'?s$/u],
  eu: [/e?(?:k|n|ko|ren|ra|tik|ri|rekin)$/],
  fr: [/^(?:[dl]|qu|jusqu|presqu)'/i],
  he: [/^[ובלמהשכ]/, /^ו[בלמהשכ]/],
  hr: [/-\p{Ll}+$/u],
  hu: [/-\p{Ll}+$/u],
  hy: [/-?[ըն]$/, /-?յ?(?:ում|ից|ով|ին|ի)$/],
  it: [/^(?:d|l|un|(?:[cd]e|da|ne|a|su|que)ll)'/i],
  ka: [/(?:ს|ში|ის|იდან|დან|ით|მა|სთვის|ისთვის)$/],
  ko: [/(?:에서|에게|에는|에도|부터|까지|으로)$/, /[은는이가을를의과와에서도로]$/],
  nb: [/(?<=\p{Lu}{2})'?s$/u],
  sl: [/-\p{Ll}+$/u],
  sr: [/-\p{Ll}+$/u],
  sv: [/(?<=\p{Lu}{2})'?s$/u],
  ta: [/(?:[வய]|த்த)?(?:ில்|ின்|ுக்கு|ை|ும்|ுடன்|ிலிருந்து|ால்|ிடம்)(?:[கசதப]்)?$/, /க்கு(?:[கசதப]்)?$/],
  tr: [/'\p{L}+$/u],
}
/** `لل`, to the: the article loses its first letter behind the preposition. */
const TO_THE = /^[وف]?لل/
/** What a Tamil name loses before a vowel: the dot that silences its last consonant, its last u or m. */
const LOST_BEFORE_VOWEL = ['்', 'ு', 'ம்']

const GENITIVE = 's'
const EASTERN =
  'а я е и о у ю ы і ї ой ою ей ею єю ью ом ем ём єм ам ям ами ями ах ях ов ів ого ому ых их ая ую ої ій'
const SOUTHERN = 'a e i u o om em ama ima oj'
/** The endings of the cases of nouns, and of adjectives within a name, where names take any. */
const CASES: Readonly<Record<string, string>> = {
  az: 'da də dan dən ın in un ün nın nin a ə ya yə ı i u ü',
  cs: 'a á e é ě i í o u ů y ý em ou ech ách ám ům ích ím ami emi ého ému ých ým',
  da: GENITIVE,
  el: 'α ας ες η ης ο ος ου ων',
  et: 's st sse le l lt ks ni ga t d i is ist isse ile il ilt iks iga',
  fi: 'a ä n an än en in on ön ssa ssä sta stä lla llä lta ltä lle ksi seen',
  hr: SOUTHERN,
  hu: 'ban ben ba be ból ből nak nek ra re ról ről tól től hoz hez höz nál nél ért ig t ot et öt at on en ön nal lal gal ában ába ából ának ára áról ától ához ánál ával át áért áig',
  lt: 'a os ai ą oje ų as o ui u e is io iui į iu yje ė ės ei ę ėje us',
  lv: 'a as ai u ā ām ās e es ei i ē ēm s m ī o',
  nb: GENITIVE,
  nl: GENITIVE,
  pl: 'a i u y ą ę ie em iem om ce ej iej ym ych ymi ami ach ów owi zech',
  ro: 'i ei ul ului',
  ru: EASTERN,
  sk: 'a á e é i í o u ú y ý ej ou och ach ách ám om ich ím ami ov ého ému ých ým',
  sl: SOUTHERN,
  sr: `${SOUTHERN} а е и у о ом ем ама има ој`,
  sv: GENITIVE,
  uk: EASTERN,
}

/** Endings that adjectives alone have, `Švédská` beside `Švédsko`, and names that are inflected like them. */
const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  cs: /(?:[áéý]|ého|ému|ých|ým)$/,
  sk: /(?:[áéý]|ej|ého|ému|ých|ým)$/,
}
const LIKE_ADJECTIVE = /[áéý]$/

/** Whether a word is an adjective beside a country's name, and no case of it. */
export const isAdjective = (word: string, name: string, language: string): boolean =>
  ADJECTIVES[language]?.test(word) === true && !LIKE_ADJECTIVE.test(name)

const endings = new Map<string, ReadonlySet<string>>()

/** Fewer letters before an ending are too many words, but for China and the South, of which three are left. */
const MIN_STEM_LETTERS = 4
const SHORT = /^(?:Čín|Kín|Κιν|Южн)/
const MAX_ENDING_LETTERS = 4

/** What may be left of an inflected word: `Francji` → `Francj`; none where a language has no cases. */
export function stemsOf(word: string, language: string): readonly string[] {
  const known = endings.get(language) ?? new Set(CASES[language]?.split(' '))
  endings.set(language, known)
  const letters = Array.from({ length: MAX_ENDING_LETTERS }, (_, at) => at + 1)
  return letters.flatMap((count) =>
    word.length - count >= (SHORT.test(word) ? 3 : MIN_STEM_LETTERS) &&
    known.has(word.slice(-count))
      ? word.slice(0, -count)
      : [],
  )
}

const LAST = /(?:[οαά]ς|[aeiouyėāēīáéíóäöąęăаеиоуыюяьйіїєαάηήοό])$/u
const LAST_LITHUANIAN = /(?:[aiu]s|[aeėiou])$/

/**
 * What a name keeps in all of its cases: itself, or all but its last vowel (`Francja`, `Francj`; `Polska`, `Pols`). In
 * Finnish its last consonants may be weak: `Islanti`, `Islanni`; `Turkki`, `Turki`.
 */
export function keptOf(name: string, language: string): readonly string[] {
  const last = language === 'lt' ? LAST_LITHUANIAN : LAST
  const strong = [name, name.replace(last, ''), name.replace(/ska$/, 's').replace(/(?:ые|ая)$/, '')]
  if (language !== 'fi') return strong
  const weak = name.replace(/([nlr])t(?=[aeiou]$)/, '$1$1').replace(/([kpt])\1(?=[aeiou]$)/, '$1')
  return [...strong, weak, weak.replace(LAST, '')]
}

/** A text without those, each place as before. */
export const withoutPhrases = (text: string, language: string): string => {
  const pattern = PHRASES[language]
  return pattern ? text.replace(pattern, (phrase) => '\n'.repeat(phrase.length)) : text
}

/** Such a word of Vietnamese is a given name behind another name or a form of address. */
const ADDRESS = /^(?:\p{Lu}.*|ông|bà|anh|chị|cô|em|cháu|chú|bé)$/u
/** A word with vowels in two places, which no word of Vietnamese has. */
const FOREIGN_WORD = /[aeiouy][^aeiouy\W]+[aeiouy]/i

/** What a word may be without what is attached to it; nothing where its language attaches nothing. */
export function withoutAttached(word: string, language: string): readonly string[] {
  const parts = ATTACHED[language] ?? []
  const bare = parts.map((part) => word.replace(part, '')).filter((part) => part !== word)
  if (language === 'ka') return bare.flatMap((form) => [form, `${form}ი`, `${form}ა`])
  if (language === 'ta')
    return bare.flatMap((form) => [form, ...LOST_BEFORE_VOWEL.map((sign) => form + sign)])
  return language === 'ar' && TO_THE.test(word) ? [...bare, word.replace(TO_THE, 'ال')] : bare
}

const has = (codes: string | undefined, code: PlaceId): boolean =>
  codes?.split(' ').includes(code) === true

/** Whether a country's name says something else more often in a language, whatever stands around it. */
export const isCommonWord = (code: PlaceId, language: string): boolean =>
  has(COMMON[language], code) && !CONTEXTS[code]

/** Whether it does so in a text, which says nothing of that country else. */
export const isOtherPlace = (code: PlaceId, language: string, text: string): boolean =>
  has(COMMON[language], code) && CONTEXTS[code]?.test(text) === false

/** How a word stands in its text. */
interface Standing {
  /** The first of a sentence. */
  readonly isFirst: boolean
  /** The words right before and behind it, a blank between, if there are any. */
  readonly before: string | undefined
  readonly after: string | undefined
}

/** Whether a country's name of one word may be a person’s or a common word where it stands. */
export function mayBeOther(
  word: string,
  code: PlaceId,
  language: string,
  { isFirst, before, after }: Standing,
): boolean {
  if (isFirst && has(AMBIGUOUS[language], code)) return true
  if (language === 'vi' && !FOREIGN_WORD.test(word.normalize('NFD')))
    return isFirst || (before !== undefined && ADDRESS.test(before))
  return has(PERSONS[language], code) && (isName(before) || isName(after))
}

/** Two letters are a preposition that opens a sentence: `En Cuba`, `I Jordan`, `Na Kube`. */
const isName = (word: string | undefined): boolean => /^\p{Lu}.{2}/u.test(word ?? '')
