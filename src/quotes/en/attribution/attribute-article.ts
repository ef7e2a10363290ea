import { attributeHeadline, isHeadline } from './attribute-headline.ts'
import { attributeAccuser, attributeRegion } from './attribute-region.ts'
import { attributeByClause } from './attribute-clause.ts'
import { brokenIn, introduced, signedBelow } from './announced.ts'
import {
  found,
  placedIn,
  placeIn,
  type Attribution,
  type Found,
  type Judged,
} from './attribution.ts'
import { closeChains, continuedPart, isAnswered, sentenceOf } from './continued-parts.ts'
import { isTerm, isTitleOfWork, judgeKind, type Standing } from './judge-region.ts'
import { gestureBefore, gestureBehind, type Shown } from '../cues/gestures.ts'
import { countWords, isTitleCase } from '../names/title-case.ts'
import type { Token } from '../words/tokens.ts'
import {
  isWholeSentence,
  startsSentence,
  type ParagraphReading,
} from '../phrases/paragraph-reading.ts'

/** Judges the top-level regions of an article in order. A continuation looks back on what was judged before it. */
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
  if (!whole && !isHeadline(reading, paragraph) && isTitleOfWork(reading, region)) {
    return { paragraph, region, kind: 'title', attribution: null, denial: null, continues: -1 }
  }
  const begins = whole || startsSentence(reading, quote)
  const own =
    placedIn(paragraph, attributeOwn(reading, paragraph, region, quote)) ??
    (begins ? brokenIn(readings, paragraph, quote) : null) ??
    (whole ? shownBy(paragraph, gestureBefore(reading, quote)) : null)
  const isAnothers = isAnswered(reading.tokens, quote)
  const continues =
    own || isAnothers ? -1 : continuedPart(readings, paragraph, region, before, whole)
  const announced = (): Attribution | null =>
    begins && !isAnothers ? introduced(readings, paragraph, quote) : null
  const earlier = before[continues]
  const isApart =
    earlier?.paragraph === paragraph &&
    sentenceOf(reading, earlier.region) < (reading.sentenceOfToken[quote] ?? 0) - 1
  const attribution =
    own ??
    (whole ? signedBelow(readings, paragraph) : null) ??
    (isApart ? (announced() ?? earlier.attribution) : (earlier?.attribution ?? announced())) ??
    placedIn(paragraph, attributeByClause(reading, region)) ??
    (whole ? shownBy(paragraph, gestureBehind(reading, quote)) : null)
  const distance =
    attribution?.paragraph === paragraph ? Math.abs(quote - attribution.cue.from) : Infinity
  const standing = standingOf(reading, paragraph, region, whole, distance, own === null)
  const goesOn = readings[paragraph - 1]?.regions.at(-1)?.unclosed === true
  const kind = judgeKind(goesOn ? { ...standing, subhead: false } : standing, attribution)
  if (kind !== 'speech')
    return { paragraph, region, kind, attribution: null, denial: null, continues }
  if (attribution?.by !== 'denial')
    return { paragraph, region, kind, attribution, denial: null, continues }
  const accuser = placedIn(paragraph, attributeAccuser(reading, region, attribution.subject))
  return { paragraph, region, kind, attribution: accuser, denial: attribution, continues: -1 }
}

function isSubhead(reading: ParagraphReading, region: number): boolean {
  const { text, regions } = reading
  const marked = regions[region]
  if (!marked || marked.unclosed || regions.length > 1 || text.length > 60) return false
  return /['‘]/.test(text.charAt(marked.start)) && marked.end >= text.trimEnd().length - 1
}

/** Maximum distance between "such as" and the words that it lists. */
const LIST_TOKENS = 24

/** Examples behind a noun: "words such as '…,' '…' and '…'". */
function isListed(tokens: readonly Token[], quote: number): boolean {
  let at = quote - 1
  while (at > Math.max(0, quote - LIST_TOKENS) && isBetweenListed(tokens[at])) at--
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
  carried: boolean,
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
    term: isTerm(reading.tokens, quote),
    distance,
    carried,
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

const shownBy = (paragraph: number, shown: Shown | null): Attribution | null =>
  shown && placeIn(paragraph, found('sentence before', shown.subject, shown.cue))
