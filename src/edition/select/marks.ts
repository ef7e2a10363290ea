import type { TopicChoice } from './filters.ts'

/** What the reader has said of items, by their ids. Kept on the device, across editions. */
export interface Marks {
  readonly read: ReadonlySet<string>
  readonly saved: ReadonlySet<string>
  readonly spiked: ReadonlySet<string>
  /** Topics that the reader has corrected by hand: they replace ours. */
  readonly topics: ReadonlyMap<string, TopicChoice>
}

export const noMarks: Marks = {
  read: new Set(),
  saved: new Set(),
  spiked: new Set(),
  topics: new Map(),
}
