import type { TopicId } from '../../topic.ts'

/** How much an entry says for its topic: 4 decides alone, 1 only tips a balance. */
export type Weight = 4 | 3 | 2 | 1

/** Entries of one topic, apart by commas or lines, under their weight. */
export type TopicTable = { readonly topic: TopicId } & {
  readonly [weight in Weight]?: string
}
