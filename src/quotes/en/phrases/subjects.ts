import { cueOf } from '../words/cue-verbs.ts'
import { behindFronted, headOf, isRoleOf, withAttributes } from './heads.ts'
import { phraseAfter, phraseBefore, type Phrase } from './noun-phrases.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import { letters } from '../names/name-parts.ts'
import { places } from '../names/name-tables.ts'
import { listClosedBy } from './lists.ts'
import { lacksPlural, subjectWithin } from './bare-relatives.ts'
import { isAddition, isAside, isConnective } from './asides.ts'
import { nameBehind, relativeBefore } from './related-phrases.ts'
import { countBefore, namedOne, withCount } from './counts.ts'
import { periodAt, YEAR } from '../words/periods.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
  weekdays,
} from '../words/word-classes.ts'

/** Maximum distance between a verb and its subject: keeps every walk short on hostile input. */
export const REACH_TOKENS = 80

/** A pronoun contracted with its verb: "he's". */
export const CONTRACTED = /^(?:he|she|they|it|who|i|we)'/

/**
 * The subject right before the verb at `verb`, over adverbs, auxiliaries, asides and an apposition, also where a comma
 * is left out; `null` for none.
 */
export function subjectBeside(tokens: readonly Token[], verb: number, lo: number): Phrase | null {
  const phrase = namedOne(tokens, verb, lo) ?? phraseBeside(tokens, verb, lo)
  if (!phrase) return null
  const list = listClosedBy(tokens, phrase, lo)
  if (list) return list
  const held = beforeOffice(tokens, phrase, lo)
  if (held) return held
  if (/^\d\d$/.test(tokens[phrase.to - 1]?.text ?? '')) return beforeAge(tokens, phrase, lo)
  const own = behindFronted(tokens, phrase, lo)
  if (own !== phrase) return own
  const before = tokens[phrase.from - 1]
  if (before?.kind === 'comma') {
    const bracket = tokens[phrase.from - 2]?.kind === 'close'
    const named = bracket ? nameBeforeBracket(tokens, phrase.from - 2, lo) : null
    if (named && isRoleOf(tokens, phrase, named)) return named
    const name = phraseBefore(tokens, phrase.from - 1, lo)
    return name?.from === lo && isRoleOf(tokens, phrase, name) ? name : phrase
  }
  // "Tom Reed, 46, of Hull said", "Tom Reed (46) of Hull said"
  const isName = tokens.slice(phrase.from, phrase.to).every(({ capital }) => capital)
  if (!/^(?:of|from)$/.test(before?.low ?? '') || !isName) return phrase
  const sign = tokens[phrase.from - 2]?.kind
  if (sign === 'comma') return subjectBeforeAside(tokens, phrase.to, lo) ?? phrase
  return (sign === 'close' ? nameBeforeBracket(tokens, phrase.from - 2, lo) : null) ?? phrase
}

/** The name before an age that lacks a comma: "Tom Reed 72 said", "Tom Reed, 72 said"; else the number's phrase. */
function beforeAge(tokens: readonly Token[], phrase: Phrase, lo: number): Phrase {
  const before = tokens[phrase.to - 2]
  const end = before?.kind === 'comma' ? phrase.to - 2 : phrase.to - 1
  const name = tokens[end - 1]?.capital ? phraseBefore(tokens, end, lo) : null
  const isWhole = name !== null && name.to > name.from + 1 && tokens[name.from]?.capital
  return isWhole && isFree(tokens, name, lo) ? name : phrase
}

/** The name that opens the sentence, with an office in capitals: "[Ana Bell], Head of Policy, Harbour Group, said". */
function beforeOffice(tokens: readonly Token[], { to }: Phrase, lo: number): Phrase | null {
  const name = phraseAfter(tokens, lo, to)
  if (!name || tokens[name.to]?.kind !== 'comma' || !tokens[name.to + 1]?.capital) return null
  const office = phraseAfter(tokens, name.to + 1, to)
  return office && isRoleOf(tokens, office, name) && isAside(tokens, office.from, to) ? name : null
}

function phraseBeside(tokens: readonly Token[], verb: number, lo: number): Phrase | null {
  const at = skipBack(tokens, verb - 1, lo)
  const token = tokens[at]
  if (at < lo || !token) return null
  if (token.low === 'who' || CONTRACTED.test(token.low)) return { from: at, to: at + 1 }
  if (token.kind === 'comma' || token.kind === 'dash') return subjectBeforeAside(tokens, at, lo)
  if (token.kind === 'quote' && token.text === ',') return subjectBeforeAside(tokens, at, lo)
  const noun = countBefore(tokens, at + 1, lo) ?? phraseBefore(tokens, at + 1, lo)
  const whole = noun && withAttributes(tokens, withCount(tokens, noun, lo), lo)
  const phrase = whole && subjectWithin(tokens, whole)
  const isOne = phrase !== null && lacksPlural(tokens, phrase, verb)
  const isOwn = phrase && isFree(tokens, phrase, lo) && !isOne
  const told = isOwn ? null : relativeBefore(tokens, at + 1, lo)
  if (told || isOne) return told
  if (!phrase || tokens[phrase.from - 1]?.kind !== 'comma') return phrase
  const before = isPlace(tokens, phrase, lo) ? phraseBefore(tokens, phrase.from - 1, lo) : null
  return before ?? phrase
}

function skipBack(tokens: readonly Token[], from: number, lo: number): number {
  let at = from
  for (;;) {
    const token = tokens[at]
    if (at < lo || !token) return at
    if (token.kind === 'close') {
      at = openingBracket(tokens, at, lo) - 1
    } else if (periodAt(tokens, at, lo) > 0) {
      at -= periodAt(tokens, at, lo)
      while (at > lo && /^(?:on|in|less|more|than|about|just)$/.test(tokens[at]?.low ?? '')) at--
    } else if (isSkippable(token)) {
      at--
    } else if (isYearBehindName(tokens, at)) {
      at -= 2
    } else if (weekdays.has(token.low) && at > lo) {
      at -= /^(?:on|last|late|early|this|in)$/.test(tokens[at - 1]?.low ?? '') ? 2 : 1
    } else {
      return at
    }
  }
}

/** A year between a subject and its verb: "Bell, who in 2019 had called"; in "the couple Reed married in 1990" it is part. */
const isYearBehindName = (tokens: readonly Token[], at: number): boolean =>
  YEAR.test(tokens[at]?.text ?? '') &&
  /^(?:in|since|by|until)$/.test(tokens[at - 1]?.low ?? '') &&
  (tokens[at - 2]?.low === 'who' || tokens[at - 2]?.capital === true)

/** Whether a token may stand between a subject and its verb: an auxiliary, an adverb, "each". */
export function isSkippable(token: Token): boolean {
  if (CONTRACTED.test(token.low)) return false
  return (
    !token.capital && (auxiliaries.has(token.low) || isAdverb(token.low) || token.low === 'each')
  )
}

function openingBracket(tokens: readonly Token[], close: number, lo: number): number {
  for (let at = close - 1; at >= lo && at > close - 12; at--)
    if (tokens[at]?.kind === 'open') return at
  return close
}

/**
 * The subject before an aside: in `X, an aside, said` the sign at `end` closes it, and the nearest one like it before
 * must open it.
 */
function subjectBeforeAside(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  const sign = tokens[end]?.kind === 'dash' ? 'dash' : 'comma'
  const bracketed =
    tokens[end - 1]?.kind === 'close' ? nameBeforeBracket(tokens, end - 1, lo) : null
  if (bracketed) return bracketed
  let close = end
  let best: Phrase | null = null
  for (let at = end - 1; at >= lo && at > end - REACH_TOKENS; at--) {
    if (tokens[at]?.kind !== sign) continue
    if (!isAside(tokens, at + 1, close) && !isAddition(tokens, at)) break
    if (best && (closesFronted(tokens, at, lo) || isConnective(tokens, at, lo, best.to < end - 1)))
      break
    const phrase = phraseBefore(tokens, skipBack(tokens, at - 1, lo) + 1, lo)
    const isHead =
      phrase !== null && isFree(tokens, phrase, lo) && !isInRelative(tokens, phrase.from, lo)
    const told = isHead ? null : relativeBefore(tokens, at, lo)
    if (told) return nameBehind(tokens, { phrase: told, to: at }, close + 1)
    if (isHead) {
      const capital =
        tokens[headOf(tokens, phrase)]?.capital === true && !isPlace(tokens, phrase, lo)
      const before = tokens[phrase.from - 1]
      const isRole = before?.low === 'and' && !determiners.has(tokens[phrase.from]?.low ?? '')
      if (capital || phrase.from === lo || (before?.kind !== sign && !isRole)) return phrase
      if (!isPlace(tokens, phrase, lo)) best ??= phrase
    }
    close = at
  }
  return best
}

/** Whether a phrase is part of a relative clause that began before it: "Bell, who heads the Harbour Board, which …, said". */
function isInRelative(tokens: readonly Token[], from: number, lo: number): boolean {
  for (let at = from - 2; at >= lo && at > from - RELATIVE_TOKENS; at--) {
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return false
    if (/^(?:who|whose|which)$/.test(tokens[at]?.low ?? '')) return true
  }
  return false
}

/** Maximum distance of the pronoun that opens such a clause. */
const RELATIVE_TOKENS = 14

/** Whether the first comma ends a clause that opens the sentence: "When Reed left, Bell's lawyer, Jo Hill, said". */
function closesFronted(tokens: readonly Token[], comma: number, lo: number): boolean {
  if (!subordinators.has(tokens[lo]?.low ?? '') || comma - lo > REACH_TOKENS) return false
  return tokens.slice(lo, comma).every(({ kind }) => kind !== 'comma')
}

/**
 * A bracket behind a name is a whole aside, so that the comma behind it opens none: "On Monday, Sen. Ana Bell (Ohio),
 * said".
 */
function nameBeforeBracket(tokens: readonly Token[], close: number, lo: number): Phrase | null {
  const phrase = phraseBefore(tokens, openingBracket(tokens, close, lo), lo)
  return phrase && tokens[phrase.from]?.capital && isFree(tokens, phrase, lo) ? phrase : null
}

/** A place or an age in a row of asides, which is no subject: "Riverton, Md.". */
export function isPlace(tokens: readonly Token[], phrase: Phrase, lo: number): boolean {
  const last = tokens[phrase.to - 1]
  if (!last || phrase.to - phrase.from > 2) return false
  if (last.capital && isBehindTown(tokens, phrase, lo)) return true
  return places.has(last.low) || last.text.endsWith('.') || letters.test(last.text)
}

/**
 * Whether a name stands behind a town in an aside on somebody, whose county or country it is: "Ana Bell, 62, of Hull,
 * East Yorkshire", "Ana Bell, a doctor from Hull, Ohio".
 */
function isBehindTown(tokens: readonly Token[], { from }: Phrase, lo: number): boolean {
  let town = from - 1
  if (tokens[town]?.kind !== 'comma') return false
  while (town > lo && tokens[town - 1]?.capital) town--
  if (!/^(?:of|from)$/.test(tokens[town - 1]?.low ?? '')) return false
  const sign = (phraseBefore(tokens, town - 1, lo)?.from ?? town - 1) - 1
  const who = tokens[sign - 1]
  return (
    tokens[sign]?.kind === 'comma' &&
    (who?.kind === 'number' || who?.capital === true) &&
    !prepositions.has(tokens[lo]?.low ?? '')
  )
}

/** Pronouns that no verb or preposition governs: "The court heard he said". */
const NOMINATIVE = /^(?:s?he|they|we|i)$/

/**
 * Whether no fronted preposition or subordinator governs the phrase, as "After" does in "After the debate, a spokesman,
 * …".
 */
export function isFree(tokens: readonly Token[], phrase: Phrase, lo: number): boolean {
  if (phrase.from <= lo || NOMINATIVE.test(tokens[phrase.from]?.low ?? '')) return true
  const before = tokens[phrase.from - 1]
  if (before?.kind !== 'word') return true
  if (before.low === 'not' && isVerb(tokens[phrase.from - 2])) return false
  const isMore = before.low === 'than' && tokens[phrase.from]?.kind === 'number'
  if (subordinators.has(before.low) || isMore) return true
  if (tokens[phrase.from - 2]?.low === 'to' && !isGerund(tokens, phrase.from - 1)) return false
  // "Ana Bell, who represents the family said"
  if (tokens[phrase.from - 2]?.low === 'who' && /[^s]s$/.test(before.low)) return false
  // "Bell said Reed texted her": a clause without "that"
  const told = cueOf(before.low)
  if (told?.tier === 'say' && told.form === 'past' && !before.capital) return true
  return !(prepositions.has(before.low) || isVerb(before) || isGerund(tokens, phrase.from - 1))
}
