import { isPlainlyEnglish } from '../../text/plainly-english.ts'
import type { Reading } from '../../text/reading.ts'
import type { Article, ParsedWire } from '../../wire/wire.ts'

/** How a wire reads, and each of its articles. */
export interface WireReading {
  readonly wire: Reading
  readonly articles: readonly Reading[]
}

export const inEnglish: WireReading = { wire: { dir: 'ltr', lang: 'en' }, articles: [] }

/** The language of a text that nothing tells. Source: BCP 47. */
export const UNKNOWN = 'und'

/** What has fewer letters than this does not tell a language of its own. */
export const LEAST_LETTERS = 120

/** Whether all of a wire is English beyond doubt, so that nothing need be loaded to tell it. */
export const isEnglishWire = (wire: ParsedWire): boolean =>
  !wire.readFrom?.language &&
  isPlainlyEnglish(sampleOf(wire)) &&
  wire.articles.every((article) => {
    const text = textOfArticle(article)
    return text.length < LEAST_LETTERS || (!article.language && isPlainlyEnglish(text))
  })

/** Enough of the wire's own words to tell its language. */
export function sampleOf({ headlines, articles }: ParsedWire): string {
  const titles = headlines.slice(0, 40).map(({ text }) => text)
  const [first] = articles
  return [...titles, ...(first ? [textOfArticle(first)] : [])].join('\n')
}

export const textOfArticle = ({ title, blocks }: Article): string =>
  [title?.text ?? '', ...blocks.slice(0, 8).map(({ text }) => text)].join('\n')
