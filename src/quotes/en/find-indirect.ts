import type { ParagraphReading, SentenceRange } from './phrases/paragraph-reading.ts'
import type { Phrase } from './phrases/noun-phrases.ts'
import type { Token } from './words/tokens.ts'
import { reportAccording, reportAs } from './reported/report-according.ts'
import { reportBehind } from './reported/report-behind.ts'
import { reportBefore } from './reported/report-before.ts'
import { holdsAnyVerb, MIN_REPORT_TOKENS, type Reported } from './reported/reported.ts'

/**
 * Indirect speech in one sentence, in order, as token ranges. `isTaken` tells the tokens of direct speech and of its
 * cue, which are left out.
 *
 *     X said (that) …     X told Y that …     …, X said     …, said X     …, X said, …     According to X, …     …, according to X
 *     Noting that …, X left     …, according to X, …
 */
export function findReported(
  reading: ParagraphReading,
  sentence: SentenceRange,
  isTaken: (token: number) => boolean,
): readonly Reported[] {
  const { tokens } = reading
  const whole = isTakenIn(sentence, isTaken)
    ? reportBehind(tokens, untilTaken(tokens, sentence, isTaken))
    : (reportAccording(tokens, sentence) ??
      reportAs(tokens, sentence) ??
      reportBehind(tokens, sentence))
  const parts = whole ?? reportBefore(tokens, sentence)
  const isQuoted = ({ from, to }: Phrase): boolean =>
    tokens.slice(from, to).some(({ kind }, at) => kind === 'quote' && isTaken(from + at))
  return parts.flatMap((part) => {
    const { from: cue } = part.found.cue
    const isFree = (at: Phrase): boolean =>
      !isTaken(cue) ||
      opensWithThat(tokens, at.from) ||
      (holdsAnyVerb(tokens, at.from, at.to) &&
        isQuoted({ from: at.to, to: sentence.to }) &&
        !isQuoted({ from: sentence.from, to: cue }))
    return withoutTaken(tokens, part.content, isTaken)
      .filter(isFree)
      .map((content) => ({ ...part, content }))
  })
}

/**
 * The reported clause, where no direct speech stands in it; else the part before the verb that introduces that ("he
 * would stay, calling it 'home'") or before the clause in "and that" with it, and the one that "and that" adds behind.
 */
function withoutTaken(
  tokens: readonly Token[],
  { from, to }: Phrase,
  isTaken: (token: number) => boolean,
): readonly Phrase[] {
  let first = from
  while (first < to && !isTaken(first)) first++
  if (first === to) return [{ from, to }]
  const parts: Phrase[] = []
  const isMarked = tokens[first]?.kind === 'quote'
  const end = isMarked ? addedThat(tokens, first, from) : joint(tokens, first, from)
  if (end - from >= MIN_REPORT_TOKENS) parts.push({ from, to: end })
  let last = to - 1
  while (!isTaken(last)) last--
  for (let at = last + 1; at < to - MIN_REPORT_TOKENS; at++) {
    const joined = /^(?:and|but)$/.test(tokens[at]?.low ?? '')
    if (joined && tokens[at + 1]?.low === 'that') return [...parts, { from: at + 2, to }]
  }
  return parts
}

/** The "and" or its comma before the last "and that" ahead of the words at `quote`; -1 for none. */
function addedThat(tokens: readonly Token[], quote: number, from: number): number {
  for (let at = quote - 2; at > from; at--) {
    const joins = /^(?:and|but)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'that'
    if (joins && tokens[at + 2]?.low !== 'of') return tokens[at - 1]?.kind === 'comma' ? at - 1 : at
  }
  return -1
}

/** The start of the clause of the verb at `verb`: a comma, a dash, "and" or "but"; -1 where none is near. */
function joint(tokens: readonly Token[], verb: number, from: number): number {
  for (let at = verb - 1; at > from && at > verb - 8; at--) {
    const token = tokens[at]
    if (token?.kind === 'comma' || token?.kind === 'dash') return at
    if (/^(?:and|but)$/.test(token?.low ?? '')) return at
  }
  return -1
}

function opensWithThat(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.low === 'that' || tokens[from - 1]?.low === 'that'
}

function isTakenIn({ from, to }: SentenceRange, isTaken: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isTaken(at)) return true
  return false
}

/** The sentence up to the comma before direct speech: "The port will open, Bell said, adding, '…'". */
function untilTaken(
  tokens: readonly Token[],
  { from, to }: SentenceRange,
  isTaken: (token: number) => boolean,
): SentenceRange {
  let end = from
  while (end < to && !isTaken(end)) end++
  while (end > from && tokens[end]?.kind !== 'comma') end--
  return { from, to: end }
}
