import { cueOf } from '../words/cue-verbs.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { isGerund, isVerb, isVerbOfName } from '../words/verb-forms.ts'
import { periodAt } from '../words/periods.ts'
import { isAside } from './asides.ts'
import { relativeAfter } from './related-phrases.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
  weekdays,
} from '../words/word-classes.ts'
import { afterAsides, afterPrepositions, isPause } from './skip-ahead.ts'
import { CONTRACTED, REACH_TOKENS, subjectBeside } from './subjects.ts'

/**
 * The subject of the clause of token `at`: the nearest noun phrase that opens a clause with a verb; `null` for none. A
 * verb coordinated by ", but" or ", and" belongs to the main clause: what "that" opens in between is passed over.
 */
export function subjectOfClause(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const floor = Math.max(lo, at - REACH_TOKENS)
  let joined = false
  for (let edge = at - 1; edge >= floor - 1; edge--) {
    const boundary = tokens[edge]
    if (edge >= lo && !(boundary && isBoundary(boundary))) continue
    if (boundary?.kind === 'dash' && conjunctions.has(tokens[edge + 1]?.low ?? '')) {
      const open = openingDash(tokens, edge, floor)
      if (open > floor) {
        edge = open
        continue
      }
    }
    const resumed = boundary?.kind === 'comma' && isVerb(tokens[edge + 1])
    const own =
      resumed && closesRelative(tokens, edge, floor) ? subjectBeside(tokens, edge + 1, lo) : null
    if (own && RELATIVE.test(tokens[own.to + 1]?.low ?? '')) return own
    if (joined && edge >= lo && INNER.test(boundary?.low ?? '')) continue
    joined ||=
      (isPause(tokens[edge - 1]) || tokens[edge - 1]?.kind === 'semicolon') &&
      conjunctions.has(boundary?.low ?? '') &&
      isVerb(tokens[edge + 1])
    if (edge >= lo && boundary?.low === 'who') return { from: edge, to: edge + 1 }
    if (edge >= lo && boundary?.low === 'whose' && isClosedClause(tokens, edge, at)) {
      const isSetOff = /^(?:comma|dash)$/.test(tokens[edge - 1]?.kind ?? '')
      const owner = phraseBefore(tokens, isSetOff ? edge - 1 : edge, lo)
      if (owner) return owner
      continue
    }
    const subject = subjectAt(tokens, edge + 1, at)
    const main =
      subject && TIME.test(boundary?.low ?? '') ? behindTimeClause(tokens, subject, at) : null
    if (main) return main
    if (subject) return whoIsTold(tokens, subject, lo)
  }
  return null
}

const TIME = /^(?:when|after|before|once|as|while|if|because)$/

/** The pronoun behind a clause that lacks its comma: "When the police came on Friday [she] hid it and told them that". */
function behindTimeClause(tokens: readonly Token[], { to }: Phrase, at: number): Phrase | null {
  for (let who = to + 1; who < at && tokens[who]?.kind === 'word'; who++) {
    const [before, pronoun] = [tokens[who - 1], tokens[who]]
    if (!/^s?he$/.test(pronoun?.low ?? '')) continue
    const ends = weekdays.has(before?.low ?? '') || isAdverb(before?.low ?? '')
    const acts = isVerb(before) && !/^(?:say|tell|soft)$/.test(cueOf(before?.low ?? '')?.tier ?? '')
    return ends || acts || HAPPENS.test(before?.low ?? '') ? { from: who, to: who + 1 } : null
  }
  return null
}

/** Verbs of thinking and telling by which a clause ends that tells neither. */
const HAPPENS = /^(?:c[ao]mes?|beg[ai]ns?|(?:end|start|open|finish)(?:ed|e?s)|closed?s?|voted?s?)$/

/** The dash that opens the aside which the one at `close` ends: "Bell left — a shock to all — and said"; -1 for none. */
function openingDash(tokens: readonly Token[], close: number, lo: number): number {
  for (let at = close - 1; at > lo; at--) {
    if (tokens[at]?.kind === 'dash') return at
    if (tokens[at]?.kind === 'stop') return -1
  }
  return -1
}

/** Whether a comma may close a relative clause that opened behind another. */
function closesRelative(tokens: readonly Token[], comma: number, lo: number): boolean {
  for (let at = comma - 1; at > lo; at--) {
    if (tokens[at]?.kind === 'stop') return false
    if (RELATIVE.test(tokens[at]?.low ?? '')) return tokens[at - 1]?.kind === 'comma'
  }
  return false
}

/** What opens a relative clause between a subject and its verb: "Reed, who said a judge was late, asked". */
const RELATIVE = /^(?:who|whose|which)$/

/** Subordinators of clauses within the one that ", and" goes on with. */
const INNER = /^(?:that|whether|how|why|after|before|when|because|since|until|if)$/

/** Whether a relative clause from `from` has ended before `to`, by a comma or with its own verb. */
const isClosedClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some((token) => isPause(token) || (isVerb(token) && !auxiliaries.has(token.low)))

/** The subject of the main clause before the token `at`: subordinate clauses in between are passed over. */
export function mainSubject(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const floor = Math.max(lo, at - REACH_TOKENS)
  for (let edge = at - 1; edge >= floor - 1; edge--) {
    const boundary = tokens[edge]
    if (edge >= lo && !(boundary && isBoundary(boundary))) continue
    const isInner = boundary?.kind === 'word' && subordinators.has(boundary.low)
    if (edge >= lo && isInner && !opensAside(tokens, edge)) continue
    if (edge >= lo && boundary?.low === 'whose' && isResumed(tokens, edge, at)) continue
    const subject = subjectAt(tokens, edge + 1, at)
    if (subject) return whoIsTold(tokens, subject, lo)
  }
  return null
}

/** Whether the verb of the main clause stands behind a relative one: "Bell, whose boat sank, has left". */
const isResumed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to - 1)
    .some(({ kind }, at) => /^(?:comma|dash)$/.test(kind) && isVerb(tokens[from + at + 1]))

/** Skips appositions back to the name that opens the sentence: "Ana Bell, founder of the mill, a sailor, left". */
function whoIsTold(tokens: readonly Token[], subject: Phrase, lo: number): Phrase {
  if (tokens[subject.from]?.capital || tokens[subject.from - 1]?.kind !== 'comma') return subject
  const name = phraseAfter(tokens, lo, subject.from)
  const opens = name && tokens[name.to]?.kind === 'comma' && tokens[name.to - 1]?.capital
  return opens && isAside(tokens, name.to + 1, subject.to) ? name : subject
}

/** Whether a subordinator opens a clause with its own subject: ", where crews had met", ", in which boys ran about". */
const opensAside = (tokens: readonly Token[], edge: number): boolean => {
  const before = tokens[edge - 1]
  if (before?.kind === 'comma' || before?.kind === 'dash') return true
  return tokens[edge]?.low === 'which' && prepositions.has(before?.low ?? '')
}

/**
 * The subject of a participle clause that opens the sentence, which stands behind its comma: "Mocking the '…,' Bell …",
 * "In calling the plan '…,' the board …".
 */
export function subjectBehindOpening(
  tokens: readonly Token[],
  at: number,
  lo: number,
): Phrase | null {
  const low = tokens[lo]?.low ?? ''
  const opens = prepositions.has(low) || subordinators.has(low)
  if (at < lo || !isGerund(tokens, opens ? lo + 1 : lo)) return null
  const limit = Math.min(tokens.length, at + REACH_TOKENS)
  for (let pause = at; pause < limit && tokens[pause]?.kind !== 'stop'; pause++) {
    const subject = isPause(tokens[pause]) ? phraseAfter(tokens, pause + 1, limit) : null
    if (!subject) continue
    const next = tokens[afterAsides(tokens, subject.to, limit)]
    if (next?.kind !== 'word' || conjunctions.has(next.low)) continue
    const first = tokens[subject.from]
    if (isVerb(next) || first?.capital || determiners.has(first?.low ?? '')) return subject
  }
  return null
}

function isBoundary(token: Token): boolean {
  if (token.kind === 'word') return subordinators.has(token.low) || conjunctions.has(token.low)
  return (
    token.kind !== 'number' &&
    token.kind !== 'other' &&
    token.kind !== 'open' &&
    token.kind !== 'close'
  )
}

function subjectAt(tokens: readonly Token[], from: number, at: number): Phrase | null {
  let start = behindTime(tokens, from)
  if (/sel(?:f|ves)$/.test(tokens[start]?.low ?? '')) return null
  while (start < at && tokens[start]?.kind === 'word' && isOpening(tokens[start])) start++
  const contracted = tokens[start]
  if (contracted?.kind === 'word' && CONTRACTED.test(contracted.low))
    return { from: start, to: start + 1 }
  const phrase = opensWithVerb(tokens[start]) ? null : phraseAfter(tokens, start, at)
  if (!phrase) return null
  const isInner = subordinators.has(tokens[from - 1]?.low ?? '')
  const related = isInner ? null : relativeAfter(tokens, phrase.from, at)
  if (related && isVerb(tokens[related.to])) return related.phrase
  const named = behindDescription(tokens, phrase, at)
  const behind = afterAsides(tokens, afterPrepositions(tokens, named.to, at), at)
  const next = isDoneTo(tokens, behind)
    ? afterAsides(tokens, afterPrepositions(tokens, behind + 1, at), at)
    : behind
  if (next === at)
    return tokens[at]?.kind === 'word' && !tokens[at]?.low.endsWith('ing') ? named : null
  const acts = isVerb(tokens[next]) || isGerund(tokens, next) || isVerbOfName(tokens, next)
  return next < at && acts ? named : null
}

/** Whether a participle tells what befell those before it: "relatives of the people [killed] on Friday". */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:killed|injured|wounded|hurt|affected|displaced|arrested|detained|stranded|trapped|bereaved|evacuated|orphaned)$/.test(
    tokens[at]?.low ?? '',
  ) && /^(?:on|in|by|at|during|when|last|this|near|after)$/.test(tokens[at + 1]?.low ?? '')

/** A description with the name behind it, without a comma: "the rights group [the Harbour League] condemned". */
function behindDescription(tokens: readonly Token[], phrase: Phrase, hi: number): Phrase {
  const names = tokens[phrase.to]?.low === 'the' && tokens[phrase.to + 1]?.capital === true
  const name = names && !tokens[phrase.to - 1]?.capital ? phraseAfter(tokens, phrase.to, hi) : null
  const isName = name && tokens.slice(name.from + 1, name.to).every(({ capital }) => capital)
  return isName ? { from: phrase.from, to: name.to } : phrase
}

/** The token behind a time that opens the clause without a comma: "On Monday night Bell …", "Last year Bell …". */
function behindTime(tokens: readonly Token[], from: number): number {
  for (let at = from + 2; at >= from; at--) {
    const period = periodAt(tokens, at, from)
    if (period > 0 || weekdays.has(tokens[at]?.low ?? '')) {
      const first = period > 0 ? at - period + 1 : at
      const low = tokens[from]?.low ?? ''
      if (first === from || (first === from + 1 && (prepositions.has(low) || isAdverb(low))))
        return at + 1
    }
  }
  return from
}

/** A coordinated verb, whose subject stands before: "…, also decried the calls". */
const opensWithVerb = (token: Token | undefined): boolean =>
  isVerb(token) && cueOf(token?.low ?? '')?.form === 'past'

function isOpening(token: Token | undefined): boolean {
  if (!token) return false
  return conjunctions.has(token.low) || isAdverb(token.low)
}
