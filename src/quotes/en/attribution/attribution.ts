import type { Phrase } from '../phrases/noun-phrases.ts'

/** The source of a marked region, as token ranges of one paragraph. */
export interface Attribution {
  /** The rule that found it. */
  readonly by:
    | 'beside'
    | 'trailing'
    | 'governing'
    | 'according'
    | 'colon'
    | 'noun'
    | 'clause'
    | 'sentence before'
    | 'continuation'
    | 'denial'
  readonly paragraph: number
  readonly subject: Phrase
  readonly cue: Phrase
  /** The medium that passed the words on: the subject of "quoted … as saying". */
  readonly via: Phrase | null
}

/** An attribution before its paragraph is known. */
export type Found = Omit<Attribution, 'paragraph'>

/** Composes an attribution; `via` is the medium. */
export function found(
  by: Attribution['by'],
  subject: Phrase,
  cue: Phrase,
  via: Phrase | null = null,
): Found {
  return { by, subject, cue, via }
}

/** Adds the paragraph to what was found in its sentences. */
export const placeIn = (paragraph: number, { by, subject, cue, via }: Found): Attribution => ({
  by,
  paragraph,
  subject,
  cue,
  via,
})

/** The same, where something was found. */
export const placedIn = (paragraph: number, found: Found | null): Attribution | null =>
  found && placeIn(paragraph, found)

/** The verdict on a top-level region: speech with or without a source, a scare quote, a title. */
export interface Judged {
  readonly paragraph: number
  readonly region: number
  readonly kind: 'speech' | 'scare' | 'title'
  readonly attribution: Attribution | null
  /** Who denies the words, and by which verb; they are then not that person's words. */
  readonly denial: Attribution | null
  /** The index, in the list of the judged, of the part that this one continues; -1 for none. */
  readonly continues: number
}
