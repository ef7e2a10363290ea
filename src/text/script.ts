import { isPlainlyEnglish } from './plainly-english.ts'
import type { Reading } from './reading.ts'

interface Script {
  readonly pattern: RegExp
  /** The part of a text's letters from which on it is taken for the text's script. */
  readonly from: number
  /** The languages that are written in it, the likeliest first. */
  readonly languages: readonly string[]
}

/** Scripts beside the Latin one. Source: Unicode script names; kana before Han, which Japanese writes too. */
const scripts: readonly Script[] = [
  { pattern: /[\p{sc=Hira}\p{sc=Kana}]/gu, from: 0.05, languages: ['ja'] },
  { pattern: /\p{sc=Hang}/gu, from: 0.2, languages: ['ko'] },
  { pattern: /\p{sc=Han}/gu, from: 0.3, languages: ['zh', 'ja'] },
  { pattern: /\p{sc=Arab}/gu, from: 0.3, languages: ['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug'] },
  { pattern: /\p{sc=Hebr}/gu, from: 0.3, languages: ['he', 'yi'] },
  {
    pattern: /\p{sc=Cyrl}/gu,
    from: 0.3,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  },
  { pattern: /\p{sc=Grek}/gu, from: 0.3, languages: ['el'] },
  { pattern: /\p{sc=Deva}/gu, from: 0.3, languages: ['hi', 'mr', 'ne'] },
  { pattern: /\p{sc=Thai}/gu, from: 0.3, languages: ['th'] },
  { pattern: /\p{sc=Beng}/gu, from: 0.3, languages: ['bn', 'as'] },
  { pattern: /\p{sc=Taml}/gu, from: 0.3, languages: ['ta'] },
  { pattern: /\p{sc=Telu}/gu, from: 0.3, languages: ['te'] },
  { pattern: /\p{sc=Gujr}/gu, from: 0.3, languages: ['gu'] },
  { pattern: /\p{sc=Guru}/gu, from: 0.3, languages: ['pa'] },
  { pattern: /\p{sc=Knda}/gu, from: 0.3, languages: ['kn'] },
  { pattern: /\p{sc=Mlym}/gu, from: 0.3, languages: ['ml'] },
  { pattern: /\p{sc=Sinh}/gu, from: 0.3, languages: ['si'] },
  { pattern: /\p{sc=Geor}/gu, from: 0.3, languages: ['ka'] },
  { pattern: /\p{sc=Armn}/gu, from: 0.3, languages: ['hy'] },
  { pattern: /\p{sc=Ethi}/gu, from: 0.3, languages: ['am', 'ti'] },
  { pattern: /\p{sc=Mymr}/gu, from: 0.3, languages: ['my'] },
  { pattern: /\p{sc=Khmr}/gu, from: 0.3, languages: ['km'] },
  { pattern: /\p{sc=Laoo}/gu, from: 0.3, languages: ['lo'] },
]

/** Those of them that are written in Latin letters as well. */
const LATIN_TOO = ['sr', 'kk', 'ku']

/** Languages that run from right to left. */
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'ckb', 'ug', 'sd', 'dv']

const SAMPLE_CHARACTERS = 4000

/** How a text in a language reads; `tag` has its script and region, where these are known. */
export const readingOf = (lang: string, tag: string | null = null): Reading => ({
  dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr',
  lang,
  tag: tag ?? lang,
})

/**
 * The language of a text where its letters or its little words leave no doubt, by its first 4,000 UTF-16 units; `null`
 * where they do.
 */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const script = findScript(sample)
  if (script) return script.languages.length === 1 ? (script.languages[0] ?? null) : tellHan(script)
  return isPlainlyEnglish(sample) ? 'en' : null
}

/** Han without any kana is Chinese. */
const tellHan = ({ languages }: Script): string | null => (languages[0] === 'zh' ? 'zh' : null)

/** Whether a text can be in a language at all, by its letters. */
export function mayBe(text: string, language: string): boolean {
  const script = findScript(text.slice(0, SAMPLE_CHARACTERS))
  return script
    ? script.languages.includes(language)
    : LATIN_TOO.includes(language) ||
        !scripts.some(({ languages }) => languages.includes(language)) ||
        !/\p{L}/u.test(text)
}

function findScript(sample: string): Script | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return scripts.find(
    ({ pattern, from }) => letters > 0 && (sample.match(pattern)?.length ?? 0) > letters * from,
  )
}

/** Tags by other names than ours. Source: ISO 639-1, and the macrolanguages of ISO 639-3. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  no: 'nb',
  nn: 'nb',
  iw: 'he',
  in: 'id',
  cmn: 'zh',
}

/** The language of a tag as a file declares it: `de-AT`, `pt_BR`; `null` for what is no tag. */
export function readTag(tag: string | null | undefined): string | null {
  const [, primary] = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(tag?.trim() ?? '') ?? []
  const lang = primary?.toLowerCase()
  if (lang === undefined || lang === 'und' || lang === 'mul') return null
  return Object.hasOwn(OTHER_NAMES, lang) ? (OTHER_NAMES[lang] ?? null) : lang
}
