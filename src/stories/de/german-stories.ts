import { stem } from '../../text/de/german-stem.ts'
import { fold } from '../../text/words.ts'
import { noNameWords } from '../words/name-words.ts'
import type { StoryWords } from '../words/story-words.ts'
import { createShares } from '../words/word-weight.ts'
import { backgroundWords } from './background.ts'

const DAYS =
  'montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august ' +
  'september oktober november dezember heute gestern gmbh ag'

const idle: ReadonlySet<string> = new Set(DAYS.split(' ').map((word) => stem(fold(word))))

/** Adjectives and peoples, which meet their country in this form. */
const COUNTRY =
  /^(?:deutsch|osterreich|schweiz|frankreich|franzos|italien|spanien|spanisch|russland|russisch|ukrain|amerika|usa|us|china|chines|turkei|turkisch|israel|iran|syri|grossbritannien|britisch|griechen|polen|polnisch|ungarn|europa|eu|japan|indien|berlin|wien|bern)/

export const german: StoryWords = {
  names: noNameWords,
  findStems: ({ folded }) => folded.split('-').map(stem),
  mayEndCompound: () => false,
  findCompound: () => null,
  capitalsTell: false,
  isIdle: (word) => idle.has(word),
  isCountry: (word) => COUNTRY.test(word),
  isStanding: () => false,
  findNameKind: () => 'other',
  findMarket: () => null,
  listSameNames: (name) => [name],
  estimateShare: createShares(backgroundWords, (word) => stem(fold(word))),
}
