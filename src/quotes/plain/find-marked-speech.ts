import { segmentWords } from '../../text/segment-words.ts'
import type { Span } from '../../text/span.ts'
import { findMarks } from '../marks/find-marks.ts'
import { nobodys } from '../nobodys.ts'
import type { HeadlineVoices, Quote } from '../quote.ts'
import { findDialogue } from './find-dialogue.ts'

/** Minimum length of speech, in words: fewer in marks may be a name, a title or a scare quote. */
const SPEECH_WORDS = 6
/** Minimum length in letters for scripts without blanks, where `Intl.Segmenter` may count fewer words. */
const SPEECH_LETTERS = 10
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu

/**
 * What is marked as speech in any language: in quotation marks of any convention, or behind the dash that opens a
 * paragraph. Nobody is named, since no words are known. Offsets are UTF-16; any strings are fine.
 */
export const findMarkedQuotes = (
  paragraphs: readonly string[],
  language: string,
): readonly Quote[] =>
  paragraphs.flatMap((text, paragraph) =>
    findSpeech(text, language).map(({ start, end }): Quote => ({
      paragraph,
      start,
      end,
      kind: 'direct',
      ...nobodys,
    })),
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
  const isSpeech = ({ start, end }: Span): boolean => {
    const words = text.slice(start, end)
    return (
      segmentWords(words, language).filter(({ isWord }) => isWord).length >= SPEECH_WORDS ||
      (words.match(UNSPACED)?.length ?? 0) >= SPEECH_LETTERS
    )
  }
  const marked = findMarks(text).filter((region) => region.parent < 0)
  if (marked.length > 0) return marked.filter(({ inner }) => isSpeech(inner))
  return findDialogue(text).filter(isSpeech)
}
