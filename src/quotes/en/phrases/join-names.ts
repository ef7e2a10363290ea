import { foreign, parents, particles } from '../names/name-parts.ts'
import { isAgentNoun } from '../names/names.ts'
import { endOfInstitution, isUnit, joinsFirm, ownsBody } from './body-names.ts'
import { descriptors, honorifics, isFirstName, womenNames } from '../names/name-tables.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { joinDates } from '../words/periods.ts'
import { changeToken, type Token } from '../words/tokens.ts'
import { functionWords, isAdverb, looksLikeVerb, weekdays } from '../words/word-classes.ts'

/**
 * Merges the tokens of a name: each of its words, function words among them ("for", "von", "June"), gets a capital and
 * a `low` that stands in no table of words, so that a walk over a noun phrase keeps the name whole.
 *
 *     Institute for Fiscal Studies    Ursula von der Leyen    said June Marlow    50 Cent said
 */
export function joinNames(parts: readonly Token[]): Token[] {
  const tokens = joinDates(parts).map(withoutOwner)
  const joined = [...tokens]
  const close = (at: number): void => {
    const token = joined[at]
    if (token)
      joined[at] = changeToken(token, { kind: 'word', capital: true, low: `${token.low}·` })
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && isPlain(token)) continue
    if (token?.text.startsWith('al-') && /^al-\p{Lu}/u.test(token.text))
      joined[at] = changeToken(token, { capital: true })
    else if (token?.capital && parents.test(token.text))
      joined[at] = changeToken(token, { capital: false })
    if (isParticle(joined, at) || isNameNotWord(tokens, at) || isFigureName(tokens, at)) close(at)
    if (isDayOfPaper(tokens, at)) close(at)
    if (joinsFirm(tokens, at) || isUnit(tokens, at) || joinsCause(tokens, at)) close(at)
    if (token && isAccused(tokens, at)) joined[at] = changeToken(token, { low: `${token.low}·` })
    if (isCall(tokens, at)) for (const part of [at, at + 1]) close(part)
    const end = endOfInstitution(tokens, at)
    for (let inner = at + 1; inner < end; inner++) if (!tokens[inner]?.capital) close(inner)
    if (end > at + 1) at = end - 1
  }
  return joined.some(isClosedComma) ? joined.flatMap(withComma) : joined
}

/** Whether a word is part of no name: in lower case, and none of those that join or follow names. */
const isPlain = ({ kind, capital, low }: Token): boolean =>
  kind === 'word' && !capital && !JOINING.has(low) && !low.startsWith('al-')

const JOINING: ReadonlySet<string> = new Set([
  ...particles,
  ...'in the for against accused deceased bereaved'.split(' '),
])

/** Takes a possessive that is part of a name for a plain word. */
const withoutOwner = (token: Token, at: number, all: readonly Token[]): Token =>
  token.possessive && (ownsBody(all, at) || isFirm(all, at))
    ? changeToken(token, { possessive: false })
    : token

const isClosedComma = ({ low }: Token): boolean => low === ',·'

/** Attaches a comma within a name to the word before it. */
const withComma = (token: Token, at: number, all: readonly Token[]): readonly Token[] => {
  if (isClosedComma(token)) return []
  const comma = all[at + 1]
  if (!comma || !isClosedComma(comma)) return [token]
  return [changeToken(token, { text: `${token.text},`, end: comma.end })]
}

/** "Today" as the last word of a name: "USA TODAY reported", "told Psychology Today". */
const isDayOfPaper = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'today' &&
  tokens[at]?.capital === true &&
  isPlainCapital(tokens[at - 1]) &&
  (tokens[at - 2]?.kind === 'word' || speaks(tokens[at + 1]))

/** A body that is named by an imperative: "Save the Children". */
const isCall = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.low === 'the' &&
  tokens[at]?.capital === true &&
  tokens[at + 2]?.capital === true &&
  CALLS.test(tokens[at]?.low ?? '')

/** Whether a word joins the name of a cause that opens a sentence and speaks: "Bread for the World said". */
function joinsCause(tokens: readonly Token[], at: number): boolean {
  const the = tokens[at]?.low === 'the' ? at - 1 : at
  const low = tokens[the]?.low
  if (low !== 'for' && low !== 'against') return false
  const [before, cause] = [tokens[the - 2], tokens[the - 1]]
  if (!cause?.capital) return false
  if (before && before.kind !== 'stop' && before.text !== ',') return false
  if (isFirstName(cause.low) || isAgentNoun(cause.low) || NO_CAUSE.test(cause.low)) return false
  if (weekdays.has(cause.low) || functionWords.has(cause.low) || cause.possessive) return false
  let to = tokens[the + 1]?.low === 'the' ? the + 2 : the + 1
  const from = to
  while (to < from + CAUSE_TOKENS && (tokens[to]?.capital || tokens[to]?.low === 'of')) to++
  return to > from && tokens[to]?.capital === false && speaks(tokens[to])
}

/** Maximum length of what such a body is for. */
const CAUSE_TOKENS = 5
const NO_CAUSE = /^(?:counsel|officials|police|as|look|also|now)$/

/** Whether a participle is a noun: "the accused said", not "the accused man". */
const isAccused = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|both)$/.test(tokens[at - 1]?.low ?? '') &&
  /^(?:accused|deceased|bereaved)$/.test(tokens[at]?.low ?? '') &&
  (tokens[at + 1]?.kind !== 'word' || looksLikeVerb(tokens[at + 1]?.low ?? ''))

const CALLS = /^(?:save|unite|feed|stop|help|defend|reclaim|free|rock|end)$/

/** Whether a possessive is a firm's name, by its verb and object: "Moody's placed the rating", "Lloyd's said it". */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const [name, verb, object] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (!name?.capital || !name.possessive) return false
  // "Standard & Poor's", "Moody's Investors Service"
  if (tokens[at - 1]?.text === '&' || (verb?.capital && FIRMS.test(name.low))) return true
  if (verb?.capital !== false) return false
  return looksLikeVerb(verb.low) && (object?.possessive === true || OBJECTS.test(object?.low ?? ''))
}

/** Firms named after their founder, whose name may go on. */
const FIRMS = /^(?:moody|domino|mcdonald|lloyd|sotheby|macy|kohl|wendy|sainsbury|dunkin)$/

const OBJECTS = /^(?:the|an?|its|their|it|that|this|he|she|they|there)$/

function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  const next = tokens[at + 1]
  if (!particles.has(token.low) && !(token.low === 'in' && next?.low === "'t")) return false
  const goesOn =
    next?.capital === true || (particles.has(next?.low ?? '') && tokens[at + 2]?.capital === true)
  const before = tokens[at - 1]
  return (
    goesOn &&
    (foreign.test(token.low) ||
      (before?.capital === true && !before.possessive && before.kind === 'word'))
  )
}

/**
 * Whether a word is a name by a capital that its place in the sentence does not explain: "US", "Kimberly", "June
 * Marlow".
 */
function isNameNotWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  const inside =
    before?.kind === 'word' ? !before.last : before?.kind === 'comma' || before?.text === ','
  if (/^(?:US|IT|WHO|NOW|AM)(?:['’]s)?$/.test(token.text)) return true
  if (isShortSurname(tokens, at, inside)) return true
  if (/^(?:june|april|may|august)$/.test(token.low))
    return (
      (next?.capital === true ? !weekdays.has(next.low) : isSpeaking(before, next)) &&
      !/^(?:in|on|since|until|last|by|of|early|late|from|to)$/.test(before?.low ?? '')
    )
  if (!isAdverb(token.low) || !token.low.endsWith('ly')) return false
  return inside
    ? before?.kind === 'word' || next?.capital === true
    : womenNames.has(token.low) && next?.capital === true
}

/**
 * Whether a function word with a capital is a family name before a given one: "spokesman He Yadong", "President To Lam",
 * `"…," So Yeon-hee said`; in "Bell Says He Met Hill" every word has a capital.
 */
function isShortSurname(tokens: readonly Token[], at: number, inside: boolean): boolean {
  if (!/^(?:he|she|so|do|my|an|no|in|to)$/.test(tokens[at]?.low ?? '')) return false
  const [before, given, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!isPlainCapital(given) || looksLikeVerb(given.low) || cueOf(given.low)) return false
  if (functionWords.has(given.low) || isAdverb(given.low)) return false
  if (inside || (before?.kind === 'quote' && before.text === ','))
    return !before?.capital || honorifics.has(before.low) || weekdays.has(before.low)
  return tokens[at]?.low === 'he' && (next?.kind === 'comma' || next?.capital === false)
}

/** Whether a verb of saying stands beside a month's name, which is then a person's: "that May said". */
const isSpeaking = (before: Token | undefined, next: Token | undefined): boolean =>
  before?.kind === 'word' && speaks(before)
    ? !next || /^(?:comma|stop)$/.test(next.kind)
    : speaks(next) && !next?.low.endsWith('ing')

/** A name with a number in it, beside a verb of saying: "50 Cent said", "Channel 4 reported". */
function isFigureName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'number') return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (BRAND.test(token.text)) return speaks(before) || speaks(next)
  if (!/^\d{1,3}$/.test(token.text) && before?.low !== 'local') return false
  if (isPlainCapital(before) && speaks(next)) return true
  if (!isPlainCapital(next) || isGroup(next.low)) return false
  return speaks(tokens[at + 2]) || (speaks(before) && tokens[at + 2]?.kind === 'stop')
}

/** A name that begins with a number: "7-Eleven", "3M", "23andMe". */
const BRAND = /^\d{1,3}-?(?:and)?\p{Lu}\p{L}*$/u

/**
 * A plural for people behind a number ("50 Democrats", "12 Canadians"): a count of them, and no name as "50 Lions" is.
 */
const isGroup = (low: string): boolean =>
  low.endsWith('s') &&
  (isAgentNoun(low) ||
    descriptors.has(low) ||
    descriptors.has(low.slice(0, -1)) ||
    low.endsWith('ines'))

function isPlainCapital(token: Token | undefined): token is Token {
  return token?.kind === 'word' && token.capital && !weekdays.has(token.low) && !token.possessive
}

const speaks = (token: Token | undefined): boolean => isOfSaying(cueOf(token?.low ?? ''))
