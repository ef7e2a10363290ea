/** A half-open place in a text, in UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** No places: one value, so that what is drawn by it can be told to be the same. */
export const noSpans: readonly Span[] = []
