import { isPlainlyEnglish } from '../../text/plainly-english.ts'
import type { Reading } from '../../text/reading.ts'
import type { Article, ParsedWire } from '../../wire/wire.ts'

/** How a wire reads, and each of its articles. */
export interface WireReading {
  readonly wire: Reading
  readonly articles: readonly Reading[]
  /** Those of its headlines, by their rows, that are in a language of their own. */
  readonly headlines: ReadonlyMap<number, Reading> | null
}

export const inEnglish: WireReading = {
  wire: { dir: 'ltr', lang: 'en', tag: 'en' },
  articles: [],
  headlines: null,
}

/** The language of a text that nothing tells. Source: BCP 47. */
export const UNKNOWN = 'und'

/** What has fewer letters than this does not tell a language of its own. */
export const MIN_LETTERS = 120

/** Whether all of a wire is English beyond doubt, so that nothing need be loaded to tell it. */
export const isEnglishWire = (wire: ParsedWire): boolean =>
  !declaredLanguage(wire) &&
  isPlainlyEnglish(sampleOf(wire)) &&
  wire.articles.every((article) => {
    const text = textOfArticle(article)
    return text.length < MIN_LETTERS || (!languageOfArticle(article) && isPlainlyEnglish(text))
  })

/** The name of such a line, or all of it. */
const LANGUAGE_LINE = /^\s*(?:language|lang|sprache|langue|idioma|lingua)\s*(?::(.*))?$/is

/** The language that a wire declares, as it is written there: its file's, or the one that all its `Language:` lines name. */
export function declaredLanguage({ readFrom, meta }: ParsedWire): string | undefined {
  if (readFrom?.language) return readFrom.language
  const [first, ...others] = meta.filter(([name]) => LANGUAGE_LINE.test(name)).map(([, tag]) => tag)
  return others.every((tag) => tag === first) ? first : undefined
}

/** The language that an article declares, as it is written there. */
export const languageOfArticle = ({ language, furniture }: Article): string | undefined =>
  language ??
  furniture.flatMap(({ role, text }) =>
    role === 'meta' ? (LANGUAGE_LINE.exec(text)?.[1] ?? []) : [],
  )[0]

/** Enough of the wire's own words to tell its language. */
export function sampleOf({ headlines, articles }: ParsedWire): string {
  const titles = headlines.slice(0, 40).map(({ text }) => text)
  const [first] = articles
  return [...titles, ...(first ? [textOfArticle(first)] : [])].join('\n')
}

/** The words of an article by which its language is told: its title and first eight blocks. */
export const textOfArticle = ({ title, blocks }: Article): string =>
  [title?.text ?? '', ...blocks.slice(0, 8).map(({ text }) => text)].join('\n')
