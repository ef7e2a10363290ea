import { isAside } from './asides.ts'
import { phraseAfter } from './noun-phrases.ts'
import { isSkippable, REACH_TOKENS } from './subjects.ts'
import { periodAt } from '../words/periods.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { auxiliaries, linking, weekdays } from '../words/word-classes.ts'

/** Whether a token is a comma, or a region in marks that ends in one. */
export const isPause = (token: Token | undefined): boolean =>
  token?.kind === 'comma' || (token?.kind === 'quote' && token.text === ',')

/** The token behind prepositional attributes of a noun: "of the harbour board", "in Bergen". */
export function afterPrepositions(tokens: readonly Token[], from: number, hi: number): number {
  let at = from
  for (let jumps = 0; jumps < 3 && at < hi && linking.has(tokens[at]?.low ?? ''); jumps++) {
    const phrase = phraseAfter(tokens, at + 1, hi)
    if (!phrase) return at
    at = phrase.to
  }
  return at
}

/** The token behind adverbs, times, brackets and one aside, all of which may stand between a subject and its verb. */
export function afterAsides(tokens: readonly Token[], from: number, hi: number): number {
  let at = from
  let aside = from
  while (at < hi) {
    const token = tokens[at]
    if (!token) return at
    if (token.kind === 'open') {
      while (at < hi && tokens[at]?.kind !== 'close') at++
      aside = ++at
    } else if (periodAt(tokens, at + 1, at) > 0) {
      at += 2
    } else if (token.kind === 'word' && isPassedOver(token)) {
      at++
    } else if ((token.kind === 'comma' || token.kind === 'dash') && at === aside) {
      const close = closingSign(tokens, at, hi)
      if (close < 0) return at
      at = close + 1
    } else {
      return at
    }
  }
  return at
}

const isPassedOver = (token: Token): boolean =>
  isSkippable(token) ? !auxiliaries.has(token.low) : weekdays.has(token.low) || token.low === 'on'

/** The comma or dash that closes an aside: the first one with a verb behind it, else the first one; -1 for none. */
function closingSign(tokens: readonly Token[], open: number, hi: number): number {
  let first = -1
  for (let at = open + 1; at < hi && at < open + REACH_TOKENS; at++) {
    if (tokens[at]?.kind !== tokens[open]?.kind && !isPause(tokens[at])) continue
    if (!isAside(tokens, open + 1, at)) break
    if (first < 0) first = at
    if (at + 1 === hi || isVerb(tokens[at + 1])) return at
  }
  return first
}
