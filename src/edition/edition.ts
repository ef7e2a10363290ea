import type { HeadlineVoices, Quote } from '../quotes/quote.ts'
import type { Reading } from '../text/reading.ts'
import type { PlaceId, Subjects, TopicId } from '../topics/topic.ts'
import type {
  Block,
  Furniture,
  HeadlineDetails,
  LineRange,
  ParsedWire,
  Signature,
} from '../wire/wire.ts'
import type { HeadlineTable } from './columns/headline-table.ts'

/** What a headline and an article have in common: both can be opened, marked and linked to. */
export interface Item {
  /** From the text, not from the position: it survives a newer edition. */
  readonly id: string
  readonly slug: string
  readonly lines: LineRange
  readonly subjects: Subjects
  /** Which edition of the wire it belongs to, 0-based. */
  readonly part: number
}

export interface EditionHeadline extends Item {
  readonly text: string
  /** 1-based within its edition, as the wire lists it. */
  readonly number: number
  readonly voices: HeadlineVoices
  /** What the file says of it besides; `null` where that is nothing. */
  readonly details: HeadlineDetails | null
  /** Where it is not in the language of its wire. */
  readonly reading: Reading | undefined
  /** The index of its running story in `Edition.stories`, or `null`. */
  readonly story: number | null
}

/** A quote of an article with its number (1-based, `#q5`); `null` for what is not shown as speech. */
export interface EditionQuote extends Quote {
  /** From the words and the article, so that a saved quote survives a newer edition. */
  readonly id: string
  readonly number: number | null
  /** The index of its speaker in the article's `speakers`; `null` where it is unattributed. */
  readonly voice: number | null
}

/** Somebody who speaks in an article, with the indexes of what they say in the article's `quotes`. */
export interface Speaker {
  readonly name: string
  readonly vias: readonly string[]
  readonly quotes: readonly number[]
}

export interface EditionArticle extends Item {
  /** The wire's title, or the first paragraph where it has none. */
  readonly title: string
  readonly titled: boolean
  /** What the file says that it is about: codes, or names of sections. */
  readonly declared: readonly string[]
  /** Which way its text runs, and its language. */
  readonly reading: Reading
  readonly blocks: readonly Block[]
  /** The texts of the paragraphs, subheads left out: `Quote.paragraph` is an index here. */
  readonly paragraphs: readonly string[]
  readonly signature: Signature | null
  readonly furniture: readonly Furniture[]
  readonly words: number
  /** Reading time in whole minutes, at least one. */
  readonly minutes: number
  readonly quotes: readonly EditionQuote[]
  /** By number of quotes, then by first appearance. */
  readonly speakers: readonly Speaker[]
  /** Whether its sender has withdrawn it: it is never the lead. */
  readonly withdrawn: boolean
}

/** An entry of a list: an article with its text, or a headline alone. */
export type EditionItem = EditionHeadline | EditionArticle

/** A running story: its headlines, newest first, by their rows in `Edition.table`. */
export interface Story {
  readonly id: string
  readonly headlines: readonly number[]
}

/**
 * All that the views show: one deeply readonly value, made once from the text of a wire. Its outline is the same
 * before anything has been found in the texts: lists of topics, places, speakers and running stories are empty.
 */
export interface Edition extends DecidingWords {
  /** The agency that a signature names, or the title of a feed; `null` where nothing names it. */
  readonly name: string | null
  /** The wire as it was read; its headlines and articles are those below. */
  readonly wire: Omit<ParsedWire, 'headlines' | 'articles'>
  /** Which way its text runs, and its language. */
  readonly reading: Reading
  /** The headlines as columns; `headlineAt` composes the one of a row. */
  readonly table: HeadlineTable
  readonly articles: readonly EditionArticle[]
  readonly stories: readonly Story[]
}

/** The words that decided each topic and each place, the most frequent of the headlines first. */
export interface DecidingWords {
  readonly topicWords: Readonly<Partial<Record<TopicId, readonly string[]>>>
  readonly placeWords: Readonly<Partial<Record<PlaceId, readonly string[]>>>
}
