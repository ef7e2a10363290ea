import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'
import { accordingTo } from './according-to.ts'
import type { HeadlineSpeaker } from './headline-speaker.ts'
import { type HeadlineLine, readHeadlineLine } from './line/headline-line.ts'
import { prefixOf } from './prefix-source.ts'
import { type Saying, findSayings } from './sayings/headline-sayings.ts'
import { tailOf } from './tail-source.ts'

/** A headline, parsed: its segments, and the verbs of saying of each. */
export interface HeadlineReading extends HeadlineLine {
  readonly sayings: readonly (readonly Saying[])[]
  /**
   * The source of the whole headline, named behind a colon or dash, at the end, before a colon, or by "according to".
   */
  readonly outer: HeadlineSpeaker | null
}

/** Parses a headline: its segments, its verbs of saying and its outer source. Any headline is fine. */
export function readHeadline(reading: ParagraphReading): HeadlineReading {
  const { tokens } = reading
  const line = readHeadlineLine(
    tokens,
    tokens.map((token) => wordsOf(reading, token)),
  )
  const sayings = line.segments.map((segment) => findSayings(line, segment))
  const outer =
    tailOf(line) ?? accordingTo(tokens) ?? closing(sayings.flat()) ?? prefixOf(line, sayings)
  const { segments, titleCase, verbs, marked, works } = line
  return { tokens, segments, titleCase, verbs, marked, works, sayings, outer }
}

/** The subject of a verb of saying at the end: `…, X says`, `… says X`. */
function closing(sayings: readonly Saying[]): HeadlineSpeaker | null {
  const last = sayings.findLast(({ main, weight, closes }) => main && weight === 'source' && closes)
  return last?.subject ? { subject: last.subject, cue: last.verb } : null
}

/** The text between the marks at a token; '' for a word. */
function wordsOf({ regions, text }: ParagraphReading, { region }: Token): string {
  const inner = regions[region]?.inner
  return inner ? text.slice(inner.start, inner.end) : ''
}
