import type { HeadlineReading, HeadlineSpeaker } from './read-headline.ts'

/**
 * The source of a headline's main statement; `null` where it gives none. `speakers` are those of its words in marks: a
 * verb of judging gives a source only for words in marks.
 */
export function findHeadlineSource(
  { tokens, sayings, outer }: HeadlineReading,
  speakers: ReadonlyMap<number, HeadlineSpeaker | null>,
): HeadlineSpeaker | null {
  if (outer) return outer
  const asks = /^(?:how|why|what|when|where|who|which)$/.test(tokens[0]?.low ?? '')
  const speaks = [...speakers.values()]
  for (const { subject, verb, main, weight } of sayings.flat()) {
    if (!subject || !main || weight === 'speaker') continue
    // "Why Bell says the law is wrong"
    if (asks && !(subject.from === 1 && /^says?$/.test(tokens[verb.from]?.low ?? ''))) continue
    const marked = speaks.some((speaker) => speaker?.cue.from === verb.from)
    if (weight === 'source' || marked) return { subject, cue: verb }
  }
  return null
}
