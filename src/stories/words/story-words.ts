import type { Word } from '../../text/words.ts'
import { noNameWords, type NameWords } from './name-words.ts'
import type { WrittenWord } from './writing.ts'

/** All that the finding of stories knows of one language. */
export interface StoryWords {
  /** By which two headlines of one shape are told apart. */
  readonly names: NameWords
  /** The stems under which the forms of a word meet: one, or one for each of its parts. */
  readonly findStems: (word: Word) => readonly string[]
  /** The same by the headlines among which the word stands, for a language that joins words to compounds. */
  readonly findStemsAmong?: (headlines: readonly string[]) => StoryWords['findStems']
  /** Whether a folded word can be the second of a compound. */
  readonly mayEndCompound: (folded: string) => boolean
  /** The compound that two neighbouring words make, or `null`: `New Zealand's` → `new zealand`. */
  readonly findCompound: (first: WrittenWord, second: WrittenWord) => string | null
  /** Whether a capital tells a name; where every noun has one it tells nothing. */
  readonly capitalsTell: boolean
  /** Whether a stem is that of a day, a month or a legal form, which tells no story. */
  readonly isIdle: (stem: string) => boolean
  /** Whether a stem is that of a country or continent: the frame of a story. */
  readonly isCountry: (stem: string) => boolean
  /** Whether a stem is that of a name which is in the news every day: to share it is to share no story. */
  readonly isStanding: (stem: string) => boolean
  /** What a stem is within a name of several words; `other` for all of them where capitals tell no name. */
  readonly findNameKind: (stem: string) => NameKind
  /** What a headline that reports how the prices of a market moved says of them; `null` for any other. */
  readonly findMarket: (words: readonly Word[]) => MarketReport | null
  /** Every folded word that is read as the same name; any other word alone. */
  readonly listSameNames: (name: string) => readonly string[]
  /** The share of headlines in general that a stem stands in. */
  readonly estimateShare: (stem: string) => number
}

/** What the words of a language say where it has no tables of names: no compound of two, no name of every day, no market. */
export const withoutNames = {
  names: noNameWords,
  mayEndCompound: () => false,
  findCompound: () => null,
  capitalsTell: false,
  isStanding: () => false,
  findNameKind: () => 'other',
  findMarket: () => null,
  listSameNames: (name) => [name],
} as const satisfies Partial<StoryWords>

/** That the prices of a market moved. */
export interface MarketReport {
  readonly market: string
  /** `flat` where they went neither way, or it is not told. */
  readonly way: 'up' | 'down' | 'flat'
}

/**
 * `standing` a name of every day, `country` that of a country, `body` a body or an office that many have, `of` what
 * joins a name, `other` the rest.
 */
export type NameKind = 'standing' | 'country' | 'body' | 'of' | 'other'
