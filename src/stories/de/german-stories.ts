import { stem } from '../../text/de/german-stem.ts'
import { fold } from '../../text/words.ts'
import { noNameWords } from '../words/name-words.ts'
import type { StoryWords } from '../words/story-words.ts'
import { createShares } from '../words/word-weight.ts'
import { backgroundWords } from './background.ts'
import { createFindStems, stemsOf } from './cut-compounds.ts'

const DAYS =
  'montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august ' +
  'september oktober november dezember heute gestern gmbh ag'

const idle: ReadonlySet<string> = new Set(DAYS.split(' ').map((word) => stem(fold(word))))

/** Adjectives and peoples, which meet their country in this form. */
const COUNTRY =
  /^(?:deutsch|osterr|schweiz|frankr|franzos|itali|spani|russ|ukrain|amerik|usa?$|chin[ae]|turk|israel|iran|syri|grossbrit|brit|griech|poln?(?:en|isch)|ungar|europ|eu$|japan|indien|indisch|berlin|wien|bern$)/

const isCountry = (word: string): boolean => COUNTRY.test(word)

/** Each of these is in the news of every day. */
const COUNTRY_SHARE = 2 ** 6 / 10_000

const estimateShare = createShares(backgroundWords, (word) => stem(fold(word)))

export const german: StoryWords = {
  names: noNameWords,
  findStems: stemsOf,
  findStemsAmong: (headlines) => createFindStems(headlines, isCountry),
  mayEndCompound: () => false,
  findCompound: () => null,
  capitalsTell: false,
  isIdle: (word) => idle.has(word),
  isCountry,
  isStanding: () => false,
  findNameKind: () => 'other',
  findMarket: () => null,
  listSameNames: (name) => [name],
  estimateShare: (word) => (isCountry(word) ? COUNTRY_SHARE : estimateShare(word)),
}
