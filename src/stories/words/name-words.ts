/** What the telling apart of two headlines knows of one language. Words are folded, without a possessive ending. */
export interface NameWords {
  /** Whether a word tells nothing by itself: little words, months, numbers in letters. */
  readonly isIdle: (word: string) => boolean
  readonly isDay: (word: string) => boolean
  /** Whether a word that opens a headline with a capital is a common one, and no name. */
  readonly mayOpen: (word: string) => boolean
  /** Whether a word names those who do something, by what they do. */
  readonly isAgent: (word: string) => boolean
  /** The short name that two words stand for, or `null`: `european`, `union's` → `EU`. */
  readonly findShortName: (first: string, second: string) => string | null
}

/** Those of a language without tables: writing and length decide. */
export const noNameWords: NameWords = {
  isIdle: () => false,
  isDay: () => false,
  mayOpen: () => false,
  isAgent: () => false,
  findShortName: () => null,
}
