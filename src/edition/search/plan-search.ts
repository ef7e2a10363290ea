import type { TopicChoice } from '../select/filters.ts'
import { topicChoices } from '../select/filters.ts'
import { isAskedPlace, isAskedTopic } from './match.ts'
import type { SearchQuery } from './search-query.ts'
import { hasPeriod, isInPeriod } from './search-query.ts'
import { DAY, PLACE, SPEAKER, TOPIC } from './item-terms.ts'
import { cutAsked, isAskedPiece } from './text-pieces.ts'

/**
 * Conditions that are tested on terms: one bit each of a 32-bit number, sign and one more left alone. Further ones are
 * tested on the text.
 */
const MAX_CONDITIONS = 30

/** Tests the text of a term. */
type Condition = (term: string) => boolean

/** A search as bit masks: `flagsOf` gives the bits of a term; an item has the bits of all of its terms. */
export interface SearchPlan {
  readonly flagsOf: (term: string) => number
  /** Bits that an item must have. */
  readonly needed: number
  /** Those bits of `needed` that ask for a topic, each with the topics that fit. */
  readonly topics: readonly {
    readonly bit: number
    readonly fits: (topic: TopicChoice) => boolean
  }[]
  /** The bit of items with a day of their own, and of those whose day fits; `null` where any day does. */
  readonly period: { readonly dated: number; readonly within: number } | null
  /** Whether a day (`2026-11-28`) fits. */
  readonly fitsDay: (day: string) => boolean
  /** Bits that an item must not have: excluded words. */
  readonly refused: number
  /** Bits of each excluded word of several pieces: an item that has all of them is decided by its text. */
  readonly doubted: readonly number[]
  /** Whether the text must be looked at even where all needed bits are there. */
  readonly looksAtText: boolean
  /** What a folded text must have and must not have. */
  readonly words: readonly string[]
  readonly without: readonly string[]
}

/** Makes the plan of a search. Total. */
export function planSearch(query: SearchQuery): SearchPlan {
  const conditions: Condition[] = []
  const add = (condition: Condition): number => {
    if (conditions.length === MAX_CONDITIONS) return 0
    conditions.push(condition)
    return 1 << (conditions.length - 1)
  }
  const addWord = (word: string): { readonly bits: number; readonly sure: boolean } => {
    const { pieces, whole } = cutAsked(word)
    const bits = pieces.map((asked) => add((term) => isPiece(term) && isAskedPiece(term, asked)))
    return { bits: join(bits), sure: whole && !bits.includes(0) }
  }
  const fitsDay = (day: string): boolean => isInPeriod(day, query)
  const period = hasPeriod(query)
    ? {
        dated: add((term) => term.startsWith(DAY)),
        within: add((term) => term.startsWith(DAY) && fitsDay(term.slice(1))),
      }
    : null
  // Words come last: a condition for which no bit is left is tested on the text instead.
  const topics = query.topics.map((asked) => {
    const fits = (topic: TopicChoice): boolean => isAskedTopic(topic, asked)
    return { bit: add((term) => readTopics(term).some(fits)), fits }
  })
  const places = query.places.map((asked) =>
    add((term) => term.startsWith(PLACE) && isAskedPlace(term.slice(1), asked)),
  )
  const speakers = query.speakers.map((asked) =>
    add((term) => term.startsWith(SPEAKER) && term.includes(asked)),
  )
  const words = query.words.map(addWord)
  const without = query.without.map(addWord)
  return {
    flagsOf: (term) => join(conditions.map((condition, at) => (condition(term) ? 1 << at : 0))),
    needed: join([
      ...words.map(({ bits }) => bits),
      ...topics.map(({ bit }) => bit),
      ...places,
      ...speakers,
    ]),
    topics,
    period,
    fitsDay,
    refused: join(without.map(({ bits, sure }) => (sure ? bits : 0))),
    doubted: without.flatMap(({ bits, sure }) => (sure ? [] : [bits])),
    looksAtText: words.some(({ sure }) => !sure),
    words: query.words,
    without: query.without,
  }
}

const isPiece = (term: string): boolean => term > '\u001f'

const join = (bits: readonly number[]): number => bits.reduce((all, one) => all | one, 0)

const readTopics = (term: string): readonly TopicChoice[] =>
  term.startsWith(TOPIC) ? topicChoices.filter((topic) => topic === term.slice(1)) : []
