import { stem } from '../../text/de/german-stem.ts'
import { fold } from '../../text/words.ts'
import { withoutNames, type StoryWords } from '../words/story-words.ts'
import { createShares } from '../words/word-weight.ts'
import { backgroundWords } from './background.ts'
import { createFindStems, stemsOf } from './cut-compounds.ts'

/** Days, months and legal forms, as stems. */
const IDLE =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:septem|okto|novem|dezem)ber|(?:jan|febr)uar|janner|marz|april|mai|ju[ln]i|august|heut|gester|gmbh|ag)$/

/** Adjectives and peoples, which meet their country in this form. */
const COUNTRY =
  /^(?:deutsch|osterr|schweiz|frankr|franzos|itali|spani|russ|ukrain|amerik|usa?$|chin[ae]|turk|israel|iran|syri|grossbrit|brit|griech|poln?(?:en|isch)|ungar|europ|eu$|japan|indien|indisch|berlin|wien|bern$)/

const isCountry = (word: string): boolean => COUNTRY.test(word)

/** Each of these is in the news of every day. */
const COUNTRY_SHARE = 2 ** 6 / 10_000

const estimateShare = createShares(backgroundWords, (word) => stem(fold(word)))

export const german: StoryWords = {
  ...withoutNames,
  findStems: stemsOf,
  findStemsAmong: (headlines) => createFindStems(headlines, isCountry),
  isIdle: (word) => IDLE.test(word),
  isCountry,
  estimateShare: (word) => (isCountry(word) ? COUNTRY_SHARE : estimateShare(word)),
}
