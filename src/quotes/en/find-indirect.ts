import type { ParagraphReading, SentenceRange } from './phrases/paragraph-reading.ts'
import { reportAccording } from './reported/report-according.ts'
import { reportBehind } from './reported/report-behind.ts'
import { reportBefore } from './reported/report-before.ts'
import type { Reported } from './reported/reported.ts'

/**
 * Reported speech in one sentence, in its order; what holds a token that is taken (speech in marks, or its cue) is left out.
 *
 *     X said (that) …     X told Y that …     …, X said     …, said X     …, X said, …     According to X, …     …, according to X
 */
export function findReported(
  reading: ParagraphReading,
  sentence: SentenceRange,
  isTaken: (token: number) => boolean,
): readonly Reported[] {
  const { tokens } = reading
  const holds = holdsAny(sentence, isTaken)
  const whole = holds ? null : (reportAccording(tokens, sentence) ?? reportBehind(tokens, sentence))
  const parts = whole ?? reportBefore(tokens, sentence)
  return parts.filter(({ content, found }) => {
    if (isTaken(found.cue.from) && tokens[content.from]?.low !== 'that') return false
    for (let at = content.from; at < content.to; at++) if (isTaken(at)) return false
    return true
  })
}

function holdsAny({ from, to }: SentenceRange, isTaken: (token: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (isTaken(at)) return true
  return false
}
