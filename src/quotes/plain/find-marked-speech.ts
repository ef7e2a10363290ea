import { segmentWords } from '../../text/segment-words.ts'
import type { Span } from '../../text/span.ts'
import type { MarkedRegion } from '../marks/find-marks.ts'
import { findMarks } from '../marks/find-marks.ts'
import { composeQuote, nobody } from '../compose-quote.ts'
import type { HeadlineVoices, Quote } from '../quote.ts'
import { findDialogue, isInserted, isTelling, isToldOf } from './find-dialogue.ts'
import { isCapitalized, isTitle } from './marked-title.ts'

/** Minimum length of speech, in words: fewer in marks may be a name, a title or a scare quote. */
const SPEECH_WORDS = 6
/** Minimum length in letters of Chinese and Japanese, where `Intl.Segmenter` may count fewer words. */
const SPEECH_LETTERS = 10
/** Share of that length from which on a further piece of a speech belongs to it. */
const MIN_FURTHER_SHARE = 0.5
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu

/**
 * What is marked as speech in any language: in quotation marks of any convention, or behind the dash that opens a
 * paragraph. Nobody is named, since no words are known. Offsets are UTF-16; any strings are fine.
 */
export const findMarkedQuotes = (
  paragraphs: readonly string[],
  language: string,
): readonly Quote[] =>
  paragraphs.flatMap((text, paragraph) =>
    findSpeech(text, language)
      .filter(({ start, end }) => !isCapitalized(text.slice(start, end)))
      .map(({ start, end }) => composeQuote({ paragraph, start, end }, 'direct', nobody)),
  )

/** The same for one headline, without a source. */
export const findMarkedVoices = (headline: string, language: string): HeadlineVoices => ({
  quotes: findSpeech(headline, language).map(({ start, end }) => ({
    start,
    end,
    speaker: null,
    mention: null,
    deniedBy: null,
  })),
  source: null,
})

/** Top-level spans of speech in order, marks included. */
function findSpeech(text: string, language: string): readonly Span[] {
  const marked = findMarks(text).filter(
    (region) => region.parent < 0 && !isTitle(text, region, region.inner, language),
  )
  const shares = marked.map(({ inner }) => shareOfSpeech(text, inner, language))
  const speech = marked.filter((_, at) => {
    const share = shares[at] ?? 0
    return share >= 1 || [at - 1, at].some((first) => isOneSpeech(text, marked, shares, first))
  })
  if (speech.length > 0) return speech
  const pieces = findDialogue(text)
  const lengths = pieces.map((span) => shareOfSpeech(text, span, language))
  const isLong = lengths.reduce((sum, length) => sum + length, 0) >= 1
  const spoken = pieces.filter((_, at) => isLong && (lengths[at] ?? 0) >= MIN_FURTHER_SHARE)
  // A mark within speech stands for a name; without a teller it is a title in a list.
  const isTold = spoken.length > 0 && (spoken.at(-1)?.end ?? 0) < text.trimEnd().length
  return marked.length === 0 || isTold ? spoken : []
}

/** How long a span is, by what speech has at least: from 1 on it is speech. */
function shareOfSpeech(text: string, { start, end }: Span, language: string): number {
  const span = text.slice(start, end)
  const words = segmentWords(span, language).filter(({ isWord }) => isWord).length
  return Math.max(words / SPEECH_WORDS, (span.match(UNSPACED)?.length ?? 0) / SPEECH_LETTERS)
}

/**
 * Whether two marked pieces are one speech, which its teller has cut in two: `"Nobody knew," he said, "not one."` A
 * short piece beside a long one needs to go on with it, `…," he said, "…`, to be a sentence, or to have a teller of its own.
 */
function isOneSpeech(
  text: string,
  marked: readonly MarkedRegion[],
  shares: readonly number[],
  first: number,
): boolean {
  const [one, next] = [marked[first], marked[first + 1]]
  const [ofOne = 0, ofNext = 0] = shares.slice(first, first + 2)
  if (!one || !next || ofOne + ofNext < 1) return false
  const isLong = ofOne >= 1 || ofNext >= 1
  if (isLong && Math.min(ofOne, ofNext) < MIN_FURTHER_SHARE) return false
  const between = text.slice(one.end, next.start)
  if (isInserted(text, one, next)) return true
  if (!isTelling(between)) return false
  if (!isLong || /[,،，—–]\s*$/.test(between)) return true
  return (
    ofOne >= 1 && (/[.!?…]/.test(text.charAt(next.inner.end - 1)) || isToldOf(text.slice(next.end)))
  )
}
