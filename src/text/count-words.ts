/** A segmenter a language: making one costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>()

/** The platform's segmenter into words of a language (BCP 47). */
export function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, made)
  return made
}

/** Up to a blank or a stop where one is near: each segment carries a copy of all that is segmented. */
const PIECES = /[^]{1,1000}(?=[\s、。，]|$)|[^]{1,1000}/gu

/**
 * The words of a text by the platform's rules for a language (BCP 47): those of Chinese and Thai are told apart too.
 */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const piece of text.match(PIECES) ?? [])
    for (const { isWordLike } of segmenterOf(language).segment(piece)) if (isWordLike) count += 1
  return count
}
