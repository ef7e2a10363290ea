import type { HeadlineQuote, HeadlineVoices } from '../../quotes/quote.ts'
import { noVoices } from '../../quotes/quote.ts'
import type { Span } from '../../text/span.ts'
import type { PlaceMatch, Subjects, TopicMatch } from '../../topics/topic.ts'
import { noSubjects, topicIds } from '../../topics/topic.ts'
import type { PackedFindings } from './headline-table.ts'
import type { HeadlineFindings } from './pack-findings.ts'

/**
 * The findings of one row, whose headline is `text`: the way back from `packFindings`. A topic or a place by a number
 * that stands for none is left out.
 */
export function unpackFindings(
  { packed, offsets, places }: PackedFindings,
  row: number,
  text: string,
): HeadlineFindings {
  let at = offsets[row] ?? 0
  const next = (): number => packed[at++] ?? 0
  const many = <One>(read: () => One): readonly One[] => Array.from({ length: next() }, read)
  const span = (): Span => ({ start: next(), end: next() })
  const words = (): readonly string[] =>
    many(() => {
      const { start, end } = span()
      return text.slice(start, end)
    })
  const name = (): Span | null => (next() === 1 ? span() : null)
  const topics = many(() => ({ topic: topicIds[next()], words: words() }))
  const found = many(() => ({ place: places[next()], words: words() }))
  const quotes = many((): HeadlineQuote => {
    const { start, end } = span()
    const mention = name()
    const speaker = mention && text.slice(mention.start, mention.end)
    return { start, end, speaker, mention, deniedBy: name() }
  })
  const source = name()
  return {
    subjects: composeSubjects(
      topics.filter((match): match is TopicMatch => match.topic !== undefined),
      found.filter((match): match is PlaceMatch => match.place !== undefined),
    ),
    voices: composeVoices(
      quotes,
      source && { ...source, name: text.slice(source.start, source.end) },
    ),
  }
}

const composeSubjects = (topics: Subjects['topics'], places: Subjects['places']): Subjects =>
  topics.length + places.length > 0 ? { topics, places } : noSubjects

const composeVoices = (
  quotes: HeadlineVoices['quotes'],
  source: HeadlineVoices['source'],
): HeadlineVoices => (quotes.length > 0 || source ? { quotes, source } : noVoices)

/** Tells each topic (an index in `topicIds`) and each place (an index in `places`) of each row, in order. */
export function walkSubjects(
  { packed, offsets }: PackedFindings,
  onTopic: (row: number, topic: number) => void,
  onPlace: (row: number, place: number) => void,
): void {
  for (let row = 0; row < offsets.length; row++) {
    let at = offsets[row] ?? 0
    for (let left = packed[at++] ?? 0; left > 0; left--) {
      onTopic(row, packed[at] ?? 0)
      at += 2 + 2 * (packed[at + 1] ?? 0)
    }
    for (let left = packed[at++] ?? 0; left > 0; left--) {
      onPlace(row, packed[at] ?? 0)
      at += 2 + 2 * (packed[at + 1] ?? 0)
    }
  }
}
