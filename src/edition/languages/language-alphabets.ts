/**
 * The letters of each language that a detector takes for another, in lower case and beside a to z; names of others
 * bring a few more. Source: CLDR, the main and auxiliary letters of each, written from general knowledge.
 */
const LATIN: Readonly<Record<string, string>> = {
  az: 'əğıöüşç',
  ca: 'àçéèíïóòúü·',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåé',
  de: 'äöüß',
  en: '',
  es: 'áéíñóúü',
  et: 'äõöüšž',
  fi: 'äöåšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  ms: '',
  nl: 'éëïöüèáóê',
  no: 'æøåéòôê',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'ëç',
  sv: 'åäöé',
  tl: 'ñ',
  tr: 'çğıöşüâîû',
}

/** The letters of languages in other scripts, all of them. */
const OTHER: Readonly<Record<string, string>> = {
  be: 'а-зй-шы-яёіў’',
  bg: 'а-ъьюя',
  fa: 'آ-غف-ويَ-ٰپچژکگی‌أإؤئۀء',
  ru: 'а-яёa-z',
  sr: 'а-ик-шђјљњћџa-zčćđšž',
  uk: 'а-щьюяґєії',
}

const outside = new Map<string, RegExp | null>()

/** What is no letter of a language; `null` where its letters are not known. */
function lettersOutside(language: string): RegExp | null {
  const known = outside.get(language)
  if (known !== undefined) return known
  const latin = LATIN[language]
  const letters = latin === undefined ? OTHER[language] : `a-z${latin}`
  const pattern = letters === undefined ? null : new RegExp(`(?![${letters}])\\p{L}`, 'gu')
  outside.set(language, pattern)
  return pattern
}

/**
 * Share of letters outside a language's alphabet from which a text is in another one: foreign names alone bring fewer.
 */
const MAX_FOREIGN_SHARE = 0.05

/** Whether a text has too many letters that a language (as the detector calls it) lacks. Linear; any string is fine. */
export function hasOthersLetters(text: string, language: string): boolean {
  const pattern = lettersOutside(language)
  if (pattern === null) return false
  const lower = text.toLowerCase().normalize('NFC')
  const letters = lower.match(/\p{L}/gu)?.length ?? 0
  return (lower.match(pattern)?.length ?? 0) > letters * MAX_FOREIGN_SHARE
}
