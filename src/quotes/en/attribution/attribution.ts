import type { Phrase } from '../phrases/noun-phrases.ts'

/** Who is named as the source of a marked region, as token ranges of one paragraph. */
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
  /** Who passed the words on: the subject of "quoted … as saying". */
  readonly via: Phrase | null
}

/** An attribution before its paragraph is known. */
export type Found = Omit<Attribution, 'paragraph'>

/** Composes an attribution; `via` passed the words on. */
export function found(
  by: Attribution['by'],
  subject: Phrase,
  cue: Phrase,
  via: Phrase | null = null,
): Found {
  return { by, subject, cue, via }
}

/** What was found in the sentences of one paragraph, with its place. */
export function placedIn(paragraph: number, found: Found | null): Attribution | null {
  return found && { ...found, paragraph }
}

/** What a top region was found to be: speech with or without a source, a scare quote, a title. */
export interface Judged {
  readonly paragraph: number
  readonly region: number
  readonly kind: 'speech' | 'scare' | 'title'
  readonly attribution: Attribution | null
  /** Who denies the words, and by what: then they are not theirs. */
  readonly denial: Attribution | null
  /** The index among the judged of the part this one goes on from, or -1. */
  readonly continues: number
}
