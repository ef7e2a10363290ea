import type { Quote } from '../../quotes/quote.ts'
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

/** Whether a quote is shown as speech in marks: scare quotes and titles are not, indirect speech is apart. */
const isSpeech = (quote: Quote): boolean => quote.kind === 'direct' || quote.kind === 'mixed'

/** Numbers the quotes that are shown and gathers them by speaker, the one with most quotes first. */
function composeVoices(
  found: readonly Quote[],
  idOf: (quote: Quote) => string,
): {
  quotes: readonly EditionQuote[]
  speakers: readonly Speaker[]
} {
  const bySpeaker = new Map<string, number[]>()
  found.forEach((quote, index) => {
    if (!isSpeech(quote) || quote.within !== null || quote.speaker === null) return
    const own = bySpeaker.get(quote.speaker)
    if (own) own.push(index)
    else bySpeaker.set(quote.speaker, [index])
  })
  const speakers = [...bySpeaker]
    .map(([name, quotes]): Speaker => ({ name, vias: viasOf(quotes, found), quotes }))
    .sort((a, b) => b.quotes.length - a.quotes.length || (a.quotes[0] ?? 0) - (b.quotes[0] ?? 0))
  const voiceOf = new Map(speakers.map((speaker, voice) => [speaker.name, voice]))
  let number = 0
  const quotes = found.map((quote): EditionQuote => {
    const shown = isSpeech(quote) && quote.within === null
    const voice = quote.speaker === null ? null : (voiceOf.get(quote.speaker) ?? null)
    return { ...quote, id: idOf(quote), number: shown ? ++number : null, voice }
  })
  return { quotes, speakers }
}

function viasOf(quotes: readonly number[], found: readonly Quote[]): readonly string[] {
  return [...new Set(quotes.flatMap((index) => found[index]?.via ?? []))]
}
