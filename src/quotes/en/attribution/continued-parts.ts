import { isClosed } from './attribute-before.ts'
import { opensSentence } from './attribute-region.ts'
import type { Judged } from './attribution.ts'
import type { Token } from '../phrases/tokens.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'

/** Of paragraphs in reopened marks whose speaker is named at the end only, all are that speaker's. */
export function closeChains(
  readings: readonly ParagraphReading[],
  judged: readonly Judged[],
): readonly Judged[] {
  const closed = [...judged]
  for (let at = closed.length - 2; at >= 0; at--) {
    const [part, next] = [closed[at], closed[at + 1]]
    if (!part || !next?.attribution || part.attribution || part.kind !== 'speech') continue
    if (next.paragraph !== part.paragraph + 1 || next.region > 0) continue
    if (!readings[part.paragraph]?.regions[part.region]?.unclosed) continue
    if (readings[next.paragraph]?.tokenOfRegion[0] !== 0) continue
    closed[at] = { ...part, attribution: next.attribution }
    closed[at + 1] = { ...next, continues: at }
  }
  return closed
}

/**
 * The part a region without a source of its own goes on from: one in the same sentence; for a region that starts
 * a sentence any earlier one of the paragraph; for one that opens a paragraph the last of the paragraph before,
 * where that was left unclosed or nothing but quotes stand here.
 */
export function continuedPart(
  readings: readonly ParagraphReading[],
  paragraph: number,
  region: number,
  before: readonly Judged[],
  whole: boolean,
): number {
  const last = lastSpeech(before)
  const part = before[last]
  const reading = readings[paragraph]
  if (!part || !reading) return -1
  const quote = reading.tokenOfRegion[region] ?? -1
  if (part.paragraph === paragraph) {
    const sameSentence = sentenceOf(reading, part.region) === reading.sentenceOfToken[quote]
    if (sameSentence && isClosed(reading.tokens, tokenOf(reading, part.region) - 1, quote))
      return -1
    if (sameSentence && !goesOn(reading.tokens, part, quote)) return -1
    return sameSentence || whole || opensSentence(reading, quote) ? last : -1
  }
  if (region > 0 || !whole || part.paragraph !== paragraph - 1) return -1
  const earlier = readings[part.paragraph]
  if (!earlier || earlier.regions[part.region]?.unclosed) return earlier ? last : -1
  const alone = reading.sentences.length <= 1
  return alone && !endsWithColon(earlier) && endsInQuote(earlier, part.region) ? last : -1
}

/** `"…," said Ana Bell, "and …"`; not `"…," said Ana Bell, a maker of "fine" boats`, which only tells who she is. */
function goesOn(
  tokens: readonly Token[],
  { attribution, paragraph }: Judged,
  quote: number,
): boolean {
  const before = tokens[quote - 1]
  const isInverted =
    attribution?.paragraph === paragraph &&
    attribution.cue.to === attribution.subject.from &&
    attribution.cue.from < quote
  return (
    !isInverted || before?.kind !== 'word' || before.low === 'that' || before.text.endsWith('.')
  )
}

/** How many scare quotes and titles may stand between two parts of one utterance. */
const REGIONS_BETWEEN = 12

function lastSpeech(before: readonly Judged[]): number {
  for (let at = before.length - 1; at >= 0 && at >= before.length - REGIONS_BETWEEN; at--) {
    if (before[at]?.kind === 'speech') return at
  }
  return -1
}

const tokenOf = (reading: ParagraphReading, region: number): number =>
  reading.tokenOfRegion[region] ?? -1

function sentenceOf(reading: ParagraphReading, region: number): number {
  return reading.sentenceOfToken[tokenOf(reading, region)] ?? -1
}

function endsWithColon(reading: ParagraphReading): boolean {
  return reading.tokens.at(-1)?.kind === 'colon'
}

/** Whether the last sentence of a paragraph holds the region. */
function endsInQuote(reading: ParagraphReading, region: number): boolean {
  return sentenceOf(reading, region) === reading.sentences.length - 1
}
