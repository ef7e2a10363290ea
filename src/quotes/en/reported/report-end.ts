import { cueOf } from '../phrases/cue-verbs.ts'
import { countBefore } from '../phrases/counts.ts'
import { cueAt } from '../attribution/cues-of-sentence.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { SHORTEST } from './reported.ts'
import type { Token } from '../phrases/tokens.ts'
import { prepositions, subordinators } from '../phrases/word-classes.ts'

/** Farthest that the end of a report is looked for, in tokens. */
const LONGEST = 400

/** "While he said …, he clarified …": the clause that reports opens the sentence and ends at a comma. */
export function isFronted(tokens: readonly Token[], lo: number, subject: number): boolean {
  const first = tokens[lo]
  if (first?.kind !== 'word' || first.low === 'that') return false
  if (/^(?:having|after)$/.test(first.low) && subject === lo) return true
  if (subject === lo || (!prepositions.has(first.low) && !subordinators.has(first.low)))
    return false
  for (let at = lo; at < subject; at++) if (tokens[at]?.kind === 'comma') return false
  return true
}

/** "and said", "but added": the same speaker goes on. */
function saysAgain(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low
  if (low !== 'and' && low !== 'but') return false
  const cue = cueOf(tokens[at + 1]?.low ?? '')
  return (
    (cue?.form === 'past' || cue?.form === 'present') &&
    (cue.tier === 'say' || cue.tier === 'judge')
  )
}

/** "and one in five say": a count speaks, which is no phrase. */
function othersSay(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi && at < from + 8; at++) {
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return false
    if (/^sa(?:id|ys?)$/.test(tokens[at]?.low ?? '')) return countBefore(tokens, at, from) !== null
  }
  return false
}

/** "those old - and unread - posts": the dash that closes an aside; -1 where the sentence ends before. */
function closingDash(tokens: readonly Token[], open: number, hi: number): number {
  for (let at = open + 1; at < hi; at++) if (tokens[at]?.kind === 'dash') return at
  return -1
}

const LEAVES =
  /^(?:while|although|whereas|which|compared|noting|adding|saying|calling|citing|warning|arguing|suggesting)$/

/** Where what is reported ends: at a semicolon, or a comma behind which the writer goes on. */
export function endOfContent(
  tokens: readonly Token[],
  from: number,
  hi: number,
  fronted: boolean,
): number {
  const limit = Math.min(hi, from + LONGEST)
  for (let at = from + SHORTEST; at < limit; at++) {
    if (tokens[at]?.kind === 'semicolon' || saysAgain(tokens, at)) return at
    const next = tokens[at + 1]
    if (tokens[at]?.kind === 'dash' && /^(?:and|but)$/.test(next?.low ?? '')) {
      const close = closingDash(tokens, at, limit)
      if (close < 0) return at
      at = close
      continue
    }
    if (tokens[at]?.kind !== 'comma' || !next) continue
    if (LEAVES.test(next.low) || fronted) return at
    if (next.low !== 'and' && next.low !== 'but') continue
    if (next.low === 'and' && /^(?:when|if|asked)$/.test(tokens[at + 2]?.low ?? '')) return at
    const subject = phraseAfter(tokens, at + 2, hi)
    if (next.low === 'but' && tokens[at + 2]?.low === 'that') continue
    if (next.low === 'but' && subject) return at
    const cue = subject && cueAt(tokens, subject.to, at + 2)
    if ((cue && cue.cue.tier !== 'soft') || othersSay(tokens, at + 2, hi)) return at
  }
  return hi
}
