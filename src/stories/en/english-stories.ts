import type { StoryWords } from '../words/story-words.ts'
import { createShares } from '../words/word-weight.ts'
import { backgroundWords } from './background.ts'
import { findCompound, mayEndCompound } from './compounds.ts'
import { findMarket } from './find-market.ts'
import { isIdleStem } from './idle-words.ts'
import { isCountry, listSameNames } from './same-names.ts'
import { englishNames } from './english-names.ts'
import { findNameKind, isStanding } from './name-kinds.ts'
import { findStems, stem } from './story-stem.ts'

export const english: StoryWords = {
  names: englishNames,
  findStems,
  mayEndCompound,
  findCompound,
  capitalsTell: true,
  isIdle: isIdleStem,
  isCountry,
  findNameKind,
  findMarket,
  listSameNames,
  estimateShare: createShares(backgroundWords, stem),
  isStanding,
}
