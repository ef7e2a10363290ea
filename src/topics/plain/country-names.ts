import type { PlaceId } from '../topic.ts'

/** Languages with more than one set of names: scripts, and countries that name others differently. Source: CLDR. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  nb: ['nb', 'nn'],
  pt: ['pt', 'pt-PT'],
  sr: ['sr', 'sr-Latn'],
  zh: ['zh', 'zh-Hant', 'zh-Hant-HK'],
}

/** The locales of whose names a text in a language may have any. */
export const localesOf = (language: string): readonly string[] =>
  Intl.DisplayNames.supportedLocalesOf(VARIANTS[language] ?? [language])

/** What the press calls a country beside its name in CLDR, and cases that no ending tells. Commas part the names. */
const MORE_NAMES: Readonly<Record<string, Readonly<Record<PlaceId, string>>>> = {
  ar: {
    AE: 'الإمارات',
    BY: 'بيلاروسيا',
    DK: 'الدنمارك',
    GB: 'بريطانيا',
    PS: 'فلسطين',
    SA: 'السعودية',
    US: 'أمريكا,أميركا',
  },
  bg: { GB: 'Великобритания', NL: 'Холандия' },
  bn: { EG: 'মিসর', GB: 'ব্রিটেন', MM: 'মিয়ানমার', US: 'যুক্তরাষ্ট্র,আমেরিকা' },
  ca: { GB: 'Gran Bretanya', US: 'EUA' },
  cs: {
    CU: 'Kuby,Kubě,Kubu,Kubou',
    CZ: 'Česká republika,České republice',
    GB: 'Velká Británie',
    KE: 'Keni,Keně,Keňu,Keňou',
    NL: 'Holandsko',
  },
  da: { BY: 'Hviderusland', NL: 'Holland' },
  el: { GB: 'Βρετανία', NL: 'Ολλανδία', US: 'ΗΠΑ' },
  es: {
    CD: 'RD Congo',
    CZ: 'República Checa',
    GB: 'Gran Bretaña',
    NL: 'Holanda',
    QA: 'Qatar',
    SA: 'Arabia Saudita',
    US: 'EEUU,EE.UU',
  },
  et: { EG: 'Egiptuse,Egiptuses', GB: 'Suurbritannia', IQ: 'Iraagi,Iraagis,Iraagist' },
  fa: { GB: 'انگلیس,بریتانیا', US: 'آمریکا,امریکا' },
  fi: {
    GB: 'Britannia',
    NL: 'Hollanti,Alankomaissa,Alankomaiden',
    US: 'Yhdysvaltain,Yhdysvaltojen,Yhdysvalloissa,Yhdysvalloista,Yhdysvaltoihin',
  },
  fr: { CD: 'RD Congo', CZ: 'République tchèque', GB: 'Grande-Bretagne' },
  he: { IR: 'אירן', QA: 'קטר', US: 'ארה"ב' },
  hi: { AE: 'यूएई', GB: 'ब्रिटेन', MX: 'मेक्सिको', TR: 'तुर्की' },
  hr: {
    CN: 'Kine,Kini,Kinu,Kinom',
    CU: 'Kube,Kubi,Kubu,Kubom',
    EG: 'Egiptu,Egipta,Egiptom',
    GB: 'Velika Britanija',
  },
  hu: { BY: 'Fehéroroszország', CU: 'Kubában,Kubába,Kubából,Kubát', GB: 'Nagy-Britannia' },
  id: { CN: 'China,Cina', FR: 'Perancis', GB: 'Inggris', KP: 'Korut', KR: 'Korsel', TR: 'Turki' },
  is: { TD: 'Tjad' },
  it: { CD: 'RD Congo', CZ: 'Repubblica Ceca', GB: 'Gran Bretagna', NL: 'Olanda', US: 'Usa' },
  ja: { AU: '豪州', GB: '英国', US: '米国' },
  ko: { AU: '호주', SA: '사우디', ZA: '남아공' },
  lt: {
    CL: 'Čilės,Čilėje,Čilę',
    CU: 'Kubos,Kuboje,Kubą',
    GB: 'Didžioji Britanija,Didžiosios Britanijos,Didžiojoje Britanijoje,Didžiąją Britaniją',
    GE: 'Sakartvelas',
    NL: 'Olandija',
  },
  lv: {
    CL: 'Čīles,Čīlē,Čīlei,Čīli',
    CN: 'Ķīnas,Ķīnā,Ķīnai,Ķīnu',
    CU: 'Kubas,Kubā,Kubai,Kubu',
    GB: 'Lielbritānija',
  },
  mk: { MK: 'Македонија', GB: 'Велика Британија' },
  nb: { BY: 'Hviterussland', CD: 'DR Kongo' },
  nl: { BY: 'Wit-Rusland', CD: 'DR Congo', GB: 'Groot-Brittannië', US: 'VS' },
  pl: {
    BY: 'Białorusi',
    CN: 'Chin',
    CZ: 'Czech',
    DE: 'Niemiec',
    EG: 'Egipcie',
    HU: 'Węgier',
    IT: 'Włoch,Włoszech',
  },
  pt: { CD: 'RD Congo', CZ: 'República Checa', GB: 'Grã-Bretanha', NL: 'Holanda', QA: 'Qatar' },
  ro: { GB: 'Marea Britanie,Marii Britanii', NL: 'Olanda', US: 'Statele Unite,SUA' },
  ru: {
    BY: 'Белоруссия',
    CU: 'Кубы,Кубе,Кубу,Кубой',
    EG: 'Египта,Египте,Египту,Египтом',
    KP: 'Северная Корея',
    KR: 'Южная Корея',
    MD: 'Молдавия',
  },
  sk: {
    CU: 'Kuby,Kube,Kubu,Kubou',
    CZ: 'Česká republika',
    GB: 'Veľká Británia',
    KE: 'Kene,Keni,Keňu,Keňou',
  },
  sl: { GB: 'Velika Britanija' },
  sr: {
    CN: 'Кине,Кини,Кину,Кином,Kine,Kini,Kinu,Kinom',
    CU: 'Кубе,Куби,Кубу,Кубом,Kube,Kubi,Kubu,Kubom',
    GB: 'Велика Британија,Velika Britanija',
  },
  sv: { BY: 'Vitryssland', CD: 'DR Kongo', NL: 'Holland' },
  ta: { BD: 'வங்கதேசம்', GB: 'பிரிட்டன்', SE: 'சுவீடன்', TR: 'துருக்கி', ZA: 'தென்னாப்பிரிக்கா' },
  th: { GB: 'อังกฤษ', US: 'สหรัฐ' },
  tl: {
    CN: 'Tsina',
    DE: 'Alemanya',
    ES: 'Espanya',
    FR: 'Pransya',
    JP: 'Hapon',
    KP: 'Hilagang Korea',
    KR: 'Timog Korea',
    RU: 'Rusya',
    US: 'Amerika',
  },
  tr: { GB: 'İngiltere' },
  uk: { CU: 'Куби,Кубі,Кубу,Кубою', EG: 'Єгипту,Єгипті,Єгиптом' },
  ur: { GB: 'برطانیہ', TR: 'ترکی', US: 'امریکہ' },
  vi: { AU: 'Australia', GB: 'Anh', JP: 'Nhật', UA: 'Ukraine' },
  zh: { CG: '刚果（布）', KR: '韓國' },
}

/** The names of a country in a language beside those of the platform. */
export const moreNamesOf = (code: PlaceId, language: string): readonly string[] =>
  MORE_NAMES[language]?.[code]?.split(',') ?? []

/**
 * Signs that are written one way or another: apostrophes, letters of Arabic and Persian keyboards, the Russian ё,
 * capitals of French and vowels of Greek without their accents.
 */
const ALIKE: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '׳': "'",
  ك: 'ک',
  ي: 'ی',
  ى: 'ی',
  ё: 'е',
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ώ: 'ω',
  Ά: 'Α',
  Έ: 'Ε',
  Ή: 'Η',
  Ί: 'Ι',
  Ό: 'Ο',
}
const ANY_ALIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g')
const FIRST = /(?<!\p{L})É/gu
/** Letters of Arabic, Hindi and Bengali, of which some marks are left out. */
const MARKED = /[\u0621-\u06ff\u0900-\u09ff]/
/** Hamza, vowel points and the stretching line of Arabic, the dot of Hindi and Bengali. */
const LEFT_OUT = /[\u0640\u064b-\u0655\u0670\u093c\u09bc]/g

/** A text in one way of writing such signs, each place as before. */
export const alike = (text: string): string =>
  text.replace(ANY_ALIKE, (sign) => ALIKE[sign] ?? sign).replace(FIRST, 'E')

/** A word or name, already alike, by what all ways of writing it have in common. */
export const plainLetters = (text: string): string =>
  MARKED.test(text) ? alike(text.normalize('NFD').replace(LEFT_OUT, '').normalize('NFC')) : text
