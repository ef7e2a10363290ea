import { attributeArticle } from './attribution/attribute-article.ts'
import { followFigures, type Followed } from './speakers/follow-figures.ts'
import type { SpeakerPhrase, Speaking } from './speakers/speaking.ts'
import { inSentenceCase, namesAsSet } from './sentence-case.ts'
import { nameSpeaker } from './speakers/name-speaker.ts'
import type { Span } from '../../text/span.ts'
import { placeIn, type Attribution, type Judged } from './attribution/attribution.ts'
import { findReported } from './find-indirect.ts'
import type { Phrase } from './phrases/noun-phrases.ts'
import { readParagraph, type ParagraphReading } from './phrases/paragraph-reading.ts'
import { composeQuote, nobody, type Voice } from '../compose-quote.ts'
import type { Place, Quote, QuoteKind } from '../quote.ts'

/**
 * Every quotation of an article with its speaker, in the text's order; places are UTF-16 offsets in the
 * paragraph, marks included. Any strings are fine: without quotation marks or reported speech the result is empty.
 * A quote within a quote follows the one it stands in.
 */
export function findQuotes(paragraphs: readonly string[]): readonly Quote[] {
  const read = inSentenceCase(paragraphs)
  const quotes = findInProse(read)
  if (read === paragraphs) return quotes
  const asSet = namesAsSet(paragraphs, read)
  return quotes.map((quote) => ({
    ...quote,
    speaker: asSet(quote.speaker),
    via: asSet(quote.via),
    deniedBy: asSet(quote.deniedBy),
  }))
}

function findInProse(paragraphs: readonly string[]): readonly Quote[] {
  const readings = paragraphs.map(readParagraph)
  const judged = attributeArticle(readings)
  const reported = findReportedSpeech(readings, judged)
  const followed = followFigures(readings, speakingPhrases(judged, reported))
  return composeQuotes(readings, judged, reported, followed)
}

function speakingPhrases(judged: readonly Judged[], reported: readonly ReportedPart[]): Speaking {
  const speaking = new Map<number, Map<number, SpeakerPhrase>>()
  const add = ({ paragraph, subject }: Attribution, indirect: boolean): void => {
    const phrases = speaking.get(paragraph) ?? new Map<number, SpeakerPhrase>()
    speaking.set(paragraph, phrases)
    phrases.set(subject.from, { from: subject.from, to: subject.to, indirect })
  }
  for (const { attribution } of reported) add(attribution, true)
  for (const { attribution, denial } of judged) {
    if (attribution) add(attribution, attribution.by === 'according')
    if (denial) add(denial, false)
  }
  return speaking
}

interface ReportedPart {
  readonly paragraph: number
  readonly content: Phrase
  readonly goesOn: boolean
  readonly attribution: Attribution
}

/** Indirect speech of all sentences, without what is direct speech already. */
function findReportedSpeech(
  readings: readonly ParagraphReading[],
  judged: readonly Judged[],
): readonly ReportedPart[] {
  const taken = readings.map(() => new Set<number>())
  for (const { paragraph, region, kind, attribution } of judged) {
    if (kind === 'speech') taken[paragraph]?.add(readings[paragraph]?.tokenOfRegion[region] ?? -1)
    if (attribution && attribution.by !== 'sentence before')
      taken[attribution.paragraph]?.add(attribution.cue.from)
  }
  return readings.flatMap((reading, paragraph) =>
    reading.sentences.flatMap((sentence) =>
      findReported(reading, sentence, (token) => taken[paragraph]?.has(token) === true).map(
        (reported) => ({
          paragraph,
          content: reported.content,
          goesOn: reported.goesOn,
          attribution: placeIn(paragraph, reported.found),
        }),
      ),
    ),
  )
}

function composeQuotes(
  readings: readonly ParagraphReading[],
  judged: readonly Judged[],
  reported: readonly ReportedPart[],
  followed: Followed,
): readonly Quote[] {
  const quotes: Quote[] = []
  const indexOf = new Map<Judged, number>()
  let next = 0
  let holder = -1
  let lastReport: number | null = null
  const addReportedBefore = (paragraph: number, start: number): void => {
    for (let part = reported[next]; part; part = reported[++next]) {
      const place = placeOf(readings[part.paragraph], part.paragraph, part.content)
      if (
        !place ||
        part.paragraph > paragraph ||
        (part.paragraph === paragraph && place.start > start)
      )
        return
      const continues = part.goesOn ? lastReport : null
      lastReport = holder = quotes.length
      const voice = isDenial(part, readings)
        ? denied(nobody, part.attribution, readings, followed)
        : voiceOf(part.attribution, readings, followed)
      quotes.push(composeQuote(place, 'indirect', voice, null, continues))
    }
  }
  for (const part of judged) {
    const reading = readings[part.paragraph]
    const region = reading?.regions[part.region]
    if (!reading || !region) continue
    addReportedBefore(part.paragraph, region.start)
    const holds = isWithin(region, part.paragraph, quotes[holder])
    const outer = holder
    if (!holds) holder = quotes.length
    indexOf.set(part, quotes.length)
    const before = judged[part.continues]
    const place = { paragraph: part.paragraph, start: region.start, end: region.end }
    const voice = voiceOf(part.attribution, readings, followed)
    quotes.push(
      composeQuote(
        place,
        kindOf(part, reading),
        part.denial ? denied(voice, part.denial, readings, followed) : voice,
        holds ? outer : null,
        before ? (indexOf.get(before) ?? null) : null,
      ),
    )
    addNested(reading, part, quotes)
  }
  addReportedBefore(Infinity, 0)
  return quotes
}

/** Whether a report is a denial, whose clause its subject does not say: "Bell denied that the dam was unsafe". */
function isDenial(
  { paragraph, attribution: { cue } }: ReportedPart,
  readings: readonly ParagraphReading[],
): boolean {
  return /^den(?:y|ied|ies|ying|ials?)$/.test(readings[paragraph]?.tokens[cue.from]?.low ?? '')
}

/** Whether a scare quote or a title stands within indirect speech. */
function isWithin(region: Span, paragraph: number, holder: Quote | undefined): boolean {
  return holder?.kind === 'indirect' && holder.paragraph === paragraph && region.end <= holder.end
}

function voiceOf(
  attribution: Attribution | null,
  readings: readonly ParagraphReading[],
  followed: Followed,
): Voice {
  const reading = attribution && readings[attribution.paragraph]
  if (!attribution || !reading) return nobody
  const { paragraph, subject, cue, via } = attribution
  return {
    speaker: nameSpeaker(reading, paragraph, subject, followed),
    via: via && nameSpeaker(reading, paragraph, via, followed),
    mention: placeOf(reading, paragraph, subject),
    deniedBy: null,
    cue: placeOf(reading, paragraph, cue),
  }
}

/** Of words that are denied: whose they are, by whom they are denied, and the place of that verb. */
function denied(
  { speaker, via, mention }: Voice,
  denial: Attribution,
  readings: readonly ParagraphReading[],
  followed: Followed,
): Voice {
  const denying = voiceOf(denial, readings, followed)
  return { speaker, via, mention, deniedBy: denying.speaker, cue: denying.cue }
}

function placeOf(
  reading: ParagraphReading | undefined,
  paragraph: number,
  phrase: Phrase,
): Place | null {
  const first = reading?.tokens[phrase.from]
  const last = reading?.tokens[phrase.to - 1]
  return first && last ? { paragraph, start: first.start, end: last.end } : null
}

function kindOf(part: Judged, reading: ParagraphReading): QuoteKind {
  if (part.kind !== 'speech') return part.kind
  const region = reading.regions[part.region]
  const first = region ? reading.text.slice(region.inner.start, region.inner.start + 2).trim() : ''
  const quote = reading.tokenOfRegion[part.region] ?? -1
  const before = reading.tokens[quote - 1]?.kind
  const opens =
    before === undefined ||
    before === 'comma' ||
    before === 'colon' ||
    before === 'stop' ||
    before === 'quote'
  return opens && /^[\p{Lu}\p{N}'‘([$.…]/u.test(first) ? 'direct' : 'mixed'
}

function addNested(reading: ParagraphReading, part: Judged, quotes: Quote[]): void {
  const indexes = new Map([[part.region, quotes.length - 1]])
  for (let region = part.region + 1; region < reading.regions.length; region++) {
    const nested = reading.regions[region]
    const within = nested && indexes.get(nested.parent)
    if (!nested || within === undefined) break
    indexes.set(region, quotes.length)
    const { start, end } = nested
    const place = { paragraph: part.paragraph, start, end }
    quotes.push(composeQuote(place, 'mixed', nobody, within, null))
  }
}
