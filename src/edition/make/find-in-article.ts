import type { Quote } from '../../quotes/quote.ts'
import { speakerKey } from '../../quotes/speaker-key.ts'
import type { LanguageRules } from '../languages/language-rules.ts'
import type { EditionQuote, Speaker } from '../edition.ts'
import type { ArticleFindings } from './add-findings.ts'
import type { ArticleTexts } from './edition-texts.ts'
import { withDeclared } from '../../topics/declared-topics.ts'
import { hashText } from '../columns/title-hash.ts'

/** The texts of an article → its quotes, speakers and topics. */
export function findInArticle(
  { id, title, paragraphs, declared }: ArticleTexts,
  rules: LanguageRules,
): ArticleFindings {
  const voices = composeVoices(rules.findQuotes(paragraphs), (quote) =>
    hashText(`${id}\n${paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? ''}`),
  )
  const subjects = withDeclared(rules.findArticleSubjects(title, paragraphs), declared)
  return { ...voices, subjects }
}

/**
 * Whether a quote is shown as speech in marks: scare quotes and titles are not, nor what is quoted within other marks;
 * indirect speech is apart, and may hold words in marks.
 */
const isShown = ({ kind, within }: Quote, found: readonly Quote[]): boolean =>
  (kind === 'direct' || kind === 'mixed') && (within === null || found[within]?.kind === 'indirect')

/**
 * Numbers the quotes that are shown and gathers them by speaker, under the form that comes first, the one with most quotes
 * first.
 */
function composeVoices(
  found: readonly Quote[],
  idOf: (quote: Quote) => string,
): {
  quotes: readonly EditionQuote[]
  speakers: readonly Speaker[]
} {
  const bySpeaker = new Map<string, { readonly name: string; readonly quotes: number[] }>()
  found.forEach((quote, index) => {
    if (!isShown(quote, found) || quote.speaker === null) return
    const key = speakerKey(quote.speaker)
    const own = bySpeaker.get(key)
    if (own) own.quotes.push(index)
    else bySpeaker.set(key, { name: quote.speaker, quotes: [index] })
  })
  const speakers = [...bySpeaker.values()]
    .map(({ name, quotes }): Speaker => ({ name, vias: viasOf(quotes, found), quotes }))
    .sort((a, b) => b.quotes.length - a.quotes.length || (a.quotes[0] ?? 0) - (b.quotes[0] ?? 0))
  const voiceOf = new Map(speakers.map(({ name }, voice) => [speakerKey(name), voice]))
  let number = 0
  const quotes = found.map((quote): EditionQuote => {
    const shown = isShown(quote, found)
    const voice = quote.speaker === null ? null : (voiceOf.get(speakerKey(quote.speaker)) ?? null)
    const speaker = voice === null ? quote.speaker : (speakers[voice]?.name ?? null)
    const { paragraph, start, end, kind, within, continues } = quote
    const { via, mention, deniedBy, cue } = quote
    return {
      id: idOf(quote),
      number: shown ? ++number : null,
      paragraph,
      start,
      end,
      kind,
      speaker,
      voice,
      via,
      mention,
      deniedBy,
      cue,
      within,
      continues,
    }
  })
  return { quotes, speakers }
}

function viasOf(quotes: readonly number[], found: readonly Quote[]): readonly string[] {
  return [...new Set(quotes.flatMap((index) => found[index]?.via ?? []))]
}
