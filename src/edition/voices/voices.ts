import type { Span } from '../../text/span.ts'
import type { Edition, EditionArticle, EditionHeadline, EditionQuote } from '../edition.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import { slugOf } from '../columns/item-id.ts'

/** One thing said: a quote in an article, a quote in a headline, or a headline's source without marks. */
export type Utterance =
  | {
      readonly kind: 'article'
      readonly article: EditionArticle
      readonly quote: EditionQuote
      readonly words: string
    }
  | {
      readonly kind: 'headline'
      readonly headline: EditionHeadline
      readonly words: string
      /** Whether the headline names its speaker as its source. */
      readonly sourced: boolean
    }
  | { readonly kind: 'source'; readonly headline: EditionHeadline; readonly words: string }

/** Somebody who speaks in an edition, with all that is said. `name` is `null` for what is unattributed. */
export interface Voice {
  readonly name: string | null
  /** For an address: `nasa`; `unattributed`. */
  readonly slug: string
  readonly utterances: readonly Utterance[]
}

/** Everyone who speaks in one part of an edition, by number of utterances; the unattributed come last. */
export function composeVoices(edition: Edition, part: number): readonly Voice[] {
  const voices = new Map<string, { name: string | null; utterances: Utterance[] }>()
  const add = (name: string | null, utterance: Utterance): void => {
    const slug = voiceSlug(name)
    const voice = voices.get(slug)
    if (voice) voice.utterances.push(utterance)
    else voices.set(slug, { name, utterances: [utterance] })
  }
  for (const article of edition.articles) {
    if (article.part !== part) continue
    for (const quote of article.quotes) {
      const words = cutWords(article.paragraphs[quote.paragraph], quote)
      if (quote.number !== null) add(quote.speaker, { kind: 'article', article, quote, words })
    }
  }
  const [from, to] = rowsOfPart(edition.table, part)
  for (const row of edition.table.findings?.voiced ?? []) {
    const headline = row >= from && row < to && edition.headlines[row]
    if (!headline) continue
    const { quotes, source } = headline.voices
    for (const quote of quotes)
      add(quote.speaker, {
        kind: 'headline',
        headline,
        words: cutWords(headline.text, quote),
        sourced: source !== null && quote.speaker === source.name,
      })
    if (source && !quotes.some((quote) => quote.speaker === source.name))
      add(source.name, { kind: 'source', headline, words: headline.text })
  }
  return [...voices]
    .map(([slug, voice]): Voice => ({ slug, ...voice }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.utterances.length - a.utterances.length,
    )
}

/** Whether something is said in a headline that names its speaker as its source. */
export const isSourced = (utterance: Utterance): boolean =>
  utterance.kind === 'source' || (utterance.kind === 'headline' && utterance.sourced)

const cutWords = (text: string | undefined, { start, end }: Span): string =>
  text?.slice(start, end) ?? ''

/** The address of a voice. */
export const voiceSlug = (name: string | null): string =>
  name === null ? 'unattributed' : slugOf(name)
