import { endsClause, isClosed } from '../cues/clause-ends.ts'
import { UNSIGNED_WORDS } from './judge-region.ts'
import { opensSentence } from './attribute-region.ts'
import type { Judged } from './attribution.ts'
import type { Token } from '../words/tokens.ts'
import { countWords } from '../names/title-case.ts'
import { sentenceAt, type ParagraphReading } from '../phrases/paragraph-reading.ts'
import { isVerb } from '../words/verb-forms.ts'

/** Gives all paragraphs of one speech, each in reopened marks, the speaker who is named at its end. */
export function closeChains(
  readings: readonly ParagraphReading[],
  judged: readonly Judged[],
): readonly Judged[] {
  const closed = [...judged]
  for (let at = closed.length - 2; at >= 0; at--) {
    const [part, next] = [closed[at], closed[at + 1]]
    if (!part || !next?.attribution || part.attribution || part.kind !== 'speech') continue
    if (next.paragraph !== part.paragraph + 1) continue
    if (!readings[part.paragraph]?.regions[part.region]?.unclosed) continue
    if (readings[next.paragraph]?.tokenOfRegion[next.region] !== 0) continue
    closed[at] = { ...part, attribution: next.attribution }
    closed[at + 1] = { ...next, continues: at }
  }
  return closed
}

/**
 * The index of the part that a region without a source continues, or -1: one in the same sentence; for a region that
 * starts a sentence any earlier one of the paragraph; for one that opens a paragraph the last one of the paragraph
 * before, where its marks were left open or nothing but quotes stand here.
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
    if (
      sameSentence &&
      isClosed(reading.tokens, tokenOf(reading, part.region) - 1, quote, endsClause)
    )
      return -1
    if (sameSentence && !goesOn(reading.tokens, part, quote)) return -1
    return sameSentence ||
      whole ||
      opensSentence(reading, quote) ||
      goesOnAlone(reading, part, quote)
      ? last
      : -1
  }
  if (region > 0 || !whole || part.paragraph !== paragraph - 1) return -1
  const earlier = readings[part.paragraph]
  if (!earlier || earlier.regions[part.region]?.unclosed) return earlier ? last : -1
  const alone = reading.sentences.length <= 1
  if (!alone || endsWithColon(earlier) || !endsInQuote(earlier, part.region)) return -1
  return isAsked(earlier, part) ? partBefore(part, before) : last
}

/** Whether somebody else answers who is not named: `"Oh yes it is," came the reply`. */
export const isAnswered = (tokens: readonly Token[], quote: number): boolean =>
  /^c[ao]mes?$/.test(tokens[quote + 1]?.low ?? '') &&
  /^(?:the|an?|one|another)$/.test(tokens[quote + 2]?.low ?? '')

/** Whether words are a question that somebody asks, so that what stands alone below is another's answer. */
const isAsked = ({ tokens }: ParagraphReading, { attribution, paragraph }: Judged): boolean =>
  attribution?.paragraph === paragraph &&
  /^ask(?:s|ed)$/.test(tokens[attribution.cue.from]?.low ?? '')

/** The last words that another said in the same paragraph as `part` or in the one before; -1 for none. */
const partBefore = ({ attribution, paragraph }: Judged, before: readonly Judged[]): number =>
  before.findLastIndex(
    (earlier) =>
      earlier.kind === 'speech' &&
      earlier.attribution !== attribution &&
      earlier.paragraph >= paragraph - 1,
  )

/**
 * Whether a second region continues the first behind its attribution: `"…," said Ana Bell, "and …"`; in `"…," said Ana
 * Bell, a maker of "fine" boats` it is part of an apposition.
 */
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

/**
 * Whether words make the clause of a sentence that names no speaker, behind what somebody said: `"It is full," Bell said.
 * For the farmers, "it is the best year in a long time."`
 */
function goesOnAlone(reading: ParagraphReading, { attribution }: Judged, quote: number): boolean {
  const { tokens, text } = reading
  const { from, to } = sentenceAt(reading, quote) ?? { from: quote, to: quote }
  const { start, end } = tokens[quote] ?? { start: 0, end: 0 }
  const before = tokens.slice(from, quote)
  return (
    attribution?.by !== 'clause' &&
    to - quote <= 2 &&
    before.length <= OPENING_TOKENS &&
    countWords(text.slice(start, end)) > UNSIGNED_WORDS &&
    (before.at(-1)?.kind === 'comma' || !before.some(isVerb))
  )
}

/** Maximum length of what stands before such words. */
const OPENING_TOKENS = 10

/** Maximum number of scare quotes and titles between two parts of one speech. */
const REGIONS_BETWEEN = 12

function lastSpeech(before: readonly Judged[]): number {
  for (let at = before.length - 1; at >= 0 && at >= before.length - REGIONS_BETWEEN; at--) {
    if (before[at]?.kind === 'speech') return at
  }
  return -1
}

const tokenOf = (reading: ParagraphReading, region: number): number =>
  reading.tokenOfRegion[region] ?? -1

/** The index of the sentence that a region stands in; -1 for a nested one. */
export function sentenceOf(reading: ParagraphReading, region: number): number {
  return reading.sentenceOfToken[tokenOf(reading, region)] ?? -1
}

function endsWithColon(reading: ParagraphReading): boolean {
  return reading.tokens.at(-1)?.kind === 'colon'
}

/** Whether the region stands in the last sentence of its paragraph. */
function endsInQuote(reading: ParagraphReading, region: number): boolean {
  return sentenceOf(reading, region) === reading.sentences.length - 1
}
