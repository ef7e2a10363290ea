import { cueOf, isNounish } from '../phrases/cue-verbs.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import { holdsAnyVerb, report, type Reported } from './reported.ts'
import { isVerb } from '../phrases/subjects.ts'
import { isGerund } from '../phrases/gerunds.ts'
import type { Token } from '../phrases/tokens.ts'
import { isAdverb, personal, prepositions, weekdays } from '../phrases/word-classes.ts'

export function reportBehind(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  for (let comma = hi - 1; comma > lo && comma > hi - 60; comma--) {
    if (tokens[comma]?.kind !== 'comma') continue
    const said = invertedAt(tokens, comma, hi) ?? straightAt(tokens, comma, hi)
    if (!said || (!said.goesOn && !holdsAnyVerb(tokens, lo, comma))) continue
    if (!said.goesOn && holdsVerb(tokens, said.to, hi)) continue
    const before = report('trailing', { from: lo, to: comma }, said.subject, said.cue, tokens)
    if (!said.goesOn) return before
    const behind = report('trailing', { from: said.to, to: hi }, said.subject, said.cue, tokens)
    if (tellsHow(tokens, said.to + 1)) return before
    return isPartOfClause(tokens, lo, comma) ? [...before, ...behind] : behind
  }
  return null
}

/** ", he said, wiping his face", ", she said, on condition of …": how it was said. */
const tellsHow = (tokens: readonly Token[], at: number): boolean =>
  (isGerund(tokens, at) && cueOf(tokens[at]?.low ?? '') === undefined) ||
  (tokens[at]?.low === 'on' && tokens[at + 1]?.low === 'condition')

/** Before ", he said," stands what belongs to the report: more than a mere "Still". */
function isPartOfClause(tokens: readonly Token[], lo: number, comma: number): boolean {
  return tokens[lo]?.kind === 'word' && comma - lo > 1
}

interface Said {
  readonly subject: Phrase
  readonly cue: Phrase
  /** The token behind the attribution. */
  readonly to: number
  /** A comma there, and the report goes on. */
  readonly goesOn: boolean
}

/** ", said X" */
function invertedAt(tokens: readonly Token[], comma: number, hi: number): Said | null {
  const verb = comma + 1
  if (!/^sa(?:id|ys)$/.test(tokens[verb]?.low ?? '') || tokens[verb + 1]?.low === 'that')
    return null
  const subject = phraseAfter(tokens, verb + 1, hi)
  if (
    !subject ||
    (personal.has(tokens[subject.from]?.low ?? '') && tokens[subject.to]?.kind === 'word')
  )
    return null
  return isVerb(tokens[subject.to])
    ? null
    : { subject, cue: { from: verb, to: verb + 1 }, to: subject.to, goesOn: false }
}

/** ", X said" with nothing reported behind it. */
function straightAt(tokens: readonly Token[], comma: number, hi: number): Said | null {
  const subject = phraseAfter(tokens, comma + 1, hi)
  if (!subject) return null
  const last = subject.to - 1
  if (
    last > subject.from &&
    isNounish(tokens[last]?.low ?? '') &&
    cueAtEdge(tokens, last) &&
    isEnd(tokens[subject.to])
  )
    return saidAt(tokens, { from: subject.from, to: last }, last)
  const start = behindAttribute(tokens, subject.to, hi)
  for (let verb = start; verb < hi && verb < start + 3; verb++) {
    if (/^t(?:old|ells)$/.test(tokens[verb]?.low ?? '')) {
      const told = phraseAfter(tokens, verb + 1, hi)
      if (!told || !closes(tokens[told.to])) return null
      return {
        subject,
        cue: { from: verb, to: verb + 1 },
        to: told.to,
        goesOn: tokens[told.to]?.kind === 'comma',
      }
    }
    if (cueAtEdge(tokens, verb)) return saidAt(tokens, subject, verb)
    const low = tokens[verb]?.low ?? ''
    if (!isAdverb(low) && !/^(?:has|have|had)$/.test(low)) return null
  }
  return null
}

/** "X said" closed by a pause, a place or a time. */
const saidAt = (tokens: readonly Token[], subject: Phrase, verb: number): Said | null =>
  closes(tokens[verb + 1])
    ? {
        subject,
        cue: { from: verb, to: verb + 1 },
        to: verb + 1,
        goesOn: tokens[verb + 1]?.kind === 'comma',
      }
    : null

/** "a source close to him", "an aide familiar with the plan": up to the verb. */
function behindAttribute(tokens: readonly Token[], from: number, hi: number): number {
  const opens = (at: number): boolean =>
    /^(?:close|familiar|involved|briefed|present)$/.test(tokens[at]?.low ?? '')
  if (!opens(from) && !opens(from - 1)) return from
  let at = from
  while (at < hi && at < from + 8 && tokens[at]?.kind === 'word' && !isVerb(tokens[at])) at++
  return at
}

function holdsVerb(tokens: readonly Token[], from: number, hi: number): boolean {
  for (let at = from; at < hi; at++) {
    if (/^(?:when|while|as|after|before|who)$/.test(tokens[at]?.low ?? '')) return false
    if (isVerb(tokens[at])) return true
  }
  return false
}

function cueAtEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === 'Says') return !tokens[at + 1] || tokens[at + 1]?.kind === 'stop'
  const cue = token?.kind === 'word' && !token.capital ? cueOf(token.low) : undefined
  if (cue?.tier !== 'say' || cue.form === 'gerund' || GESTURES.test(cue.lemma)) return false
  return cue.form !== 'plain' || /^(?:say|argue|insist|contend|warn|concede)$/.test(cue.lemma)
}

const isEnd = (next: Token | undefined): boolean => !next || next.kind === 'stop'

/** With words in marks they speak; a clause they only accompany. */
const GESTURES =
  /^(?:shrug|laugh|sigh|chuckle|cry|sob|groan|moan|scoff|sniff|snort|growl|fume|begin|offer|sing|pray|interrupt|react|retaliate|press)$/

function closes(next: Token | undefined): boolean {
  if (!next || next.kind === 'stop' || next.kind === 'comma') return true
  if (next.kind !== 'word' || next.low === 'that') return false
  return (
    (prepositions.has(next.low) && !/^(?:of|about|for|against|with)$/.test(next.low)) ||
    weekdays.has(next.low) ||
    /^(?:last|this|earlier|later|recently|then|when)$/.test(next.low)
  )
}
