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

/**
 * The words of a text by the platform's rules for a language (BCP 47): those of Chinese and Thai are told apart too.
 */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) count += 1
  return count
}
