import { isTitleCase } from './judge-region.ts'
import { found, type Found } from './attribution.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { findColonSource } from './headline-source.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../phrases/tokens.ts'

/** Longest phrase before a colon, in tokens. */
const LONGEST = 7

/**
 * Whether a paragraph is a title rather than prose: it opens the article, is one short sentence, and is set like
 * a title: with capitals throughout, or with single marks.
 */
export function isHeadline(reading: ParagraphReading, paragraph: number): boolean {
  if (paragraph !== 0 || reading.sentences.length !== 1 || reading.text.length > 160) return false
  const words = reading.tokens.filter((token) => token.kind === 'word')
  if (isTitleCase(words.map((token) => token.text).join(' '))) return true
  return reading.regions.some((region) => /['‘]/.test(reading.text.charAt(region.start)))
}

/**
 * The grammar of headlines, whose verbs may have capitals:
 *
 *     X: … 'q' …     … 'q' …: X     … 'q', X Says     X Says … 'q'
 */
export function attributeHeadline(reading: ParagraphReading, quote: number): Found | null {
  const { tokens } = reading
  const colon = tokens.findIndex((token) => token.kind === 'colon')
  if (colon > 0 && colon < quote && colon <= LONGEST) {
    const subject = speakerBeforeColon(tokens, colon)
    if (subject) return found('colon', subject, { from: colon, to: colon + 1 })
  }
  const source = colon > quote ? findColonSource(reading) : null
  if (source && source.from > quote)
    return found('colon', source, { from: source.from - 1, to: source.from })
  const comma = lastComma(tokens, quote)
  return (comma < 0 ? null : verbIn(tokens, comma + 1, tokens.length)) ?? verbIn(tokens, 0, quote)
}

/** The last comma behind the region, or the region itself where it ends in one; -1 for none. */
function lastComma(tokens: readonly Token[], quote: number): number {
  const comma = tokens.findLastIndex((token) => token.kind === 'comma')
  if (comma > quote) return comma
  return tokens[quote]?.text === ',' ? quote : -1
}

function speakerBeforeColon(tokens: readonly Token[], colon: number): Phrase | null {
  let from = 0
  let to = colon
  for (let at = 0; at < colon; at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.kind !== 'open' && token.kind !== 'close'))
      return null
    if (at > 0 && (/^(?:on|to|in|at|about|after)$/.test(token.low) || isHeadlineVerb(token)))
      to = Math.min(to, at)
    if (/^(?:from|by)$/.test(token.low)) from = at + 1
  }
  return from < to && tokens[from]?.capital ? { from, to } : null
}

/** "Bell Backs the Dam: '…'": the name before the verb speaks. */
function isHeadlineVerb(token: Token): boolean {
  return !token.possessive && cueOf(token.low)?.form === 'present'
}

function verbIn(tokens: readonly Token[], from: number, to: number): Found | null {
  let start = from
  while (start < to && tokens[start]?.kind !== 'word') start++
  for (let at = start + 1; at < to; at++) {
    const token = tokens[at]
    const cue = token?.kind === 'word' ? cueOf(token.low) : undefined
    if (token?.kind === 'quote') return null
    if (
      !cue ||
      cue.form === 'gerund' ||
      cue.form === 'participle' ||
      (cue.form === 'plain' && cue.tier === 'soft')
    )
      continue
    return found('beside', { from: start, to: at }, { from: at, to: at + 1 })
  }
  return null
}
