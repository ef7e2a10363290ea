import { changeToken, type Token } from './tokens.ts'
import { DATE, determiners, weekdays } from './word-classes.ts'

/**
 * The number of tokens of an adverbial of time ("last week", "Tuesday night", "two weeks ago", "a month later") that ends at the token
 * `at`; 0 for none.
 */
export function periodAt(tokens: readonly Token[], at: number, lo: number): number {
  if (tokens[at]?.possessive) return 0
  const isAgo = /^(?:ago|later|earlier)$/.test(tokens[at]?.low ?? '')
  const unit = isAgo ? at - 1 : at
  if (!PERIOD.test(tokens[unit]?.low ?? '') || unit - 1 < lo) return 0
  const before = tokens[unit - 1]
  if (isAgo) return before?.kind === 'number' || determiners.has(before?.low ?? '') ? 3 : 0
  if (before?.low === 'past') return /^(?:this|the)$/.test(tokens[unit - 2]?.low ?? '') ? 3 : 0
  return weekdays.has(before?.low ?? '') ||
    /^(?:last|this|next|earlier|that)$/.test(before?.low ?? '')
    ? 2
    : 0
}

const PERIOD =
  /^(?:days?|weeks?|months?|years?|hours?|nights?|weekend|spring|summer|fall|winter|morning|afternoon|evening)$/

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** Merges dates into one token, which is read like a weekday: "June 3", "Feb. 28", the year of "in 2015 Ana Bell …". */
export function joinDates(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const before = joined.at(-1)
    if (token?.kind !== 'number' || !before) {
      if (token) joined.push(token)
    } else if (/^\d{1,2}$/.test(token.text) && isMonth(before)) {
      joined[joined.length - 1] = changeToken(before, { end: token.end, low: DATE })
    } else {
      const isYear = tokens[at + 1]?.capital && IN.test(before.low) && YEAR.test(token.text)
      joined.push(isYear ? changeToken(token, { kind: 'word', low: DATE, capital: true }) : token)
    }
  }
  return joined
}

const IN = /^(?:in|since|until|by)$/

/** The number of a year. */
export const YEAR = /^(?:1[89]|20)\d\d$/

const isMonth = ({ capital, low }: Token): boolean => capital && MONTH.test(low)
