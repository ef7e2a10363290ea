import { phraseAfter } from '../phrases/noun-phrases.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import { report, type Reported } from './reported.ts'
import type { Token } from '../phrases/tokens.ts'

export function reportAccording(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  for (let at = lo; at < hi - 1; at++) {
    if (tokens[at]?.low !== 'according' || tokens[at + 1]?.low !== 'to') continue
    const subject = phraseAfter(tokens, at + 2, hi)
    if (!subject) return null
    const cue = { from: at, to: at + 2 }
    if (at > lo) return [...report('according', { from: lo, to: at }, subject, cue, tokens)]
    const comma = nextComma(tokens, subject.to, hi)
    return comma < 0 ? null : report('according', { from: comma + 1, to: hi }, subject, cue, tokens)
  }
  return null
}

/** The comma behind which the report starts: an aside of the source's ("Bell, the engineer, …") is jumped. */
function nextComma(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from; at < hi && at < from + 40; at++) {
    if (tokens[at]?.kind !== 'comma' || tokens[at + 1]?.low === 'who') continue
    const subject = phraseAfter(tokens, at + 1, hi)
    if (!subject || tokens[subject.to]?.kind !== 'comma') return at
  }
  return -1
}
