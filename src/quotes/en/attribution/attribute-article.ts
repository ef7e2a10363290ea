import { attributeHeadline, isHeadline } from './attribute-headline.ts'
import {
  attributeByClause,
  attributeAccuser,
  attributeRegion,
  isWholeSentence,
  opensSentence,
  startsSentence,
} from './attribute-region.ts'
import { attributeColon } from './attribute-before.ts'
import type { Attribution, Found } from './attribution.ts'
import { cueInSentence } from './cues-of-sentence.ts'
import { isTitle, judgeKind, type Standing } from './judge-region.ts'
import { countWords, isTitleCase } from '../phrases/title-case.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'

/** What a top region was found to be: speech with or without a source, a scare quote, a title. */
export interface Judged {
  readonly paragraph: number
  readonly region: number
  readonly kind: 'speech' | 'scare' | 'title'
  readonly attribution: Attribution | null
  /** Who denies the words, and by what: then they are not theirs. */
  readonly denial: Attribution | null
  /** The index among the judged of the part this one goes on from, or -1. */
  readonly continues: number
}

/** Judges every top region of an article in order; continuations look back on what was judged before. */
export function attributeArticle(readings: readonly ParagraphReading[]): readonly Judged[] {
  const judged: Judged[] = []
  for (const [paragraph, reading] of readings.entries()) {
    for (const [region, marked] of reading.regions.entries()) {
      if (marked.parent >= 0) continue
      judged.push(judge(readings, paragraph, region, judged))
    }
  }
  return closeChains(readings, judged)
}

/** Of paragraphs in reopened marks whose speaker is named at the end only, all are that speaker's. */
function closeChains(
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

/** `- Ana Bell` alone in the paragraph behind words in marks. */
function signedBelow(readings: readonly ParagraphReading[], paragraph: number): Attribution | null {
  const below = readings[paragraph + 1]
  if (!below || below.text.length > LONGEST_SIGNATURE || below.regions.length > 0) return null
  const { tokens } = below
  if (tokens[0]?.kind !== 'dash' || !tokens[1]?.capital) return null
  const subject = phraseAfter(tokens, 1, tokens.length)
  const next = subject && tokens[subject.to]?.kind
  if (!subject || next === 'word' || next === 'colon') return null
  return { by: 'beside', paragraph: paragraph + 1, subject, cue: { from: 0, to: 1 }, via: null }
}

const LONGEST_SIGNATURE = 120

function judge(
  readings: readonly ParagraphReading[],
  paragraph: number,
  region: number,
  before: readonly Judged[],
): Judged {
  const reading = readings[paragraph]
  if (!reading) throw new RangeError('a paragraph that is not there')
  const quote = reading.tokenOfRegion[region] ?? -1
  const whole = isWholeSentence(reading, quote)
  if (!whole && !isHeadline(reading, paragraph) && isTitle(reading, region)) {
    return { paragraph, region, kind: 'title', attribution: null, denial: null, continues: -1 }
  }
  const own = at(paragraph, attributeOwn(reading, paragraph, region, quote))
  const continues = own && !whole ? -1 : continuedPart(readings, paragraph, region, before, whole)
  const attribution =
    own ??
    (whole ? signedBelow(readings, paragraph) : null) ??
    before[continues]?.attribution ??
    (whole || startsSentence(reading, quote) ? introduced(readings, paragraph, quote) : null) ??
    (whole ? null : at(paragraph, attributeByClause(reading, region)))
  const distance =
    attribution?.paragraph === paragraph ? Math.abs(quote - attribution.cue.from) : Infinity
  const standing = standingOf(reading, paragraph, region, whole, distance)
  const kind = judgeKind(standing, attribution)
  if (kind !== 'speech')
    return { paragraph, region, kind, attribution: null, denial: null, continues }
  if (attribution?.by !== 'denial')
    return { paragraph, region, kind, attribution, denial: null, continues }
  const accuser = at(paragraph, attributeAccuser(reading, region, attribution.subject))
  return { paragraph, region, kind, attribution: accuser, denial: attribution, continues: -1 }
}

function isSubhead(reading: ParagraphReading, region: number): boolean {
  const { text, regions } = reading
  const marked = regions[region]
  if (!marked || regions.length > 1 || text.length > 60) return false
  return /['‘]/.test(text.charAt(marked.start)) && marked.end >= text.trimEnd().length - 1
}

/** How far before the words "such as" may stand, in tokens. */
const LISTED = 24

/** "words such as '…,' '…' and '…'" */
function isListed(tokens: readonly Token[], quote: number): boolean {
  let at = quote - 1
  while (at > Math.max(0, quote - LISTED) && isBetweenListed(tokens[at])) at--
  const low = tokens[at]?.low
  return low === 'including' || (low === 'as' && tokens[at - 1]?.low === 'such')
}

function isBetweenListed(token: Token | undefined): boolean {
  return (
    token?.kind === 'quote' ||
    token?.kind === 'comma' ||
    token?.low === 'and' ||
    token?.low === 'or'
  )
}

function standingOf(
  reading: ParagraphReading,
  paragraph: number,
  region: number,
  whole: boolean,
  distance: number,
): Standing {
  const marked = reading.regions[region]
  const quote = reading.tokenOfRegion[region] ?? -1
  const text = marked ? reading.text.slice(marked.inner.start, marked.inner.end) : ''
  return {
    words: countWords(text),
    whole,
    titleCase: isTitleCase(text),
    headline: isHeadline(reading, paragraph),
    subhead: paragraph > 0 && whole && isSubhead(reading, region),
    listed: isListed(reading.tokens, quote),
    distance,
    before: reading.tokens[quote - 1],
    after: reading.tokens[quote + 1],
  }
}

function attributeOwn(
  reading: ParagraphReading,
  paragraph: number,
  region: number,
  quote: number,
): Found | null {
  const headline = isHeadline(reading, paragraph) ? attributeHeadline(reading, quote) : null
  return headline ?? attributeRegion(reading, region)
}

function at(paragraph: number, found: Found | null): Attribution | null {
  return found && { ...found, paragraph }
}

/**
 * The part a region without a source of its own goes on from: one in the same sentence; for a region that starts
 * a sentence any earlier one of the paragraph; for one that opens a paragraph the last of the paragraph before,
 * where that was left unclosed or nothing but quotes stand here.
 */
function continuedPart(
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
    return sameSentence || whole || opensSentence(reading, quote) ? last : -1
  }
  if (region > 0 || !whole || part.paragraph !== paragraph - 1) return -1
  const earlier = readings[part.paragraph]
  if (!earlier || earlier.regions[part.region]?.unclosed) return earlier ? last : -1
  const alone = reading.sentences.length <= 1
  return alone && !endsWithColon(earlier) && endsInQuote(earlier, part.region) ? last : -1
}

/** How many scare quotes and titles may stand between two parts of one utterance. */
const BETWEEN = 12

function lastSpeech(before: readonly Judged[]): number {
  for (let at = before.length - 1; at >= 0 && at >= before.length - BETWEEN; at--) {
    if (before[at]?.kind === 'speech') return at
  }
  return -1
}

function sentenceOf(reading: ParagraphReading, region: number): number {
  return reading.sentenceOfToken[reading.tokenOfRegion[region] ?? -1] ?? -1
}

function endsWithColon(reading: ParagraphReading): boolean {
  return reading.tokens.at(-1)?.kind === 'colon'
}

/** Whether the last sentence of a paragraph holds the region. */
function endsInQuote(reading: ParagraphReading, region: number): boolean {
  return sentenceOf(reading, region) === reading.sentences.length - 1
}

/** Who the sentence before announces: "Reed continued:" or a sentence of speech that ends the line. */
function introduced(
  readings: readonly ParagraphReading[],
  paragraph: number,
  quote: number,
): Attribution | null {
  const reading = readings[paragraph]
  const sentence = reading?.sentenceOfToken[quote] ?? 0
  if (reading && sentence > 0) return announcement(reading, paragraph, sentence - 1, false)
  const previous = readings[paragraph - 1]
  if (!previous || previous.tokens.length === 0) return null
  return announcement(previous, paragraph - 1, previous.sentences.length - 1, true)
}

function announcement(
  reading: ParagraphReading,
  paragraph: number,
  index: number,
  needsColon: boolean,
): Attribution | null {
  const sentence = reading.sentences[index]
  if (!sentence) return null
  const { from: lo, to: hi } = sentence
  const ends = reading.tokens[hi - 1]?.kind === 'colon'
  if (needsColon && !ends) return null
  for (let token = Math.max(lo, hi - 60); token < hi; token++) {
    const placed = cueInSentence(reading.tokens, token, lo)
    if (!placed || placed.cue.tier === 'soft' || (needsColon && placed.cue.tier === 'judge'))
      continue
    return {
      by: 'sentence before',
      paragraph,
      subject: placed.subject,
      cue: { from: token, to: placed.to },
      via: placed.via,
    }
  }
  return ends ? at(paragraph, attributeColon(reading.tokens, hi, lo)) : null
}
