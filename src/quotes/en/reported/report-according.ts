import { cueOf } from '../words/cue-verbs.ts'
import { isMeasure } from '../phrases/counts.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  isBeforeVerb,
  prepositions,
  subordinators,
} from '../words/word-classes.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import { reportBefore } from './report-before.ts'
import { holdsAnyVerb, onBothSides, report, type Reported } from './reported.ts'
import type { Token } from '../words/tokens.ts'

/** Reports by "according to X": the clause before it, or behind its comma where it stands first; `null` for none. */
export function reportAccording(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  for (let at = lo; at < hi - 1; at++)
    if (tokens[at]?.low === 'according' && tokens[at + 1]?.low === 'to')
      return accordingAt(tokens, at, { from: lo, to: hi })
  return null
}

function accordingAt(
  tokens: readonly Token[],
  at: number,
  { from: lo, to: hi }: SentenceRange,
): readonly Reported[] | null {
  const source = phraseAfter(tokens, at + 2, hi) ?? wordsAfter(tokens, at + 2, hi)
  if (!source || isMeasure(tokens, source)) return null
  const subject = withWhatTheyKnow(tokens, source, hi)
  const part = (from: number, to: number): readonly Reported[] =>
    report('according', { from, to }, subject, { from: at, to: at + 2 }, tokens)
  const lead = isLead(tokens, lo, at) || opensWithTime(tokens, lo, at)
  const comma = lead ? nextComma(tokens, subject.to, hi) : -1
  const opens = comma >= 0 && !(isGerund(tokens, comma + 1) && tokens[hi - 1]?.kind === 'colon')
  if (lead) return opens ? part(comma + 1, hi) : null
  if (endsWithCue(tokens, lo, at)) return null
  const told = passedOn(tokens, { from: lo, to: at }, subject)
  if (told.length > 0) return [...told, ...reportBefore(tokens, { from: lo, to: hi }, subject.to)]
  const last = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  if (subordinators.has(tokens[last]?.low ?? '')) return part(subject.to, hi)
  const before = part(clauseBefore(tokens, at, lo, subject.to), at)
  if (!goesOnBehind(tokens, subject.to, { from: lo, to: hi }, at))
    return [...before, ...reportBefore(tokens, { from: lo, to: hi }, subject.to)]
  return onBothSides(before, part(subject.to, hi))
}

/** A source with what it is close to: "two people [close to the mayor]", "officials [briefed on the talks]". */
function withWhatTheyKnow(tokens: readonly Token[], source: Phrase, hi: number): Phrase {
  const isTold = (at: number): boolean => TOLD.test(tokens[at]?.low ?? '')
  const link = isTold(source.to - 1) ? source.to : isTold(source.to) ? source.to + 1 : -1
  const known = /^(?:to|with|on|in)$/.test(tokens[link]?.low ?? '')
  return known
    ? { from: source.from, to: phraseAfter(tokens, link + 1, hi)?.to ?? source.to }
    : source
}

const TOLD = /^(?:close|familiar|briefed|involved|privy|acquainted)$/

/** A whole sentence that somebody said, and the source only passes on: "Reed told Bell the dam was safe, according to". */
function passedOn(
  tokens: readonly Token[],
  sentence: SentenceRange,
  via: Phrase,
): readonly Reported[] {
  const [told, more] = reportBefore(tokens, sentence)
  if (!told || more || told.content.to < sentence.to - 1) return []
  const { from: cue } = told.found.cue
  const before = tokens.slice(sentence.from, cue)
  if (before.some((token) => isVerb(token) && !auxiliaries.has(token.low))) return []
  if (!/^(?:sa(?:id|ys?)|told|tells?|show(?:s|ed)?)$/.test(tokens[cue]?.low ?? '')) return []
  return [{ ...told, found: { ...told.found, via } }]
}

/** Whether only a subject and its verb stand before: "The Herald reported, according to sources, that …". */
function endsWithCue(tokens: readonly Token[], lo: number, at: number): boolean {
  const verb = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  const cue = cueOf(tokens[verb]?.low ?? '')
  return cue?.tier === 'say' && cue.form === 'past' && phraseAfter(tokens, lo, at)?.to === verb
}

/** A source that is no noun phrase of known words, up to the next sign: "July's harbour poll". */
function wordsAfter(tokens: readonly Token[], from: number, hi: number): Phrase | null {
  let to = from
  while (to < hi && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'number')) to++
  return to > from ? { from, to } : null
}

/**
 * Whether the reported clause goes on behind an inserted "according to" ("The plan, according to Bell, is …"), and no
 * apposition to the source follows.
 */
function goesOnBehind(
  tokens: readonly Token[],
  sign: number,
  { from: lo, to: hi }: SentenceRange,
  at: number,
): boolean {
  if (!/^(?:comma|dash)$/.test(tokens[sign]?.kind ?? '') || tokens[at - 1]?.kind !== 'comma')
    return false
  const next = tokens[sign + 1]
  if (isVerb(next)) return next?.low !== 'compared'
  const joins = /^(?:and|but)$/.test(next?.low ?? '')
  const clause = next?.low === 'but' ? phraseAfter(tokens, sign + 2, hi) : null
  if (clause && isVerb(tokens[clause.to])) return false
  return (
    joins || next?.low === 'because' || (next?.capital === true && !holdsAnyVerb(tokens, lo, at))
  )
}

/** The start of the reported clause: behind a colon, or behind the dash of the aside that ends at `close`. */
function clauseBefore(tokens: readonly Token[], end: number, lo: number, close: number): number {
  const isAside = tokens[close]?.kind === 'dash'
  for (let at = end - 2; at > lo; at--) {
    const { kind } = tokens[at] ?? {}
    if (kind === 'colon' || (isAside && kind === 'dash')) return at + 1
  }
  return lo
}

/**
 * Whether "according to" stands first, over an adverb or a conjunction: "But according to …", "Still, according to …".
 */
function isLead(tokens: readonly Token[], lo: number, at: number): boolean {
  if (tokens[at - 1]?.kind === 'colon') return true
  return tokens
    .slice(lo, at)
    .every(
      ({ kind, low }) =>
        kind === 'comma' || kind === 'open' || conjunctions.has(low) || isAdverb(low),
    )
}

/** Whether an adverbial without a verb stands first: "In addition, according to the department, …". */
const opensWithTime = (tokens: readonly Token[], lo: number, at: number): boolean =>
  prepositions.has(tokens[lo]?.low ?? '') &&
  tokens[at - 1]?.kind === 'comma' &&
  at - lo < 8 &&
  !holdsAnyVerb(tokens, lo, at)

/**
 * Reports by a clause of manner: "As the Herald reported, …" reports the whole sentence behind the comma; `null` for
 * none.
 */
export function reportAs(
  tokens: readonly Token[],
  { from, to: hi }: SentenceRange,
): readonly Reported[] | null {
  let lo = from
  while (lo < hi && (tokens[lo]?.kind === 'open' || conjunctions.has(tokens[lo]?.low ?? ''))) lo++
  if (tokens[lo]?.low === 'as' && tokens[lo + 2]?.low === 'by') return reportAsBy(tokens, lo, hi)
  const subject = tokens[lo]?.low === 'as' ? phraseAfter(tokens, lo + 1, hi) : null
  if (!subject) return null
  let verb = subject.to
  while (verb < hi && isBeforeVerb(tokens[verb]?.low ?? '')) verb++
  const cue = cueOf(tokens[verb]?.low ?? '')
  const phrasal = /^(?:out|it)$/.test(tokens[verb + 1]?.low ?? '') && PHRASAL.test(cue?.lemma ?? '')
  if (!cue || (cue.tier !== 'say' && !phrasal) || /^(?:continue|read|sing|order)$/.test(cue.lemma))
    return null
  if (cue.form !== 'past' && cue.form !== 'present') return null
  for (let at = verb + 1; at < hi && at < verb + 8; at++) {
    if (tokens[at]?.kind === 'comma')
      return report(
        'according',
        { from: at + 1, to: hi },
        subject,
        { from: verb, to: verb + 1 },
        tokens,
      )
    if (isVerb(tokens[at])) return null
  }
  return null
}

/** Phrasal verbs of such a clause: "as Reed pointed out", "as she puts it", "as the crew tells it". */
const PHRASAL = /^(?:point|put|tell)$/

/** The same by a participle and its agent: "As reported by the Herald, …". */
function reportAsBy(tokens: readonly Token[], as: number, hi: number): readonly Reported[] | null {
  const cue = cueOf(tokens[as + 1]?.low ?? '')
  const subject = cue?.form === 'past' ? phraseAfter(tokens, as + 3, hi) : null
  if (!subject) return null
  const comma = nextComma(tokens, subject.to, hi)
  if (comma < 0) return null
  return report('according', { from: comma + 1, to: hi }, subject, { from: as, to: as + 3 }, tokens)
}

/** The comma at which the report starts, over appositions to the source ("Bell, the engineer, …"). */
function nextComma(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from; at < hi && at < from + 40; at++) {
    if (tokens[at]?.kind !== 'comma' || tokens[at + 1]?.low === 'who') continue
    if (isGerund(tokens, at + 1) && commaBehind(tokens, at + 1, hi)) continue
    const subject = phraseAfter(tokens, at + 1, hi)
    if (!subject || tokens[subject.to]?.kind !== 'comma') return at
  }
  return -1
}

const commaBehind = (tokens: readonly Token[], from: number, hi: number): boolean =>
  tokens.slice(from, Math.min(hi, from + ASIDE_TOKENS)).some(({ kind }) => kind === 'comma')

/** Maximum length of a participle clause between commas: "According to Bell, speaking to staff, …". */
const ASIDE_TOKENS = 14
