import type { Phrase } from '../phrases/noun-phrases.ts'
import { weekdays } from '../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from './line/headline-line.ts'
import { SOURCE_TOKENS } from './line/one-noun-phrase.ts'
import { announced } from './words/said-nouns.ts'

/** `Bishop's plea: 'q'`: whose words a prefix announces; `null` for a day or feast (`Mother's Day message`). */
export function announcerOf(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const owner = tokens.findIndex(({ possessive }, at) => at >= from && at < to - 1 && possessive)
  if (owner < 0 || owner - from > SOURCE_TOKENS) return null
  if (holdsVerb(line, { from, to: owner })) return null
  const [time, day] = [tokens[owner]?.low ?? '', tokens[owner + 1]?.low ?? '']
  if (weekdays.has(time) || /^(?:week|month|year)$/.test(time) || /^(?:day|eve)$/.test(day))
    return null
  const noun =
    [owner + 1, owner + 2, owner + 3].find((at) => announced.has(tokens[at]?.low ?? '')) ?? to
  const ends =
    noun + 1 === to ||
    /^(?:to|on|over|for|about|after|as|amid|at|with|against|of|in)$/.test(
      tokens[noun + 1]?.low ?? '',
    )
  const subject = { from, to: owner + 1 }
  return noun < to && ends && tokens.slice(from, owner).every(({ kind }) => kind === 'word')
    ? subject
    : null
}
