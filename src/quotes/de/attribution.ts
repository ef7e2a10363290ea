import type { Subject } from './subjects.ts'
import { joinSubjects } from './subjects.ts'
import type { Range, Token } from './tokens.ts'

/** Who is named as the source of words, and by which word. */
export interface Attribution {
  readonly subject: Subject
  readonly cue: Range
  /** Who passes on what the subject said: `die Zeitung zitiert den Minister`. */
  readonly via?: Subject
}

/** A source and its cue; `null` without a source. */
export function found(
  tokens: readonly Token[],
  subject: Subject | null,
  cue: number,
): Attribution | null {
  return (
    subject && {
      subject: joinSubjects(tokens, subject, cue),
      cue: { from: cue, to: cue + 1 },
    }
  )
}
