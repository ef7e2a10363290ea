import { isAgentNoun } from '../names/names.ts'
import { cueOf, isNounish } from './cue-verbs.ts'
import { describesNoun, isGerund, isVerbOfName } from './verb-forms.ts'
import {
  actsBehind,
  COUNTED,
  isAbout,
  isAtLeast,
  isDeterminerAlone,
  opensClause,
  PERSONAL_POSSESSIVE,
  isCounted,
  isFunctionWord,
  isInsidePhrase,
  isLooseEnd,
  isModifier,
  isOccasion,
  isOneOf,
  isParty,
  isPhrasal,
  isVerbOfPlural,
  meansTo,
  takesOf,
} from './modifiers.ts'
import { periodAt } from './periods.ts'
import type { Token } from './tokens.ts'
import {
  auxiliaries,
  determiners,
  linking,
  looksLikeVerb,
  personal,
  pronouns,
  weekdays,
} from './word-classes.ts'

/** A half-open range of token indexes. With `lo` and `hi` no token before the one is read, nor from the other on. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Maximum length of a noun phrase: keeps every walk short on hostile input. */
const PHRASE_TOKENS = 24

/** Whether a token can be the head of a noun phrase. */
export function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  if (token.capital) return !weekdays.has(token.low) && !opensClause(token.low) && !isParty(token)
  if (cueOf(token.low)?.form === 'gerund' && !isNounish(token.low)) return false
  return !isFunctionWord(token.low) && !(looksLikeVerb(token.low) && !isNounish(token.low))
}

/** The noun phrase that ends right before token `end`, not reaching before `lo`; `null` where none does. */
export function phraseBefore(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  const last = tokens[end - 1]
  if (end - 1 < lo || last?.kind !== 'word') return null
  if (last.low === 'that') return null
  if (pronouns.has(last.low) && !isNameLike(last)) return { from: end - 1, to: end }
  const counted = isDeterminerAlone(tokens[end - 2]?.low, last)
  if (!counted && (!isNoun(last) || (isFunctionWord(last.low) && !isNameLike(last)))) return null
  let from = end - 1
  const floor = Math.max(lo, end - PHRASE_TOKENS)
  while (from > floor && extendsBefore(tokens, from - 1, lo)) from--
  from = withoutDangling(tokens, from, end)
  return from < end ? { from, to: end } : null
}

/** A function word with a capital in the middle of a sentence, which is a name: "May", "Will". */
const isNameLike = (token: Token): boolean =>
  token.capital && token.text.length > 2 && !personal.has(token.low)

function extendsBefore(tokens: readonly Token[], at: number, lo: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.low === 'the' && COUNTED.test(next.low)) return true
  if (opensQuantity(tokens, at)) return true
  if (determiners.has(next.low) && !next.capital) {
    if (token.low === 'and' && PERSONAL_POSSESSIVE.test(next.low))
      return at > lo && tokens[at - 1]?.capital === true
    return (
      linking.has(token.low) &&
      at - 1 >= lo &&
      (isNoun(tokens[at - 1]) ||
        /^(?:one|some|many|most|each|several)$/.test(tokens[at - 1]?.low ?? ''))
    )
  }
  if (token.kind === 'number' || isAtLeast(tokens, at)) return true
  if (token.kind === 'quote')
    return token.text === '' && (isInsidePhrase(tokens[at - 1]) || isNickname(tokens, at))
  if (token.kind === 'other') return token.text === '&' || token.text === '/'
  if (token.kind !== 'word') return false
  if (token.low === 'and') {
    const before = tokens[at - 1]
    if (at - 1 < lo || before?.kind !== 'word') return false
    if (/^(?:colleagues|others)$/.test(next.low) && before.capital) return true
    return next.capital ? before.capital : isPlural(next) && isPlural(before)
  }
  if (linking.has(token.low) && !token.capital) {
    const before = tokens[at - 1]
    if (token.low === 'to' && isInfinitive(tokens, at)) return false
    return at - 1 >= lo && isNoun(before) && !takesOf(before)
  }
  if (determiners.has(token.low)) return true
  if (isNameBehindNoun(tokens, at)) return true
  if (periodAt(tokens, at, lo) > 0) return false
  if (isFunctionWord(token.low)) return at > lo && isOrdinal(tokens, at)
  return isNoun(token) || isParticiple(tokens, at)
}

/** Whether "to" opens an infinitive with its object: "funny to watch Tom Reed", not "an adviser to candidate Bell". */
function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const [before, verb, object] = [tokens[to - 1], tokens[to + 1], tokens[to + 2]]
  const isPushTo = determiners.has(tokens[to - 2]?.low ?? '') || before?.low.endsWith('ing')
  if (isPushTo || verb?.capital || verb?.possessive || !object) return false
  if (determiners.has(verb?.low ?? '') || isAgentNoun(verb?.low ?? '')) return false
  return object.capital || determiners.has(object.low)
}

/** An article, an ordinal or "nearly" before a quantity: "[the] much larger crowd", "the [next] two ports". */
function opensQuantity(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (!next || next.capital || !determiners.has(next.low)) return false
  if (/^(?:much|many|few|more|most|several)$/.test(next.low)) return ARTICLE.test(low)
  const isNumeral = /^(?:two|three|four|five|six|dozens|hundreds|thousands)$/.test(next.low)
  return isNumeral && (/^(?:nearly|almost|roughly|about)$/.test(low) || isOrdinal(tokens, at))
}

const ARTICLE = /^(?:the|his|her|its|their|our|my|your)$/

/** A participle as an attribute: "the respected engineer", "harbour planning director Ana Bell". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.capital || !before) return false
  if (token?.low.endsWith('ed'))
    return before.possessive || /^(?:the|an?|his|her|its|their|our|my)$/.test(before.low)
  return isNoun(before) && isGerund(tokens, at) && describesNoun(tokens, at)
}

/** A function word as a first name, before another capital: "Will Doyle", "May Chen", "Per Lund". */
function isFirstOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined &&
    isNameLike(token) &&
    (auxiliaries.has(token.low) || token.low === 'per' || tokens[at - 1]?.text === ',') &&
    (tokens[at + 1]?.capital === true || cueOf(tokens[at + 1]?.low ?? '')?.form === 'past')
  )
}

/** Whether a name begins here, behind a noun in apposition: "the skipper Per Lund". */
const isNameBehindNoun = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const named = token?.capital === true && next?.capital === true && !weekdays.has(token.low)
  return named && before?.kind === 'word' && !before.capital && isNoun(before)
}

/** A nickname in marks between two capitals: Martin "Sandy" Beach. */
export function isNickname(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    tokens[at - 1]?.possessive === false
  )
}

/** A plural as the first part of a coordination: "cooks and waiters". */
function isPlural(token: Token): boolean {
  return /[^s]s$/.test(token.low) && !token.possessive && isNoun(token)
}

/** The start of a phrase found by a walk to the left, without a leading preposition or "and". */
function withoutDangling(tokens: readonly Token[], from: number, end: number): number {
  let start = from
  while (start < end) {
    const low = tokens[start]?.low ?? ''
    const kind = tokens[start]?.kind
    const links = linking.has(low) || low === 'and'
    const isThat = low === 'that' && /[^s]s$/.test(tokens[end - 1]?.low ?? '')
    if ((!links && !isThat && kind !== 'other') || isAtLeast(tokens, start)) break
    start++
  }
  return start
}

/** The noun phrase that starts at token `from`, ending before `hi`; `null` where none does. */
export function phraseAfter(tokens: readonly Token[], from: number, hi: number): Phrase | null {
  const first = tokens[from]
  if (isAbout(tokens, from)) return phraseAfter(tokens, from + 1, hi)
  if (from >= hi || !first || (first.kind !== 'word' && first.kind !== 'number')) return null
  if (personal.has(first.low)) return { from, to: from + 1 }
  if (isCounted(tokens, from)) return { from, to: from + 2 }
  if (isGerund(tokens, from) && !describesNoun(tokens, from)) return null
  let to = from
  let hasNoun = false
  const ceiling = Math.min(hi, from + PHRASE_TOKENS)
  while (to < ceiling && continuesAfter(tokens, from, to, hasNoun)) {
    const token = tokens[to]
    if (isNoun(token) || (token && isNameLike(token))) hasNoun = true
    to++
  }
  while (to > from && isLooseEnd(tokens[to - 1])) to--
  if (hasNoun) return { from, to }
  if (isOneOf(first, tokens[from + 2]) && tokens[from + 2]?.low === 'them')
    return { from, to: from + 3 }
  return pronouns.has(first.low) ? { from, to: from + 1 } : null
}

/** An adverb as an attribute, before a noun: "the second official", "the former first lady", "the online shop". */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    /^(?:first|second|next|last|online)$/.test(tokens[at]?.low ?? '') &&
    (determiners.has(before?.low ?? '') ||
      before?.possessive === true ||
      before?.low === 'former') &&
    (isNoun(tokens[at + 1]) || determiners.has(tokens[at + 1]?.low ?? ''))
  )
}

function continuesAfter(
  tokens: readonly Token[],
  from: number,
  at: number,
  hasNoun: boolean,
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number' || isAtLeast(tokens, at)) return true
  if (token.kind === 'quote') {
    return (
      at > from && token.text === '' && (isInsidePhrase(tokens[at - 1]) || isNickname(tokens, at))
    )
  }
  if (token.kind === 'other') return at > from && (token.text === '&' || token.text === '/')
  if (token.kind !== 'word' || (at > from && tokens[at - 1]?.last === true)) return false
  if (weekdays.has(token.low))
    return determiners.has(tokens[at - 1]?.low ?? '') && isNoun(tokens[at + 1])
  if (token.capital && (at > from || isFirstOfName(tokens, at))) return true
  if (determiners.has(token.low)) return at === from || !isPlainNounBefore(tokens, at)
  if (token.low === 'and') return hasNoun && (tokens[at + 1]?.capital ?? false)
  if (linking.has(token.low)) return linksAfter(tokens, from, at, hasNoun)
  if (!hasNoun && isModifier(tokens, at)) return true
  if (hasNoun && (actsBehind(tokens, at) || meansTo(tokens, at))) return false
  if (hasNoun && (isVerbOfName(tokens, at) || isPhrasal(tokens, at))) return false
  if (isFunctionWord(token.low)) return isOrdinal(tokens, at)
  const cue = hasNoun ? cueOf(token.low) : undefined
  if (cue?.tier === 'say' && isVerbOfPlural(tokens, at)) return false
  if (cue && cue.form !== 'plain' && !isNounish(token.low)) return false
  if (isNoun(token) || (hasNoun && isParticiple(tokens, at))) return true
  return !hasNoun && token.low.endsWith('ed') && (at > from || tokens[at + 1]?.capital === true)
}

function isPlainNounBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    !linking.has(before.low) &&
    !determiners.has(before.low) &&
    !/^(?:first|next|last)$/.test(before.low)
  )
}

/** Whether a preposition goes on with the phrase: "of" always, others behind a common noun, not behind a name. */
function linksAfter(tokens: readonly Token[], from: number, at: number, hasNoun: boolean): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const isShare = tokens[at]?.low === 'of' && isOneOf(before, next)
  if (!hasNoun || isShare) return isShare
  if (next?.kind !== 'word' || !before || weekdays.has(next.low)) return false
  if (cueOf(next.low)?.form === 'gerund' || isOccasion(tokens, at)) return false
  if (before.capital && at - 1 >= from) return tokens[at]?.low === 'of' && next.capital
  return next.capital || determiners.has(next.low) || isNoun(next)
}
