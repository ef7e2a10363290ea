import type { PlaceId, TopicId } from './topic.ts'

/** How much an entry says for its topic: 4 decides alone, 1 only tips a balance. */
export type WordWeight = 4 | 3 | 2 | 1

/** Entries of one topic, apart by commas or lines, under their weight. */
export type TopicTable = { readonly topic: TopicId } & {
  readonly [weight in WordWeight]?: string
}

/**
 * One meaning of an ambiguous word: it holds when the headline has one of the `with` words elsewhere, or
 * when other words already speak for one of the `beside` topics; a sense with neither always holds.
 */
export interface Sense {
  readonly topic: TopicId | null
  readonly weight: number
  readonly with?: string
  readonly beside?: readonly TopicId[]
}

/** Words that share their senses, apart by commas or lines. */
export interface AmbiguousWords {
  readonly words: string
  readonly senses: readonly Sense[]
}

/** One place a name may mean: it holds when the text has one of the `with` words; without them always. */
export interface PlaceSense {
  readonly place: PlaceId | null
  readonly with?: string
}

/** Names that share their senses, apart by commas or lines. */
export interface AmbiguousNames {
  readonly names: string
  readonly senses: readonly PlaceSense[]
}

/** How figures that speak for a topic are written. */
export interface FigurePattern {
  readonly pattern: RegExp
  readonly topic: TopicId
  readonly weight: WordWeight
}

/** All that the finding of topics and places knows of one language. */
export interface TopicWords {
  /** Takes its inflection off a folded word, for comparing. */
  readonly stem: (word: string) => string
  /**
   * Whether words are joined to compounds, in which entries are found. Those with a stem of fewer than five letters occur
   * by chance in too many words, and must be marked: `wahl+` as the last part, `+wahl` as the first, `+wahl+`. Only words
   * with a capital are taken apart: compounds are nouns.
   */
  readonly compounds?: true
  /**
   * Minimum weight of a topic to be shown; with it, the topic must also lead by 1 the next of those that it does not
   * go with. Left out, the minimum is 3 and any lead will do.
   */
  readonly least?: number
  /** A word may stand under several topics. */
  readonly tables: readonly TopicTable[]
  readonly ambiguous: readonly AmbiguousWords[]
  /** Phrases whose words lose their usual meaning. */
  readonly neutral: string
  readonly figures: readonly FigurePattern[]
  /** Names by place: countries, regions, what stands for them. */
  readonly places: Readonly<Record<PlaceId, string>>
  /** Phrases that hold a place's name and mean no place. */
  readonly noPlaces: string
  readonly ambiguousPlaces: readonly AmbiguousNames[]
  /**
   * Places that are first names too, which before a capital word that says nothing are of a person, and words of names of
   * things in a place, before which they are not: `Harbour`.
   */
  readonly firstNames?: { readonly names: string; readonly things: string }
  /** More forms of a name of a place or a people, as they are written. */
  readonly formsOf: (name: string) => readonly string[]
}
