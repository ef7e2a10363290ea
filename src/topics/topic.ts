/** The 17 top-level subjects of the IPTC Media Topics, in the order in which chips show them. */
export const topicIds = [
  'politics',
  'crime',
  'sport',
  'economy',
  'conflict',
  'environment',
  'arts',
  'science',
  'human',
  'health',
  'disaster',
  'weather',
  'society',
  'religion',
  'education',
  'labour',
  'lifestyle',
] as const

export type TopicId = (typeof topicIds)[number]

/** An ISO 3166-1 alpha-2 code in upper case, or a region: `europe africa asia middle-east latin-america eu`. */
export type PlaceId = string

/** A finding with the words of the headline that decided it, verbatim and in their order. */
export interface TopicMatch {
  readonly topic: TopicId
  readonly words: readonly string[]
}

export interface PlaceMatch {
  readonly place: PlaceId
  readonly words: readonly string[]
}

/** One or two topics, the first one first, none where nothing matches; places in the text's order. */
export interface Subjects {
  readonly topics: readonly TopicMatch[]
  readonly places: readonly PlaceMatch[]
}

/** No topic and no place: one object for all such headlines, so that a large edition stays small. */
export const noSubjects: Subjects = { topics: [], places: [] }
