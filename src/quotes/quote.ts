import type { Span } from '../text/span.ts'

/** A place in an article: the index of its paragraph (0-based) and UTF-16 offsets within it. */
export interface Place extends Span {
  readonly paragraph: number
}

/**
 * `direct`: whole sentences in marks. `mixed`: a quoted phrase inside a reported sentence.
 * `indirect`: reported speech without marks. `scare` and `title`: in marks, and not speech.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'scare' | 'title'

/** A quotation: its place includes the marks. */
export interface Quote extends Place {
  readonly kind: QuoteKind
  /** The name to show, a surname expanded and a pronoun resolved; `null` where it cannot be determined. */
  readonly speaker: string | null
  /** The agency or outlet through which the words came ("TASS quoted Krikalev as saying"). */
  readonly via: string | null
  /** Where the text names the speaker of this quote: "It", "Krikalev". */
  readonly mention: Place | null
  /** Who denies the words, so that they are somebody else's: Bell in `Bell denied the "fraud"`; else `null`. */
  readonly deniedBy: string | null
  /** The words that attribute: "said", "quoted Krikalev as saying"; of what is denied "denied". */
  readonly cue: Place | null
  /** For a quote within a quote, the index of the outer one in the same result; else `null`. */
  readonly within: number | null
  /** For a part that goes on ('"…," he said. "…"', or a reopened paragraph), the index of the part before. */
  readonly continues: number | null
}

/** Words of a headline in marks that are somebody's: the place includes the marks. */
export interface HeadlineQuote extends Span {
  readonly speaker: string | null
  readonly mention: Span | null
  /** The name of who denies these words; `null` where nobody does. */
  readonly deniedBy: Span | null
}

/** The source a headline names without marks: "…: court", "media: …". The place is the name's. */
export interface HeadlineSource extends Span {
  readonly name: string
}

/** Who speaks in one headline. */
export interface HeadlineVoices {
  readonly quotes: readonly HeadlineQuote[]
  readonly source: HeadlineSource | null
}

/** Nobody speaks: one object for all such headlines, so that a large edition stays small. */
export const noVoices: HeadlineVoices = { quotes: [], source: null }
