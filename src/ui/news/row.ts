import type { ReactNode } from 'react'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { EditionItem } from '../../edition/edition.ts'
import type { HeadlineDetails } from '../../wire/wire.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceId } from '../../topics/topic.ts'

/** What a list shows of an item. */
export interface Row {
  readonly item: EditionItem
  readonly to: string
  readonly topics: readonly TopicChoice[]
  /** Whether the topic is the reader's own. */
  readonly isOwnTopic: boolean
  /** How many headlines its running story has; 1 where it stands alone. */
  readonly versions: number
  /** Whether it is in other words than before, in its story or in the edition before. */
  readonly rewords: boolean
  /** The headline with what has changed in it, where the list shows that. */
  readonly corrected: ReactNode
  /** How it read before, where hardly a word of that is left. */
  readonly earlier: string | null
  /** When it was sent, for people, and as the file has it; `null` where the file gives no times. */
  readonly time: { readonly words: string; readonly raw: string } | null
  /** Whether other rows of the list have texts, so that this one must say that it has none. */
  readonly amongTexts: boolean
  /** Whether it came with this edition: it is new until it is read. */
  readonly isNew: boolean
  /** What nobody may miss of it, an embargo or that it is killed. */
  readonly notices: readonly { readonly text: string }[]
  readonly matches: readonly Span[]
  /** What a list says of it besides its words; `null` for an article too. */
  readonly details: HeadlineDetails | null
  /** The section of the file in which it stands. */
  readonly section: string | undefined
  /** The addresses of the list of one topic, or of one place. */
  readonly toTopic: (topic: TopicChoice) => string
  readonly toPlace: (place: PlaceId) => string
}

/** The headline that is open in a list, in its row. */
export interface OpenedRow {
  readonly id: string
  /** The headline, with what has changed in it. */
  readonly title: ReactNode
  /** What is known of it. */
  readonly details: ReactNode
  /** The address of the list with nothing open. */
  readonly toClosed: string
}
