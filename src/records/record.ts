/** What stands in one field of a table; `null` where the source says nothing. */
export type Field = string | number | null

/** Where a record's words stand: 1-based lines and UTF-16 offsets in the decoded text of its source. */
export interface Evidence {
  readonly line: number
  /** Of the words; `null` where the source has them in another form. */
  readonly start: number | null
  readonly end: number | null
}

/** Who says so: the source as the caller names it, and the rules. */
export interface RecordOrigin {
  readonly source: string
  readonly method: string
}

/** Something that was said. Lists are joined by `; `. */
export interface QuoteRecord extends Evidence, RecordOrigin {
  /** From the words and where they stand: the same in every run. */
  readonly id: string
  readonly kind: 'direct' | 'mixed' | 'indirect' | 'headline' | 'source'
  /** The speaker's name as the text gives it, whole; `null` for what is unattributed. */
  readonly speaker: string | null
  /** What the speaker is called at this quote. */
  readonly mention: string | null
  readonly via: string | null
  /** The words that attribute. */
  readonly cue: string | null
  /** Who denies the words, so that they are somebody else's. */
  readonly deniedBy: string | null
  readonly words: string
  readonly title: string
  /** The address within the app. */
  readonly path: string
  readonly topics: string
  readonly places: string
}

export interface HeadlineRecord extends Evidence, RecordOrigin {
  readonly id: string
  /** `article` for what has text; its title is the headline. */
  readonly kind: 'headline' | 'article'
  /** As the source lists its headlines, 1-based; `null` for an article. */
  readonly number: number | null
  readonly headline: string
  /** Whom the headline names as its source. */
  readonly said: string | null
  /** The id of its running story. */
  readonly story: string | null
  /** How many words its text has; `null` where only the headline was sent. */
  readonly words: number | null
  readonly path: string
  readonly topics: string
  readonly places: string
}

export interface StoryRecord extends Evidence, RecordOrigin {
  readonly id: string
  /** How many headlines the story has. */
  readonly size: number
  /** 1 for the newest. */
  readonly position: number
  readonly headline: string
  readonly path: string
}
