/** The way a text runs, and its language as far as its script or its commonest words tell (BCP 47). */
export interface Reading {
  readonly dir: 'ltr' | 'rtl'
  readonly lang: string
}

/** Scripts that tell a language well enough for a voice and a font. Source: Unicode script names. */
const scripts = [
  { lang: 'ar', dir: 'rtl', pattern: /\p{Script=Arabic}/gu },
  { lang: 'he', dir: 'rtl', pattern: /\p{Script=Hebrew}/gu },
  { lang: 'ja', dir: 'ltr', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { lang: 'ko', dir: 'ltr', pattern: /\p{Script=Hangul}/gu },
  { lang: 'zh', dir: 'ltr', pattern: /\p{Script=Han}/gu },
  { lang: 'ru', dir: 'ltr', pattern: /\p{Script=Cyrillic}/gu },
  { lang: 'el', dir: 'ltr', pattern: /\p{Script=Greek}/gu },
  { lang: 'hi', dir: 'ltr', pattern: /\p{Script=Devanagari}/gu },
  { lang: 'th', dir: 'ltr', pattern: /\p{Script=Thai}/gu },
] as const satisfies readonly (Reading & { readonly pattern: RegExp })[]

/** Little words of languages in Latin letters, which no headline or paragraph does without for long. */
const littleWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'on', 'with', 'by', 'as', 'after', 'over'],
  fr: ['le', 'la', 'les', 'des', 'du', 'et', 'une', 'dans', 'pour', 'sur', 'aux', 'au'],
  es: ['el', 'los', 'las', 'del', 'una', 'por', 'para', 'con', 'tras', 'sobre', 'y', 'su'],
  de: ['der', 'die', 'das', 'und', 'den', 'im', 'mit', 'nach', 'zum', 'für', 'auf', 'bei'],
  it: ['il', 'gli', 'della', 'di', 'per', 'una', 'che', 'nel', 'alla', 'dei', 'con', 'dopo'],
  pt: ['os', 'das', 'dos', 'uma', 'para', 'com', 'não', 'após', 'pelo', 'em', 'na', 'no'],
}

const SAMPLE = 4000

/** Tells how a text reads from its first 4,000 UTF-16 units; what cannot be told is English. */
export function findReading(text: string): Reading {
  const sample = text.slice(0, SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = scripts.find(({ pattern }) => (sample.match(pattern)?.length ?? 0) * 4 > letters)
  if (letters > 0 && script) return { dir: script.dir, lang: script.lang }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = Object.entries(littleWords).map(([lang, little]) => {
    const known = new Set(little)
    return { lang, count: words.filter((word) => known.has(word)).length }
  })
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one))
  return { dir: 'ltr', lang: best.count > 0 ? best.lang : 'en' }
}
