import { attributeRegion } from './attribution/attribute-region.ts'
import { findColonSource, findColonPrefix } from './attribution/headline-source.ts'
import { isTitleCase, countWords } from './attribution/judge-region.ts'
import { phraseAfter, type Phrase } from './phrases/noun-phrases.ts'
import { readParagraph, type ParagraphReading } from './phrases/paragraph-reading.ts'
import type { HeadlineQuote, HeadlineSource, HeadlineVoices } from '../quote.ts'
import { cueOf } from './phrases/cue-verbs.ts'
import type { Token } from './phrases/tokens.ts'
import type { Span } from '../../text/span.ts'

const SILENT: HeadlineVoices = { quotes: [], source: null }
const SIGN = /["'“”‘’«»„:]/

/**
 * Who speaks in one headline: the words in marks, single or double, with their speaker, and the source named
 * at a colon without marks. Names in marks ('One Point Slam') are no speech. Offsets are UTF-16; any string is fine.
 *
 *     X: 'q'    'q': X    …: court    X verbs 'q'    accused of 'q' by X
 */
export function findHeadlineVoices(headline: string): HeadlineVoices {
  if (!SIGN.test(headline)) return SILENT
  const reading = readParagraph(headline)
  const source = findColonSource(reading)
  const sourceSpan = source && spanOf(reading, source)
  const quotes = findQuoted(reading, source)
  if (quotes.length === 0 && !sourceSpan) return SILENT
  const named: HeadlineSource | null = sourceSpan && {
    ...sourceSpan,
    name: headline.slice(sourceSpan.start, sourceSpan.end),
  }
  return { quotes, source: named }
}

function findQuoted(reading: ParagraphReading, source: Phrase | null): readonly HeadlineQuote[] {
  const quotes: HeadlineQuote[] = []
  const inCapitals = isTitleCase(textOutside(reading))
  for (const [region, marked] of reading.regions.entries()) {
    if (marked.parent >= 0 || (!inCapitals && isName(reading, region))) continue
    const speaker = speakerOf(reading, region, source)
    const mention = speaker && spanOf(reading, speaker)
    quotes.push({
      start: marked.start,
      end: marked.end,
      speaker: mention && reading.text.slice(mention.start, mention.end),
      mention,
    })
  }
  return quotes
}

/** Two or more words, all with capitals, not set off as an utterance: the name of a prize or a work. */
function isName(reading: ParagraphReading, region: number): boolean {
  const inner = reading.regions[region]?.inner
  const before = reading.tokens[(reading.tokenOfRegion[region] ?? -1) - 1]
  if (!inner || before?.kind !== 'word') return false
  const text = reading.text.slice(inner.start, inner.end)
  return isTitleCase(text) && (countWords(text) > 1 || /^\p{Lu}/u.test(text))
}

function textOutside(reading: ParagraphReading): string {
  return reading.tokens
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
    .join(' ')
}

function speakerOf(
  reading: ParagraphReading,
  region: number,
  source: Phrase | null,
): Phrase | null {
  const { tokens } = reading
  const quote = reading.tokenOfRegion[region] ?? -1
  const prefix = findColonPrefix(reading, quote)
  if (prefix) return prefix
  if (source && source.from > quote) return source
  if (tokens[quote + 1]?.kind === 'colon') {
    const subject = phraseAfter(tokens, quote + 2, tokens.length)
    if (subject) return withoutVerb(tokens, subject)
  }
  return attributeRegion(reading, region)?.subject ?? null
}

/** "civil servants protest": what follows a plural and can be a verb is one. */
function withoutVerb(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const token = tokens[at]
    const plural = tokens[at - 1]?.low.endsWith('s')
    if (token && !token.capital && plural && cueOf(token.low)) return { from: phrase.from, to: at }
  }
  return phrase
}

function spanOf(reading: ParagraphReading, phrase: Phrase): Span | null {
  const first = reading.tokens[phrase.from]
  const last = reading.tokens[phrase.to - 1]
  return first && last ? { start: first.start, end: last.end } : null
}
