import type { Token } from './tokens.ts'
import { determiners, weekdays } from './word-classes.ts'

/** Tokens of "last week", "Tuesday night", "two weeks ago" that end at `at`; 0 where no time stands there. */
export function periodAt(tokens: readonly Token[], at: number, lo: number): number {
  const isAgo = tokens[at]?.low === 'ago'
  const unit = isAgo ? at - 1 : at
  if (!PERIOD.test(tokens[unit]?.low ?? '') || unit - 1 < lo) return 0
  const before = tokens[unit - 1]
  if (isAgo) return before?.kind === 'number' || determiners.has(before?.low ?? '') ? 3 : 0
  return weekdays.has(before?.low ?? '') ||
    /^(?:last|this|next|earlier|that)$/.test(before?.low ?? '')
    ? 2
    : 0
}

const PERIOD =
  /^(?:days?|weeks?|months?|years?|hours?|nights?|weekend|spring|summer|fall|winter|morning|afternoon|evening)$/
