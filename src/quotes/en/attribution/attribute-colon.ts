import { found, type Found } from './attribution.ts'
import { isAside } from '../phrases/asides.ts'
import { isPerson } from '../cues/distant-subjects.ts'
import { readName } from '../names/names.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { subjectOfClause } from '../phrases/clause-subjects.ts'
import { afterAsides, afterPrepositions } from '../phrases/skip-ahead.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions, isAdverb, linking } from '../words/word-classes.ts'

/** An attribution without a verb: the phrase before the colon that opens the sentence ("X: '…'"); `null` for none. */
export function attributeColon(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const sign = quote - 1
  if (sign <= lo || tokens[sign]?.kind !== 'colon') return null
  const subject = phraseBefore(tokens, beforeBracket(tokens, sign, lo), lo)
  const verb = (): Found | null => {
    const listed = subjectOfClause(tokens, sign, lo)
    return listed && found('colon', listed, { from: sign, to: sign + 1 })
  }
  const moved = whoIsMoved(tokens, sign, lo)
  if (moved) return found('colon', moved, { from: sign, to: sign + 1 })
  if (!subject) return verb()
  const source = quotedFrom(tokens, sign, lo)
  if (source) return found('colon', source, { from: sign, to: sign + 1 })
  const named = nameBeforeOutlet(tokens, subject, lo)
  if (named) return found('colon', named, { from: sign, to: sign + 1 }, subject)
  const opens = subject.from === lo || (tokens[lo]?.low === 'first' && subject.from === lo + 1)
  if (opens && isNoLabel(tokens, subject)) return null
  if (opens && tokens[lo]?.capital) return found('colon', subject, { from: sign, to: sign + 1 })
  return verb()
}

/** Whether an adverb stands alone before the colon, which tells nobody: `Then: "…"`, `Finally: "…"`. */
const isNoLabel = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 && isAdverb(tokens[from]?.low ?? '')

/** Who is moved by a thing, and speaks: `The delay surprised Ana Bell: "…"`, `That worries the mayor, a sailor: "…"`. */
function whoIsMoved(tokens: readonly Token[], sign: number, lo: number): Phrase | null {
  for (let verb = sign - 2; verb > lo && verb > sign - SOURCE_TOKENS; verb--) {
    if (!MOVES.test(tokens[verb]?.low ?? '')) continue
    const whom = phraseAfter(tokens, verb + 1, sign)
    const cause = subjectOfClause(tokens, verb, lo)
    if (!whom || !isPerson(tokens, whom) || (cause && isPerson(tokens, cause))) return null
    const closes = tokens[whom.to]?.kind === 'comma' && isAside(tokens, whom.to + 1, sign)
    return closes || whom.to === sign ? whom : null
  }
  return null
}

/** Verbs for what a thing does to somebody who then speaks. */
const MOVES =
  /^(?:(?:surpris|outrag|annoy|amus|amaz|puzzl|encourag|bother|pleas|infuriat|frustrat|baffl|enrag|intrigu|fascinat|dismay|appal|horrif|sadden|alarm|concern|anger|upset|irk|delight|shock|stun|disappoint|thrill|worr|frighten|trouble)(?:e|es|ed|s|y|ies|ied|led)?|hurts?)$/

/** Maximum length of a source before a colon, with what leads to it. */
const SOURCE_TOKENS = 24

/** The source behind "from" before the colon: `More from Reed: "…"`, `And this from Reed: "…"`, `From the report: "…"`. */
function quotedFrom(tokens: readonly Token[], sign: number, lo: number): Phrase | null {
  let from = sign - 1
  const floor = Math.max(lo, sign - SOURCE_TOKENS)
  while (from > floor && tokens[from]?.low !== 'from') from--
  if (tokens[from]?.low !== 'from') return null
  const joined = from === lo + 1 && conjunctions.has(tokens[lo]?.low ?? '')
  const opens =
    from === lo || joined || /^(?:more|this|reaction)$/.test(tokens[from - 1]?.low ?? '')
  const source = opens ? phraseAfter(tokens, from + 1, sign) : null
  if (!source) return null
  const placed = afterPrepositions(tokens, source.to, sign)
  const isPlaced = tokens[placed]?.kind === 'comma' && linking.has(tokens[placed + 1]?.low ?? '')
  const aside = isPlaced ? placed + 1 : afterAsides(tokens, placed, sign)
  const end = afterPrepositions(tokens, aside, sign)
  return end === sign ? source : null
}

/** The name before an outlet, which passes its words on: `Ana Bell, Harbour Review: "…"`. */
function nameBeforeOutlet(tokens: readonly Token[], outlet: Phrase, lo: number): Phrase | null {
  if (tokens[outlet.from - 1]?.kind !== 'comma') return null
  const to = outlet.from - 1
  if (to - lo < 2 || to - lo > SOURCE_TOKENS || !tokens[outlet.to - 1]?.capital) return null
  const isName = tokens.slice(lo, to).every(({ capital, possessive }) => capital && !possessive)
  return isName ? { from: lo, to } : null
}

/** The index before a bracket at the colon: "Ana Bell (Greens): …". */
function beforeBracket(tokens: readonly Token[], sign: number, lo: number): number {
  if (tokens[sign - 1]?.kind !== 'close') return sign
  for (let at = sign - 2; at >= lo && at > sign - 12; at--)
    if (tokens[at]?.kind === 'open') return at
  return sign
}

/** A signature: `"…" — Rosa Klein`, a dash and a name that closes the line; `"…." (Rosa Klein, baker)`. */
export function signed(tokens: readonly Token[], quote: number, hi: number): Found | null {
  const sign = tokens[quote + 1]?.kind === 'stop' ? quote + 2 : quote + 1
  const kind = tokens[sign]?.kind
  if (!tokens[sign + 1]?.capital) return null
  const isBracket = kind === 'open' && /^[,.!?]$/.test(tokens[quote]?.text ?? '')
  if (kind !== 'dash' && !isBracket) return null
  const subject = phraseAfter(tokens, sign + 1, isBracket ? sign + SOURCE_TOKENS : hi)
  if (!subject || (isBracket && !isFullName(tokens, subject))) return null
  const next = tokens[subject.to]?.kind ?? 'stop'
  const closes = isBracket ? /^(?:comma|close)$/ : /^(?:stop|comma|open)$/
  return closes.test(next) ? found('beside', subject, { from: sign, to: sign + 1 }) : null
}

/** Whether a phrase is a full name, and no film's with a year: "(Rosa Klein, 1999)". */
function isFullName(tokens: readonly Token[], { from, to }: Phrase): boolean {
  const name = readName(tokens.slice(from, to).map(({ text }) => text))
  return Boolean(name?.sex) && to - from > 1 && tokens[to + 1]?.kind !== 'number'
}
