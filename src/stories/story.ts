import type { Span } from '../text/span.ts'

/** Indexes (0-based, ascending) of the headlines that report one running story; at least two. */
export type StoryGroup = readonly number[]

/** What changed between two versions: spans of words gone from the older, and come in the newer. */
export interface Changes {
  readonly gone: readonly Span[]
  readonly come: readonly Span[]
}

/** A headline that shares people, places or subject without being the same story, and the words it shares. */
export interface Related {
  readonly index: number
  readonly words: readonly string[]
}
