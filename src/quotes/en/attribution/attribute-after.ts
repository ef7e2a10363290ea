import { signed } from './attribute-colon.ts'
import { found, type Found } from './attribution.ts'
import { cueAt } from '../cues/cues-of-sentence.ts'
import { endOfIssue, isGesture, isIssued, isSpeech, isSpeechAt } from '../cues/speech-verbs.ts'
import { cueOf, isNounish, isOfSaying } from '../words/cue-verbs.ts'
import { headOf, isAnybody } from '../phrases/heads.ts'
import { phraseAfter, phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { phraseWithClause } from '../phrases/related-phrases.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  looksLikeVerb,
  personal,
  prepositions,
  weekdays,
} from '../words/word-classes.ts'

const REACH_TOKENS = 60

/**
 * The attribution right behind the region at the token `quote`, inverted or not: `"…," said X`, `"…," X said`; `null`
 * for none.
 */
export function attributeBeside(tokens: readonly Token[], quote: number, hi: number): Found | null {
  let at = quote + 1
  while (at < hi && isPause(tokens[at])) at++
  const signature = signed(tokens, quote, hi)
  if (signature || at >= hi) return signature
  const attached = at === quote + 1 && tokens[quote]?.text === '' && isAttached(tokens[at])
  const named = inverted(tokens, at, hi)
  if (named || attached) return named
  const told = quotedBehind(tokens, at, hi) ?? straight(tokens, at, hi)
  return told && (behindAside(tokens, told, hi) ?? ofItself(tokens, quote, told) ?? told)
}

/** Whose own words "it" says behind them, where they go on from a name: `Norline "hopes to sail soon", it said`. */
function ofItself(tokens: readonly Token[], quote: number, { subject, cue }: Found): Found | null {
  const name = tokens[quote - 1]
  if (tokens[subject.from]?.low !== 'it' || !name?.capital || name.possessive) return null
  const body = phraseBefore(tokens, quote, 0)
  return body && tokens[body.from - 1]?.kind !== 'word' ? found('beside', body, cue) : null
}

/** Who speaks where another quotes them behind their words: `"…," the papers quote Bell as saying`. */
function quotedBehind(tokens: readonly Token[], from: number, hi: number): Found | null {
  const medium = phraseAfter(tokens, from, hi)
  const to = medium ? medium.to : from
  for (let at = from + 1; at <= to; at++) {
    if (!/^quote[sd]?$/.test(tokens[at]?.low ?? '')) continue
    const placed = cueAt(tokens, at, from)
    if (placed?.via) return found('beside', placed.subject, { from: at, to: placed.to }, placed.via)
  }
  return null
}

/** Who says what ends in an apposition to its last word: `"… brought to Hull," the nearest port, said Bell.` */
function behindAside(tokens: readonly Token[], { cue }: Found, hi: number): Found | null {
  const says = /^(?:sa(?:id|ys)|added|adds)$/.test(tokens[cue.from]?.low ?? '')
  const said = says && isPause(tokens[cue.from - 1]) ? inverted(tokens, cue.from, hi) : null
  if (!said || !/^(?:stop|comma)$/.test(tokens[said.subject.to]?.kind ?? 'stop')) return null
  const last = tokens[said.subject.to - 1]
  return isAnybody(last) && !weekdays.has(last?.low ?? '') ? said : null
}

/** Whether the marks are an attribute of the lower-case word right behind them: `the "big four" members said`. */
export function isAttached(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' && !next.capital && !personal.has(next.low) && !determiners.has(next.low)
  )
}

const isPause = (token: Token | undefined): boolean =>
  /^(?:comma|dash|other)$/.test(token?.kind ?? '')

function inverted(tokens: readonly Token[], at: number, hi: number): Found | null {
  if (!isSpeech(tokens[at]) && !isThought(tokens, at)) return null
  if (tokens[at + 1]?.low === 'that' || namesThing(tokens, at - 1)) return null
  const subject = phraseWithClause(tokens, at + 1, hi)
  if (!subject) return null
  const isPost = POSTS.test(tokens[at]?.low ?? '') && !isAnybody(tokens[headOf(tokens, subject)])
  if (isPost) return null
  const next = tokens[subject.to]
  const isHis = personal.has(tokens[subject.from]?.low ?? '')
  if ((isHis && isVerb(next)) || auxiliaries.has(next?.low ?? '')) return null
  return found('beside', subject, { from: at, to: at + 1 })
}

/** What takes a thing as its object: `who starred in "Parks," posted the clip`. */
const POSTS = /^(?:post|tweet|text|e?mail|retweet|repeat|release)(?:ed|s)$/

/** Whether an article makes the marked word the subject of what follows: `the "shared boat" reflects …`. */
const namesThing = (tokens: readonly Token[], quote: number): boolean =>
  tokens[quote]?.text === '' &&
  /^(?:the|an?|his|her|their|its|this|that)$/.test(tokens[quote - 1]?.low ?? '')

/** Any verb between speech that pauses and a name or a role: `"…," remembered Tom Reed`, `"…!" beamed her coach`. */
function isThought(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const marked = tokens[at - 1]?.kind === 'comma' ? at - 2 : at - 1
  const quote = tokens[marked]
  if (token?.kind !== 'word' || token.capital || quote?.kind !== 'quote') return false
  const pauses = marked < at - 1 || /^[,!?]$/.test(quote.text)
  const acts = pauses && looksLikeVerb(token.low)
  if (!tokens[at + 1]?.capital)
    return acts && !auxiliaries.has(token.low) && opensRole(tokens, at + 1)
  const { form, tier } = cueOf(token.low) ?? {}
  if (tokens[marked - 1]?.kind === 'word') return form === 'past' && tier !== 'soft'
  return form === 'past' || acts || (pauses && form === 'present')
}

/** Whether a noun phrase for somebody starts here: "her coach". */
function opensRole(tokens: readonly Token[], at: number): boolean {
  const isDetermined = determiners.has(tokens[at]?.low ?? '')
  const role = isDetermined ? phraseAfter(tokens, at, at + ROLE_TOKENS) : null
  return role !== null && isAnybody(tokens[role.to - 1])
}

/** Maximum length of such a phrase. */
const ROLE_TOKENS = 5

function straight(tokens: readonly Token[], from: number, hi: number): Found | null {
  let start = from
  while (start < hi && isLead(tokens[start])) start++
  const phrase = phraseAfter(tokens, start, hi)
  if (!phrase) return contracted(tokens, start)
  const verb = verbWithin(tokens, phrase)
  if (verb >= 0)
    return found('beside', { from: phrase.from, to: verb }, { from: verb, to: verb + 1 })
  const behind = verbBehind(tokens, phrase, hi)
  if (tokens[start - 1]?.low === 'as' && behind >= 0 && !isSpeech(tokens[behind])) return null
  if (behind >= 0 && tokens[behind + 1]?.kind === 'colon' && isMidway(tokens, from)) return null
  return behind < 0 ? null : found('beside', phrase, { from: behind, to: behind + 1 })
}

/**
 * Whether the marks belong to a subordinate clause, and the attribution behind them to the words that follow it: `After
 * the "bad day," Reed said: "…"`.
 */
function isMidway(tokens: readonly Token[], from: number): boolean {
  let quote = from - 1
  while (quote > 0 && tokens[quote]?.kind !== 'quote') quote--
  return tokens[quote - 1]?.kind === 'word'
}

const isLead = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && (isAdverb(token.low) || token.low === 'as')

function contracted(tokens: readonly Token[], at: number): Found | null {
  if (!/^(?:he|she|they|it)'/.test(tokens[at]?.low ?? '') || !isSpeech(tokens[at + 1])) return null
  return found('beside', { from: at, to: at + 1 }, { from: at + 1, to: at + 2 })
}

/**
 * The verb as the last word of a noun phrase, where an ambiguous form was taken into it ("Reed claims"); -1 for none.
 */
function verbWithin(tokens: readonly Token[], phrase: Phrase): number {
  const last = tokens[phrase.to - 1]
  const before = tokens[phrase.to - 2]
  if (!last || phrase.to - phrase.from < 2 || !isNounish(last.low)) return -1
  if (determiners.has(before?.low ?? '')) return -1
  const points = before?.capital === true && isGesture(tokens, phrase.to - 1)
  return points || isSpeech(last) ? phrase.to - 1 : -1
}

/** The verb of saying of a subject, beside it or behind asides and adverbs; -1 for none. */
function verbBehind(tokens: readonly Token[], phrase: Phrase, hi: number): number {
  const next = tokens[phrase.to]
  const opensAside =
    next?.kind === 'comma' ||
    next?.kind === 'open' ||
    next?.kind === 'dash' ||
    /^(?:who|whose|which)$/.test(next?.low ?? '')
  if (opensAside && conjunctions.has(tokens[phrase.to + 1]?.low ?? '')) return -1
  const limit = Math.min(hi, phrase.to + REACH_TOKENS)
  for (let at = phrase.to; at < limit; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || (token.kind === 'quote' && token.text !== '')) return -1
    if (!opensAside && (isGesture(tokens, at) || isOverheard(tokens, at))) return at
    if (!opensAside && isLastVerb(tokens, at, phrase)) return at
    if (isSpeechAt(tokens, at) && !(at > phrase.to && isNounish(token.low) && !opensAside))
      return belongs(tokens, at, phrase, opensAside) ? at : -1
    if (at === phrase.to && isIssued(tokens, phrase, at)) at = endOfIssue(tokens, at, limit)
    else if (!opensAside && !passes(token)) return -1
  }
  return -1
}

/** Any past form between words in marks that pause, a subject that is somebody, and the end: `"…," the minister averred.` */
const isLastVerb = (tokens: readonly Token[], at: number, { from, to }: Phrase): boolean =>
  at === to &&
  isAnybody(tokens[to - 1]) &&
  /^[,!?]$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[at]?.low.endsWith('ed') === true &&
  looksLikeVerb(tokens[at]?.low ?? '') &&
  /^(?:stop|quote)$/.test(tokens[at + 1]?.kind ?? 'stop')

const PERCEIVED = /^(?:heard|seen|overheard|caught)$/

/** A verb of saying below one of perception: "can be heard asking". */
function isOverheard(tokens: readonly Token[], at: number): boolean {
  const cue = cueOf(tokens[at]?.low ?? '')
  return isOfSaying(cue) && cue.form === 'gerund' && PERCEIVED.test(tokens[at - 1]?.low ?? '')
}

function belongs(
  tokens: readonly Token[],
  verb: number,
  phrase: Phrase,
  opensAside: boolean,
): boolean {
  if (!opensAside) return true
  const subject = subjectBeside(tokens, verb, phrase.from)
  const start = subject && tokens[subject.from]
  if (!start) return true
  if (subject.from === phrase.from || start.low === 'who') return true
  const named = start.capital && subject.to === verb && isLastName(tokens, subject)
  return !personal.has(start.low) && !named
}

/** A last name alone ("Bell", "Mr. Bell"): known before, and therefore no apposition to "a friend". */
const isLastName = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  to - from === 1 || (to - from === 2 && tokens[from]?.text.endsWith('.') === true)

/** What one does often, before "to say". */
const HABITS = /^(?:like[sd]?|love[sd]?|used|tend(?:s|ed)?)$/

function passes(token: Token): boolean {
  if (token.kind !== 'word') return token.kind === 'number'
  return (
    auxiliaries.has(token.low) ||
    isAdverb(token.low) ||
    PERCEIVED.test(token.low) ||
    HABITS.test(token.low) ||
    weekdays.has(token.low) ||
    prepositions.has(token.low) ||
    /^(?:last|week|month|year|night|morning)$/.test(token.low)
  )
}
