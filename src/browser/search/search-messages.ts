import type { FoundItem } from '../../edition/search/search-items.ts'
import type { TopicChoice } from '../../edition/select/filters.ts'
import type { ChosenLanguages } from './read-kept.ts'

/** Asks the worker to bring the index in line with the library. */
export interface ToIndexing {
  readonly languages: ChosenLanguages
}

/** A search over kept wires. A later one ends it. */
export interface ToSearch {
  readonly number: number
  readonly query: string
  /** The wires to be looked into, in their order, and the day of each (`2026-11-28`). */
  readonly wires: readonly { readonly id: string; readonly day: string }[]
  readonly corrections: ReadonlyMap<string, TopicChoice>
  readonly languages: ChosenLanguages
}

/** The items of one wire that a search finds; an empty list takes an earlier answer back. */
export interface FoundInWire {
  readonly wire: string
  readonly items: readonly FoundItem[]
}

/** An answer, whole or partial: the items of a wire replace those of earlier answers. */
export interface FromSearch {
  readonly number: number
  readonly found: readonly FoundInWire[]
  /** Number of wires that are not in the index yet. */
  readonly unindexed: number
  /** Number of wires whose texts are still to be searched. */
  readonly left: number
}
