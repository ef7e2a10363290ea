import { cueOf } from '../phrases/cue-verbs.ts'
import { isVerb } from '../phrases/subjects.ts'
import { isAdverb } from '../phrases/word-classes.ts'
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

/** "As the Herald reported, …": the whole sentence behind the comma. */
export function reportAs(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  const subject = tokens[lo]?.low === 'as' ? phraseAfter(tokens, lo + 1, hi) : null
  if (!subject) return null
  let verb = subject.to
  while (verb < hi && isAdverb(tokens[verb]?.low ?? '')) verb++
  const cue = cueOf(tokens[verb]?.low ?? '')
  if (cue?.tier !== 'say' || (cue.form !== 'past' && cue.form !== 'present')) return null
  for (let at = verb + 1; at < hi && at < verb + 8; at++) {
    if (tokens[at]?.kind === 'comma')
      return report(
        'according',
        { from: at + 1, to: hi },
        subject,
        { from: verb, to: verb + 1 },
        tokens,
      )
    if (isVerb(tokens[at])) return null
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
