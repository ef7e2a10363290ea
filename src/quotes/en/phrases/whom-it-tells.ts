import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isSkippable } from './subjects.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb, takesClause } from '../words/verb-forms.ts'
import { determiners, subordinators } from '../words/word-classes.ts'

/** The head of a relative clause, whose object does not speak: of "crews who have met Reed say" the crews. */
export function whomItTells(
  tokens: readonly Token[],
  { from, to }: Phrase,
  lo: number,
): Phrase | null {
  if (tokens[from]?.low === 'who') return null
  if (tokens[from - 1]?.low === 'who' && opensWithPlainVerb(tokens, from, to)) {
    const people = phraseBefore(tokens, from - 1, lo)
    return people && { from: people.from, to }
  }
  for (let who = from - 1; who > lo && who > from - RELATIVE_CLAUSE_TOKENS; who--) {
    const token = tokens[who]
    if (token?.kind !== 'word' && token?.kind !== 'number') return null
    const owns = token.low === 'whose'
    if (!owns && !/^(?:who(?:'d|'s|'ve|'ll)?|that)$/.test(token.low)) {
      if (opensInner(tokens, who) && !/^(?:after|before|when|since)$/.test(token.low)) return null
      continue
    }
    const whom = phraseBefore(tokens, who, lo)
    const isFirst = whom?.from === lo
    if (owns || tokens.slice(who + 1, from).some((_, at) => opensInner(tokens, who + 1 + at)))
      return isFirst ? whom : null
    let verb = who + 1
    while (verb < from && (isSkippable(tokens[verb] ?? token) || tokens[verb]?.low === 'long'))
      verb++
    const isPlain = tokens.slice(who, verb).some(({ low }) => MODAL.test(low))
    const acts = verb < from && (isPlain || isVerb(tokens[verb])) && !takesClause(tokens[verb])
    // far off, no other verb may have ended the clause
    if (from - who > NEAR_CLAUSE_TOKENS && tokens.slice(verb + 1, from).some(isVerb)) return null
    return acts ? whom : null
  }
  return null
}

const RELATIVE_CLAUSE_TOKENS = 18
const NEAR_CLAUSE_TOKENS = 12

/** What a plain form follows, which is then a verb: "who would rather row". */
const MODAL = /^(?:will|would|can|could|may|might|should|must|who'(?:d|ll))$/

/** Whether a clause opens here, and no role as in "who posed as a nurse". */
const opensInner = (tokens: readonly Token[], at: number): boolean =>
  subordinators.has(tokens[at]?.low ?? '') &&
  !(tokens[at]?.low === 'as' && determiners.has(tokens[at + 1]?.low ?? ''))

/**
 * Whether words behind "who" that read as a noun are its verb and an object ("people who run papers say it"), and no
 * subject as in "people who health officials say were hurt".
 */
const opensWithPlainVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from + 1 &&
  tokens[from]?.capital === false &&
  !determiners.has(tokens[from]?.low ?? '') &&
  !isVerb(tokens[to + 1])
