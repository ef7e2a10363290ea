import type { Span } from './span.ts'

/** A piece of a text between two borders of words: a word, or a blank or sign between words. */
export interface WordSegment extends Span {
  readonly isWord: boolean
}

/** A segmenter a language: making one costs more than using it. */
const segmenters = new Map<string | undefined, Intl.Segmenter>()

/**
 * Up to a blank or a stop where one is near. The platform gives each segment a copy of all that is segmented, which is
 * 4 GB for a paragraph of 40 kB without blanks.
 */
const PIECES = /[^]{1,1000}(?=[\s、。，]|$)|[^]{1,1000}/gu

/**
 * The segments of a text in order and without a gap, by the platform's rules for a language (BCP 47; its own language
 * where none is given): words of Chinese and Thai are told apart too. Offsets are UTF-16; any string is fine.
 */
export const segmentWords = (text: string, language?: string): readonly WordSegment[] =>
  [...text.matchAll(PIECES)].flatMap(({ 0: piece, index: from }) =>
    Array.from(segmenterOf(language).segment(piece), ({ segment, index, isWordLike }) => ({
      start: from + index,
      end: from + index + segment.length,
      isWord: isWordLike === true,
    })),
  )

function segmenterOf(language: string | undefined): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}
