import { isAgentNoun } from '../names/names.ts'
import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  personal,
  prepositions,
  subordinators,
  weekdays,
} from '../words/word-classes.ts'
import { addresseeAt } from './addressees.ts'
import { isDocument } from './sources.ts'

/** An attribution that stands behind what it reports, or within it. */
export interface Said {
  readonly subject: Phrase
  readonly cue: Phrase
  /** The index of the comma before it. */
  readonly comma: number
  /** The index behind it. */
  readonly to: number
  /** Whether the report goes on behind a comma there. */
  readonly goesOn: boolean
}

/** An inverted attribution: ", said X", ", said X, the keeper, is closed"; `null` for none. */
export function invertedAt(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  hi: number,
): Said | null {
  const { low = '' } = tokens[verb] ?? {}
  const comma = verb - 1
  if (comma <= lo || tokens[comma]?.kind !== 'comma' || !INVERTED.test(low)) return null
  if (/^(?:that|his|her|their|its)$/.test(tokens[verb + 1]?.low ?? '')) return null
  if (low === 'say' && /^(?:the|an?)$/.test(tokens[verb + 1]?.low ?? '')) return null
  const subject = phraseAfter(tokens, verb + 1, hi)
  if (!subject || isVerb(tokens[subject.to]) || tokens[subject.to]?.low === 'that') return null
  const pronoun = personal.has(tokens[subject.from]?.low ?? '')
  if (pronoun && tokens[subject.to]?.kind === 'word') return null
  if (isShare(tokens, subject)) return null
  if (!low.startsWith('sa') && !tokens[subject.to - 1]?.capital) return null
  const close = closingComma(tokens, subject.to, hi)
  const to = close < 0 ? subject.to : close
  return { subject, cue: { from: verb, to: verb + 1 }, comma, to, goesOn: close >= 0 }
}

/** A partitive that opens the reported clause, and no speaker: "said many of the boats had left". */
const isShare = (tokens: readonly Token[], { from }: Phrase): boolean =>
  /^(?:many|most|some|few|both|all)$/.test(tokens[from]?.low ?? '') &&
  tokens[from + 1]?.low === 'of'

const INVERTED = /^(?:sa(?:id|ys?)|wrote|writes|added|adds|explained|noted|argued)$/

/** The comma that closes the asides behind a name, where the clause goes on with its verb; -1 for none. */
function closingComma(tokens: readonly Token[], from: number, hi: number): number {
  if (tokens[from]?.kind !== 'comma') return -1
  for (let at = from; at < hi - 2 && at < from + 30; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.kind === 'comma' && next && auxiliaries.has(next.low)) return at
  }
  return -1
}

/**
 * An attribution in normal order: ", X said", ", X, the keeper, told Y", ", as X said", with no content behind the
 * verb; `null` for none.
 */
export function straightAt(
  tokens: readonly Token[],
  verb: number,
  lo: number,
  hi: number,
): Said | null {
  const to = endOfCue(tokens, verb, hi)
  if (to < 0 || !closes(tokens[to])) return null
  const near = phraseBefore(tokens, verb, lo)
  const isNear = near !== null && tokens[near.from - 1]?.kind === 'comma'
  const beside = isNear ? near : subjectBeside(tokens, verb, lo)
  if (!beside || isMade(tokens, verb, beside)) return null
  const told = SHOWS.test(tokens[verb]?.low ?? '')
    ? isDocument(tokens, beside) && !conjunctions.has(tokens[beside.from - 2]?.low ?? '')
    : !isNounAt(tokens, verb, beside)
  if (!told) return null
  const from = startOfSubject(tokens, beside.from, lo)
  if (opensRelative(tokens, { from, to: beside.to })) return null
  const as = tokens[from - 1]?.low === 'as'
  const comma = as ? from - 2 : from - 1
  if (comma <= lo || tokens[comma]?.kind !== 'comma') return null
  if (as && !/^(?:said|reported|noted|acknowledged)$/.test(tokens[verb]?.low ?? '')) return null
  const subject = { from, to: beside.to }
  const close = tokens[to]?.kind === 'comma' ? to : closingTime(tokens, to, hi)
  return {
    subject,
    cue: { from: verb, to: verb + 1 },
    comma,
    to: close < 0 ? to : close,
    goesOn: close >= 0,
  }
}

/** Whether the verb is of a relative clause without a pronoun, on an apposition: ", a charge the mayor denies". */
function opensRelative(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (!/^(?:an?|one|something)$/.test(tokens[from]?.low ?? '')) return false
  for (let at = to - 1; at > from; at--) {
    const [noun, token] = [tokens[at - 1], tokens[at]]
    if (isVerb(token)) return false
    const opens = token?.capital || determiners.has(token?.low ?? '') || at === from + 1
    const isThing = noun?.capital === false && isNoun(noun) && !isAgentNoun(noun.low)
    if (opens && (isThing || noun?.low === 'something')) return true
  }
  return false
}

/**
 * The comma behind a time or place, where the clause goes on with its verb (", he said on Friday, is", ", the board
 * said then, was"); -1 for none.
 */
function closingTime(tokens: readonly Token[], from: number, hi: number): number {
  for (let at = from; at < hi && at < from + 8; at++) {
    const token = tokens[at]
    if (token?.kind === 'comma')
      return isVerb(tokens[at + 1]) && !tokens[at + 1]?.low.endsWith('ed') ? at : -1
    if ((token?.kind !== 'word' && token?.kind !== 'number') || isVerb(token)) return -1
  }
  return -1
}

/** The index behind "said", or behind "told" and its addressee; -1 for no such verb. */
function endOfCue(tokens: readonly Token[], verb: number, hi: number): number {
  const { low = '' } = tokens[verb] ?? {}
  if (low === 'told' || low === 'tells') {
    const told = addresseeAt(tokens, verb + 1, hi)
    if (told && /^(?:joke|story|tale|lie|truth)s?$/.test(tokens[told.from + 1]?.low ?? ''))
      return -1
    return told ? told.to : -1
  }
  return cueAtEdge(tokens, verb) || SHOWS.test(low) ? verb + 1 : -1
}

/** What documents do: "Sales fell, figures show." */
const SHOWS = /^show(?:s|ed)?$/

/**
 * Whether the form is a noun, or a verb without a subject of its own: "who had said", "Bell's remarks", "bipartisan
 * whispers".
 */
function isNounAt(tokens: readonly Token[], verb: number, subject: Phrase): boolean {
  const last = tokens[subject.to - 1]
  if (!last || last.possessive || /^(?:who|which|that|whom)$/.test(last.low)) return true
  const low = tokens[verb]?.low ?? ''
  if (!isNounish(low)) return false
  const first = tokens[subject.from]
  if (!/^(?:report|claim|note|estimate|rule)s?$/.test(low)) return true
  return !last.capital && !personal.has(last.low) && !determiners.has(first?.low ?? '')
}

/**
 * Whether the verb is a participle of a thing, which says nothing: ", officials said, a plan announced in May", not ",
 * a report concluded".
 */
function isMade(tokens: readonly Token[], verb: number, subject: Phrase): boolean {
  const { low = '' } = tokens[headOf(tokens, subject)] ?? {}
  if (!/^an?$/.test(tokens[subject.from]?.low ?? '') || !tokens[verb]?.low.endsWith('ed'))
    return false
  return (
    /^(?:word|number)$/.test(tokens[verb + 1]?.kind ?? '') &&
    !isAgentNoun(low) &&
    !SPEAKING.test(low)
  )
}

/** Nouns for bodies and documents that speak. */
const SPEAKING =
  /^(?:official|group|union|board|court|panel|team|committee|commission|agency|company|firm|report|study|poll|survey|statement|paper|review|letter|email|memo|post|filing|document|couple|crew)$/

/**
 * The start of a coordinated or long subject, back to the comma: "teachers and union officials", "a person briefed on
 * the talks".
 */
function startOfSubject(tokens: readonly Token[], from: number, lo: number): number {
  for (let at = from - 1; at > lo && at > from - 10; at--) {
    const token = tokens[at]
    if (token?.kind === 'comma') {
      const first = tokens[at + 1]?.low ?? ''
      return opensNoPhrase(first) ? from : at + 1
    }
    if (token?.kind !== 'word' && token?.kind !== 'number') return from
    if (subordinators.has(token.low)) return from
    if (isVerb(token) && !(token.low.endsWith('ed') && prepositions.has(tokens[at + 1]?.low ?? '')))
      return from
  }
  return from
}

const opensNoPhrase = (low: string): boolean =>
  prepositions.has(low) || subordinators.has(low) || conjunctions.has(low) || isAdverb(low)

function cueAtEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.text === 'Says') return !tokens[at + 1] || tokens[at + 1]?.kind === 'stop'
  const cue = token?.capital === false ? cueOf(token.low) : undefined
  if (cue?.tier !== 'say' || cue.form === 'gerund' || GESTURES.test(cue.lemma)) return false
  if (cue.form !== 'plain') return true
  const bound = auxiliaries.has(tokens[at - 1]?.low ?? '') || BOUND.test(tokens[at - 1]?.low ?? '')
  return !bound && /^(?:say|argue|insist|contend|warn|concede)$/.test(cue.lemma)
}

const BOUND = /^(?:to|not|never|and|or|but)$/

/** Verbs of gesture, which attribute direct speech, and only accompany a clause. */
const GESTURES =
  /^(?:shrug|laugh|sigh|chuckle|cry|sob|groan|moan|scoff|sniff|snort|growl|fume|begin|offer|sing|pray|interrupt|react|retaliate|press|continue|respond|rail|read|whisper|answer|agree|advise|propose)$/

function closes(next: Token | undefined): boolean {
  if (!next || /^(?:stop|comma|semicolon|colon|dash|close)$/.test(next.kind)) return true
  if (next.kind !== 'word' || next.low === 'that') return false
  return (
    (prepositions.has(next.low) && !/^(?:of|about|for|against|with|to)$/.test(next.low)) ||
    weekdays.has(next.low) ||
    /^(?:last|late|this|earlier|later|recently|then|when)$/.test(next.low)
  )
}
