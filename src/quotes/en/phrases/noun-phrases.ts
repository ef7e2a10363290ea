import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { describesNoun, isGerund, isVerbOfName } from '../words/verb-forms.ts'
import {
  actsBehind,
  COUNTED,
  isAbout,
  isAtLeast,
  isDeterminerAlone,
  PERSONAL_POSSESSIVE,
  isCounted,
  isFunctionWord,
  isInsidePhrase,
  isLooseEnd,
  isModifier,
  isOccasion,
  isOneOf,
  isPhrasal,
  isVerbOfPlural,
  meansTo,
  opensBareClause,
  takesOf,
} from './modifiers.ts'
import { periodAt } from '../words/periods.ts'
import type { Token } from '../words/tokens.ts'
import { determiners, linking, personal, pronouns, weekdays } from '../words/word-classes.ts'
import {
  isFirstOfName,
  isInfinitive,
  isLinking,
  isNameLike,
  isNoun,
  isOrdinal,
  isPaired,
  isPlural,
  joinsFields,
  joinsKinds,
  opensQuantity,
  opensSecondRole,
} from './nouns.ts'

/** A half-open range of token indexes. With `lo` and `hi` no token before the one is read, nor from the other on. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Maximum length of a noun phrase: keeps every walk short on hostile input. */
const PHRASE_TOKENS = 24

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
  if (token.kind === 'number' || isAtLeast(tokens, at) || isPaired(tokens, at)) return true
  if (token.kind === 'quote')
    return token.text === '' && (isInsidePhrase(tokens[at - 1]) || isNickname(tokens, at))
  if (token.kind === 'other') return token.text === '&' || token.text === '/'
  if (token.kind !== 'word') return false
  if (token.low === 'and') {
    const before = tokens[at - 1]
    if (at - 1 < lo || before?.kind !== 'word') return false
    if (/^(?:colleagues|others)$/.test(next.low) && before.capital) return true
    if (joinsFields(tokens, at) || joinsKinds(tokens, at)) return true
    return next.capital ? before.capital : isPlural(next) && isPlural(before)
  }
  if (token.low === 'but') return joinsKinds(tokens, at)
  if (isLinking(tokens, at) && !token.capital) {
    const before = tokens[at - 1]
    if (token.low === 'to' && isInfinitive(tokens, at)) return false
    return at - 1 >= lo && isNoun(before) && !takesOf(before)
  }
  if (determiners.has(token.low) || opensOwner(token, next)) return true
  if (isNameBehindNoun(tokens, at)) return true
  if (periodAt(tokens, at, lo) > 0) return false
  if (isFunctionWord(token.low)) return at > lo && isOrdinal(tokens, at)
  return isNoun(token) || isParticiple(tokens, at)
}

/** A time that owns: "[last] year's figures", "[Monday] night's vote". */
const opensOwner = ({ low }: Token, { possessive }: Token): boolean =>
  possessive && (/^(?:last|next)$/.test(low) || weekdays.has(low))

/** A participle as an attribute: "the respected engineer", "its planning chief", "harbour planning director Ana Bell". */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.capital || !before) return false
  const isOpening = before.possessive || /^(?:the|an?|his|her|its|their|our|my)$/.test(before.low)
  if (token?.low.endsWith('ed')) return isOpening || isPaired(tokens, at - 1)
  if (isOpening && isGerund(tokens, at)) return true
  return isNoun(before) && isGerund(tokens, at) && describesNoun(tokens, at)
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

function continuesAfter(
  tokens: readonly Token[],
  from: number,
  at: number,
  hasNoun: boolean,
): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number' || isAtLeast(tokens, at) || isPaired(tokens, at)) return true
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
  if (token.low === 'and')
    return (
      hasNoun &&
      (tokens[at + 1]?.capital === true ||
        opensSecondRole(tokens, at) ||
        joinsFields(tokens, at) ||
        joinsKinds(tokens, at))
    )
  if (token.low === 'but') return joinsKinds(tokens, at)
  if (isLinking(tokens, at)) return linksAfter(tokens, from, at, hasNoun)
  if (!hasNoun && isModifier(tokens, at)) return true
  if (hasNoun && (actsBehind(tokens, at) || meansTo(tokens, at))) return false
  if (hasNoun && opensBareClause(tokens, from, at)) return false
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
