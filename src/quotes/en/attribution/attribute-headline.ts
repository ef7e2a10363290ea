import { isTitleCase } from '../names/title-case.ts'
import { ownerOf } from './attribute-noun.ts'
import { found, type Found } from './attribution.ts'
import { cueOf } from '../words/cue-verbs.ts'
import { attributeMarked } from '../headlines/marked/attribute-marked.ts'
import { readHeadline } from '../headlines/read-headline.ts'
import type { ParagraphReading } from '../phrases/paragraph-reading.ts'
import type { Token } from '../words/tokens.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { determiners, isAdverb } from '../words/word-classes.ts'

/**
 * Whether a paragraph is a title rather than prose: it opens the article, is one short sentence, and is set like
 * a title: with capitals throughout, or with single marks and not in the tense of a report.
 */
export function isHeadline(reading: ParagraphReading, paragraph: number): boolean {
  if (paragraph !== 0 || reading.sentences.length !== 1 || reading.text.length > 160) return false
  const words = reading.tokens.filter((token) => token.kind === 'word')
  if (isTitleCase(words.map((token) => token.text).join(' '))) return true
  if (words.some(({ low }) => /^(?:said|has|had|have)$/.test(low))) return false
  return reading.regions.some((region) => /['‘]/.test(reading.text.charAt(region.start)))
}

/**
 * The source of the words in marks at the token `quote` in an article's title, as in any headline; where that gives
 * none, the subject of the verb before them, since the article is about what was said.
 */
export function attributeHeadline(reading: ParagraphReading, quote: number): Found | null {
  const speaker = attributeMarked(readHeadline(reading), quote)
  return speaker ? found('beside', speaker.subject, speaker.cue) : verbIn(reading.tokens, 0, quote)
}

function verbIn(tokens: readonly Token[], from: number, to: number): Found | null {
  let start = from + tokens.slice(from, to).findLastIndex(({ kind }) => kind === 'colon') + 1
  while (start < to && tokens[start]?.kind !== 'word') start++
  if (tokens[start - 1]?.kind === 'quote') return null
  for (let at = start + 1; at < to; at++) {
    const token = tokens[at]
    const cue = cueOf(token?.low ?? '')
    if (token?.kind === 'quote') return null
    if (
      !cue ||
      determiners.has(tokens[at - 1]?.low ?? '') ||
      cue.form === 'gerund' ||
      cue.form === 'participle' ||
      (cue.form === 'plain' && cue.tier === 'soft')
    )
      continue
    const subject = tokens[at - 1]?.possessive
      ? ownerOf(tokens, at, start)
      : subjectOf(tokens, start, at)
    return subject && found('beside', subject, { from: at, to: at + 1 })
  }
  return null
}

/** The subject before the verb, without a participle that opens the line and adverbs; `null` where a clause begins in it. */
function subjectOf(tokens: readonly Token[], from: number, verb: number): Phrase | null {
  const start =
    tokens[from]?.low.endsWith('ing') && tokens[from + 1]?.kind === 'comma' ? from + 2 : from
  let to = verb
  while (to > start && isAdverb(tokens[to - 1]?.low ?? '')) to--
  const opensClause = tokens.slice(start, to).some(({ low }) => CLAUSE.test(low))
  return to === start || opensClause ? null : { from: start, to }
}

const CLAUSE = /^(?:who|which|that|how|why|what|when|where|if|not|after|before|as)$/
