import { attributeMarked, denierOf } from './headlines/marked/attribute-marked.ts'
import { isSpeech } from './headlines/marked/judge-marked.ts'
import { readHeadline, type HeadlineReading } from './headlines/read-headline.ts'
import type { HeadlineSpeaker } from './headlines/headline-speaker.ts'
import { blankSlugs } from './headlines/words/slugs.ts'
import type { Saying } from './headlines/sayings/headline-sayings.ts'
import { maySpeak } from './headlines/may-speak.ts'
import { isNoSpeaker } from './headlines/no-speaker.ts'
import { readParagraph, type ParagraphReading } from './phrases/paragraph-reading.ts'
import { noVoices, type HeadlineQuote, type HeadlineVoices } from '../quote.ts'
import type { Span } from '../../text/span.ts'

/**
 * Who speaks in one headline: the source of its main statement, and the words in marks that are speech with their
 * speaker. Names in marks ('One Point Slam') and terms are no speech; what somebody denies is nobody's.
 * Offsets are UTF-16; any string is fine.
 *
 *     X says …    …, X says    … says X    …: X    X: 'q'    'q': X does …    accused of 'q' by X
 */
export function findHeadlineVoices(headline: string): HeadlineVoices {
  if (headline.length > HEADLINE_CHARACTERS || !maySpeak(headline)) return noVoices
  const reading = readParagraph(blankSlugs(headline))
  const read = readHeadline(reading)
  const quotes: HeadlineQuote[] = []
  const speakers = new Map<number, HeadlineSpeaker | null>()
  for (const [region, { start, end, parent }] of reading.regions.entries()) {
    const quote = reading.tokenOfRegion[region] ?? -1
    if (parent >= 0 || quote < 0) continue
    const attributed = attributeMarked(read, quote)
    const speaker = attributed && isNoSpeaker(read, attributed.subject) ? null : attributed
    if (!isSpeech(reading, region, read, speaker)) continue
    speakers.set(quote, speaker)
    const mention = speaker && spanOf(reading, speaker)
    const denier = denierOf(read, quote)
    quotes.push({
      start,
      end,
      speaker: mention && headline.slice(mention.start, mention.end),
      mention,
      deniedBy: denier && spanOf(reading, denier),
    })
  }
  const found = sourceOf(read, speakers)
  const span = found && !isNoSpeaker(read, found.subject) ? spanOf(reading, found) : null
  const source = span && { ...span, name: headline.slice(span.start, span.end) }
  return quotes.length === 0 && !source ? noVoices : { quotes, source }
}

/** Length beyond which a line is no headline: keeps its reading short on hostile input. */
const HEADLINE_CHARACTERS = 1000

/**
 * The source of a headline's main statement; `null` where it gives none. `speakers` are those of its words in marks: a
 * verb of judging gives a source only for words in marks.
 */
function sourceOf(
  { tokens, sayings, outer }: HeadlineReading,
  speakers: ReadonlyMap<number, HeadlineSpeaker | null>,
): HeadlineSpeaker | null {
  if (outer) return outer
  const asks = /^(?:how|why|what|when|where|who|which)$/.test(tokens[0]?.low ?? '')
  const mains = sayings.flat().filter(({ subject, verb, main, weight }) => {
    if (!subject || !main || weight === 'speaker') return false
    // "Why Bell says the law is wrong", not "Why farmers say no"
    const states = /^says?$/.test(tokens[verb.from]?.low ?? '') && tokens[verb.to]?.low !== 'no'
    return !asks || (subject.from === 1 && states)
  })
  const cues = [...speakers.values()].filter((speaker) => speaker !== null)
  const isOfVerb = ({ verb }: Saying): boolean => cues.some(({ cue }) => cue.from === verb.from)
  // "MPs reject budget, cite 'waste'": by the second verb
  const isOfSecond = ({ subject, verb }: Saying): boolean =>
    cues.some(
      ({ cue, subject: { from } }) =>
        from === subject?.from &&
        cue.from > verb.from &&
        /^(?:,|and|for)$/.test(tokens[cue.from - 1]?.low ?? ''),
    )
  // "Bishop slams Reed's 'toy boat' remark"
  const isOfJudge = ({ weight, verb }: Saying): boolean =>
    weight === 'judging' && [...speakers.keys()].some((quote) => quote > verb.from)
  const found =
    mains.find((saying) => saying.weight === 'source' || isOfVerb(saying)) ??
    mains.find(isOfSecond) ??
    mains.find(isOfJudge)
  return found?.subject ? { subject: found.subject, cue: found.verb } : null
}

/** The span of a speaker's name (UTF-16), without its possessive ending, or the adverb of the verb behind it. */
function spanOf({ tokens, text }: ParagraphReading, { subject }: HeadlineSpeaker): Span | null {
  const { from, to } = subject
  const isOwn =
    to - from < 3 || !/^(?:really|\p{L}{4,}(?:al|nt)ly)$/u.test(tokens[to - 1]?.low ?? '')
  const first = tokens[from]
  const last = tokens[isOwn ? to - 1 : to - 2]
  if (!first || !last) return null
  const name = text.slice(first.start, last.end).replace(last.possessive ? /['’]s?$/ : /$^/, '')
  return { start: first.start, end: first.start + name.length }
}
