import type { Span } from '../../text/span.ts'
import { findFigures } from './find-figures.ts'
import type { FigurePattern } from '../topic-table.ts'
import type { Meaning, Weights } from './meaning.ts'
import { selectSense } from './meaning.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { findPhrases } from './find-phrases.ts'
import { isCompanion, secondOf } from './companions.ts'
import { precedence } from './precedence.ts'
import type { Tokens } from './headline-tokens.ts'
import { spanOf } from './headline-tokens.ts'
import type { TopicId, TopicMatch } from '../topic.ts'

/** Words or a figure of a text, and what they say. */
export interface Finding {
  readonly span: Span
  readonly weights: Weights
}

/** The tables of words and figures of a language. */
export interface Lexicon {
  readonly phrases: PhraseIndex<Meaning>
  readonly figures: readonly FigurePattern[]
  /** Minimum weight of a topic, which must then also lead clearly; `null`: the usual minimum, and any lead. */
  readonly least: number | null
}

/** How much a text says for each topic, above 0. */
export type Totals = Map<TopicId, number>

/**
 * What a text has to say for a topic where its language names no other weight: one weak everyday word decides nothing.
 */
const LEADING_WEIGHT = 3

/** In such a language what leads has to lead by so much what does not go with it. */
const LEADING_MARGIN_WEIGHT = 1

/** A topic takes precedence over a heavier one only from this weight on. */
const PRECEDING_WEIGHT = 4

/** One or two topics of a text, the leading one first, each with the words that decided it, verbatim. */
export function findTopics(text: Tokens, lexicon: Lexicon): readonly TopicMatch[] {
  const totals: Totals = new Map()
  const findings = findFindings(text, lexicon, totals)
  return rankTopics(totals, lexicon.least, strengthsOf(findings)).map((topic) => ({
    topic,
    words: wordsOf(topic, text, findings),
  }))
}

/** First what is plain is added up in `totals`, then each ambiguous word counts by the company it keeps. */
export function findFindings(
  text: Tokens,
  { phrases: index, figures: patterns }: Lexicon,
  totals: Totals,
): readonly Finding[] {
  const phrases = findPhrases(text, index)
  const figures = findFigures(text.text, patterns)
  for (const { value, less } of phrases) addWeights(totals, lessen(value.weights, less))
  for (const { weights } of figures) addWeights(totals, weights)
  const findings: Finding[] = []
  for (const phrase of phrases) {
    const { weights, senses } = phrase.value
    const chosen =
      senses.length === 0
        ? lessen(weights, phrase.less)
        : selectSense(senses, text, phrase.from, totals)
    if (senses.length > 0) addWeights(totals, chosen)
    if (chosen.length > 0) findings.push({ span: spanOf(text, phrase), weights: chosen })
  }
  return figures.length === 0
    ? findings
    : [...findings, ...figures].sort((a, b) => a.span.start - b.span.start)
}

/** What a part of a compound says. */
const lessen = (weights: Weights, less: number): Weights =>
  less === 0 ? weights : weights.map(([topic, weight]) => [topic, Math.max(0, weight - less)])

function addWeights(totals: Totals, weights: Weights): void {
  for (const [topic, weight] of weights) totals.set(topic, (totals.get(topic) ?? 0) + weight)
}

/** One or two topics, the leading one first. */
export function rankTopics(
  totals: Totals,
  least: number | null,
  strengths: Totals,
): readonly TopicId[] {
  const heaviest = heaviestOf(totals, () => true)
  if (heaviest === null || weightOf(totals, heaviest) < (least ?? LEADING_WEIGHT)) return []
  if (least !== null && !isDecided(totals, heaviest, least)) return []
  const first = heaviestOf(totals, (topic) => precedes(topic, heaviest, totals)) ?? heaviest
  const next = heaviestOf(totals, (topic) => topic !== first && goesWith(topic, first))
  return next === null ? [first] : [first, next]

  function goesWith(topic: TopicId, lead: TopicId): boolean {
    const { word, part } = secondOf(lead, topic)
    return (
      weightOf(strengths, topic) >= word && weightOf(totals, topic) >= part * weightOf(totals, lead)
    )
  }
}

/** The most that one word or figure says for each topic. */
export function strengthsOf(findings: readonly Finding[]): Totals {
  const strengths: Totals = new Map()
  for (const { weights } of findings)
    for (const [topic, weight] of weights)
      if (weight > weightOf(strengths, topic)) strengths.set(topic, weight)
  return strengths
}

function isDecided(totals: Totals, heaviest: TopicId, least: number): boolean {
  const weight = weightOf(totals, heaviest)
  const next = heaviestOf(totals, (topic) => topic !== heaviest && !isCompanion(topic, heaviest))
  return (
    weight >= least &&
    weight - (next === null ? 0 : weightOf(totals, next)) >= LEADING_MARGIN_WEIGHT
  )
}

function heaviestOf(totals: Totals, counts: (topic: TopicId) => boolean): TopicId | null {
  let heaviest: TopicId | null = null
  let most = 0
  for (const [topic, weight] of totals) {
    if (weight <= most || !counts(topic)) continue
    heaviest = topic
    most = weight
  }
  return heaviest
}

function precedes(topic: TopicId, heaviest: TopicId, totals: Totals): boolean {
  const part = precedence[topic]?.[heaviest]
  if (part === undefined) return false
  const weight = weightOf(totals, topic)
  return weight >= PRECEDING_WEIGHT && weight >= weightOf(totals, heaviest) * part
}

function weightOf(totals: Totals, topic: TopicId): number {
  return totals.get(topic) ?? 0
}

/** The words that spoke for a topic, verbatim and once each, in their order. */
export function wordsOf(topic: TopicId, { text }: Tokens, findings: readonly Finding[]): string[] {
  const words: string[] = []
  for (const { span, weights } of findings) {
    if (!weights.some(([other]) => other === topic)) continue
    const word = text.slice(span.start, span.end)
    if (!words.includes(word)) words.push(word)
  }
  return words
}
