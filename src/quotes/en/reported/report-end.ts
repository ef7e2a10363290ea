import { cueOf } from '../words/cue-verbs.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { holdsAnyVerb, MIN_REPORT_TOKENS, saysWhether } from './reported.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { auxiliaries, isAdverb, prepositions, subordinators } from '../words/word-classes.ts'
import { anotherSays, leaves, LIST_TOKENS, saysAgain, writerTurns } from './writer-goes-on.ts'

/** Maximum length of a report. */
const REPORT_TOKENS = 400

/** Whether the reporting clause is subordinate and opens the sentence: "While he said …, he clarified …". */
export function isFronted(tokens: readonly Token[], lo: number, subject: number): boolean {
  const first = tokens[lo]
  if (first?.kind !== 'word' || first.low === 'that') return false
  if (/^(?:having|after)$/.test(first.low) && subject === lo) return true
  if (subject === lo || !subordinators.has(first.low)) return false
  for (let at = lo; at < subject; at++) if (tokens[at]?.kind === 'comma') return false
  return true
}

/** The dash that closes an aside ("those old - and unread - posts"); -1 where the sentence ends before. */
function closingDash(tokens: readonly Token[], open: number, hi: number): number {
  for (let at = open + 1; at < hi; at++) if (tokens[at]?.kind === 'dash') return at
  return -1
}

/** Whether the main clause follows an aside between dashes: "though he says it is safe - a view few share - it will close". */
function isLastAside(tokens: readonly Token[], open: number, hi: number): boolean {
  const close = isHyphen(tokens, open) ? -1 : closingDash(tokens, open, hi)
  return close > 0 && tokens.slice(close, hi).every(({ kind }) => kind !== 'comma')
}

/**
 * The place of the reporting clause in its sentence: before the main clause ("when Bell said …, he left"), within it
 * ("the tax, which Bell said …, fell"), or the main clause itself.
 */
export type Clause = 'before' | 'within' | 'main'

/** Where what is reported ends: at a semicolon, or a comma or dash behind which the writer goes on. */
export function endOfContent(
  tokens: readonly Token[],
  from: number,
  hi: number,
  clause: Clause,
): number {
  const limit = Math.min(hi, from + REPORT_TOKENS)
  for (let at = from + 1; at < limit; at++) {
    const { kind } = tokens[at] ?? {}
    if (kind === 'comma' && at === from + 2 && saysWhether(tokens, from)) return at
    const goesOn = kind === 'comma' && cueOf(tokens[at + 1]?.low ?? '')?.form === 'gerund'
    if (at < from + MIN_REPORT_TOKENS && kind !== 'quote' && !goesOn) continue
    if (kind === 'stop' && tokens[at + 1]?.kind === 'close' && tokens[at + 2]?.capital) return at
    if (kind === 'semicolon' || writerTurns(tokens, at)) return at
    if (saysAgain(tokens, at) || anotherSays(tokens, at, hi)) return at
    if (kind === 'dash' && clause === 'before' && isLastAside(tokens, at, limit)) return at
    if (
      kind === 'dash' &&
      !isHyphen(tokens, at) &&
      LEAVES_AT_DASH.test(tokens[at + 1]?.low ?? '') &&
      tokens[at + 2]?.low !== 'that'
    ) {
      const close = closingDash(tokens, at, limit)
      if (close < 0) return at
      at = close
    }
    if (kind === 'quote' && tokens[at]?.text === ',' && leaves(tokens, at, from, hi)) return at + 1
    if (kind !== 'comma' || at + 1 >= tokens.length) continue
    const aside = asideOfSubject(tokens, from, at, hi)
    if (aside > at) at = aside
    else if (closes(tokens, from, at, clause) || leaves(tokens, at, from, hi)) return at
  }
  return hi
}

/**
 * Whether a comma ends the reporting clause: before the main one any pause does, within it one that its verb follows.
 */
function closes(tokens: readonly Token[], from: number, comma: number, clause: Clause): boolean {
  const next = tokens[comma + 1]
  if (clause === 'before' && (isList(tokens, comma) || isAdjunct(tokens, from, comma))) return false
  if (clause === 'before')
    return !/^(?:or|and)$/.test(next?.low ?? '') || tokens[comma + 2]?.low !== 'that'
  return clause === 'within' && isVerb(next) && !next?.low.endsWith('ed')
}

/** Whether the report opens with an adverbial that the comma ends: "after he said that despite the rain, the". */
function isAdjunct(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = tokens[from]?.low === 'that' ? from + 1 : from
  return prepositions.has(tokens[first]?.low ?? '') && !holdsAnyVerb(tokens, first, comma)
}

/** A comma within a list: "glut of steel, tin and other goods", "was not run, paid or owned". */
function isList(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (next?.kind !== 'word' || isAdverb(next.low) || prepositions.has(next.low)) return false
  for (let at = comma + 2; at < comma + LIST_TOKENS; at++) {
    const token = tokens[at]
    if (/^(?:and|or)$/.test(token?.low ?? '')) return !isVerb(next) || next.low.endsWith('ed')
    if (token?.kind !== 'word' || isVerb(token)) return token?.kind === 'comma' && at === comma + 2
  }
  return false
}

/** A suspended hyphen, which is no dash: "above- and below-ground". */
const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end

const LEAVES_AT_DASH = /^(?:and|but|an?|though|although)$/

/** Maximum distance between the commas of an aside. */
const ASIDE_TOKENS = 30

/**
 * The comma that closes an aside between the subject and the verb of the report ("that the boat, which few had seen,
 * was lost"); -1 for none.
 */
function asideOfSubject(tokens: readonly Token[], from: number, comma: number, hi: number): number {
  let that = comma - 1
  while (that > from && tokens[that]?.low !== 'that') that--
  const subject = phraseAfter(tokens, tokens[that]?.low === 'that' ? that + 1 : from, hi)
  if (!subject || subject.to > comma || subject.to < comma - 6) return -1
  if (holdsAnyVerb(tokens, subject.to, comma)) return -1
  for (let at = comma + 2; at < hi && at < comma + ASIDE_TOKENS; at++) {
    const next = tokens[at + 1]
    if (/^(?:stop|semicolon|colon)$/.test(tokens[at]?.kind ?? '')) return -1
    if (tokens[at]?.kind !== 'comma') continue
    if (auxiliaries.has(next?.low ?? '')) return at
    if (isVerb(next) && !/(?:ed|ing)$/.test(next?.low ?? '')) return at
  }
  return -1
}
