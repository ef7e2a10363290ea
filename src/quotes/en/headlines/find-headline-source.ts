import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'

/**
 * Whom a headline's main statement is attributed to; `null` where it does not tell. `speakers` are those of its
 * marked words: a verb that judges makes a source only of whose words stand in marks.
 */
export function findHeadlineSource(
  { tokens, sayings, outer }: HeadlineReading,
  speakers: ReadonlyMap<number, HeadlineSpeaker | null>,
): HeadlineSpeaker | null {
  if (outer) return outer
  if (/^(?:how|why|what|when|where|who|which)$/.test(tokens[0]?.low ?? '')) return null
  const speaks = [...speakers.values()]
  for (const { subject, verb, main, weight } of sayings.flat()) {
    if (!subject || !main || weight === 'speaker') continue
    const marked = speaks.some((speaker) => speaker?.cue.from === verb.from)
    if (weight === 'source' || marked) return { subject, cue: verb }
  }
  return null
}
