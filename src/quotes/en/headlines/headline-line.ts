import type { Phrase } from '../phrases/noun-phrases.ts'
import { cueOf, isNounish } from '../phrases/cue-verbs.ts'
import type { Token } from '../phrases/tokens.ts'
import { isAgentNoun, readName } from '../names/names.ts'
import { countWords, isTitleCase } from '../names/title-case.ts'
import { looksLikeVerb } from '../phrases/word-classes.ts'
import {
  finders,
  groups,
  headlineCueOf,
  headlineVerbs,
  rubrics,
  speakers,
} from './headline-words.ts'

/** A headline by its segments, and which of its tokens can be verbs. */
export interface HeadlineLine {
  readonly tokens: readonly Token[]
  /** The parts between colons, semicolons, dashes, bars and full stops; none is empty. */
  readonly segments: readonly Phrase[]
  /** In title case, where a capital tells no name. */
  readonly titleCase: boolean
  /** By token: whether it can be a finite verb. */
  readonly verbs: readonly boolean[]
  /** By token, where any stands in marks: whether it is a work that is part of a role: "'The Harbour' star", "author of 'The Harbour'". */
  readonly works: readonly boolean[]
}

/**
 * Cuts the tokens of a headline into segments; `marked` are the words between its marks:
 *
 *     Bell on the dam: 'Too late'        Dam 'too late' – engineer        Harbour rates: Reed hits out
 */
export function readHeadlineLine(
  tokens: readonly Token[],
  marked: readonly string[] = [],
): HeadlineLine {
  const segments = cutSegments(tokens)
  const titleCase =
    (isSetInCapitals(tokens) || isTitled(tokens, marked) || isPredicated(tokens, marked)) &&
    !isShown(tokens, marked)
  const starts = new Set(segments.map(({ from }) => from))
  const verbs = tokens.map((token, at) => {
    if (token.kind !== 'word' || token.possessive || starts.has(at)) return false
    if (token.capital && (!titleCase || isSurname(tokens[at - 1], token))) return false
    if (token.low.endsWith('ed') && describes(tokens, at)) return false
    if (token.low.endsWith('s') && GOVERNS.test(tokens[at - 1]?.low ?? '')) return false
    const next = tokens[at + 1]?.low ?? ''
    if (
      finders.has(token.low) &&
      /^(?:sa(?:y|ys|id)|finds?|shows?|suggests?|reveals?|confirms?|indicates?|estimates?|warns?|alleges?)$/.test(
        next,
      )
    )
      return false
    if (tokens[at + 1]?.kind === 'colon' && rubrics.has(token.low)) return false
    return (
      isVerb(token.low, tokens[at + 1]?.low ?? '') ||
      isPlural(tokens[at - 1], tokens, at) ||
      isBetweenNames(tokens, at)
    )
  })
  const isMarked = marked.some((words) => words !== '')
  const works = isMarked
    ? tokens.map((_, at) => isWorkOfRole(tokens, at, marked[at] ?? '', titleCase))
    : []
  return { tokens, segments, titleCase, verbs, works }
}

function isWorkOfRole(
  tokens: readonly Token[],
  at: number,
  words: string,
  titleCase: boolean,
): boolean {
  if (tokens[at]?.kind !== 'quote' || !isTitleCase(words)) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.low ?? ''
  if (/^(?:of|behind)$/.test(before)) return isMaker(tokens[at - 2])
  // "One of the 'Harbour Six' says"
  if (before === 'the' && !titleCase && countWords(words) > 1) return true
  if (isMaker(next)) return true
  if (next?.kind !== 'word' || countWords(words) < 2) return false
  return FOLLOWERS.test(next.low) || (!titleCase && isAgentNoun(next.low))
}

const isMaker = (token: Token | undefined): boolean =>
  token?.kind === 'word' && MAKERS.test(token.low)

/** Who makes or plays a work. */
const MAKERS =
  /^(?:co-|ex-)?(?:stars?|director|actor|actress|creator|author|writer|singer|producer|host|cast|composer|showrunner|presenter|screenwriter|publisher|frontman|narrator)$/

/** Who is known by a work without making it: "'The Harbour' fans". */
const FOLLOWERS =
  /^(?:fans?|viewers|couples?|contestants?|alum|judges?|finalists?|villain|winners?|champ|champion)$/

/** Words behind which a form in -s is a noun: "of talks". */
const GOVERNS =
  /^(?:of|in|at|for|with|from|over|after|amid|by|during|before|between|about|against|the|an?|its|his|her|their)$/

/** "Mother of drowned boy": a participle between a preposition and its noun. */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.kind !== 'word') return false
  // "…, sacked teacher says"
  if (before?.kind === 'comma')
    return speakers.has(next.low) || isAgentNoun(next.low)
      ? /^(?:present|plain)$/.test(headlineCueOf(tokens[at + 2]?.low ?? '')?.form ?? '')
      : false
  return (
    /^(?:of|for|by|from|with)$/.test(before?.low ?? '') &&
    !/^(?:by|in|as|over|after|to|at|on)$/.test(next.low)
  )
}

function cutSegments(tokens: readonly Token[]): readonly Phrase[] {
  const segments: Phrase[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && !isEdge(token)) continue
    if (at > from) segments.push({ from, to: at })
    from = at + 1
  }
  return segments
}

function isEdge({ kind, text }: Token): boolean {
  return /^(?:colon|dash|stop|semicolon)$/.test(kind) || text === '|'
}

/** Share of capitals among its longer words from which a headline is in title case. */
const CAPITALS_SHARE = 0.8

function isSetInCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length > 3 && isTitleCase(words.map(({ text }) => text).join(' '))) return true
  const long = words.filter(({ low }) => low.length > 3)
  return (
    long.length > 2 && long.filter(({ capital }) => capital).length >= CAPITALS_SHARE * long.length
  )
}

/** Whether a few words are in title case, as those in marks are: "Bell Calls It ‘a Threat to Us All’". */
const isTitled = (tokens: readonly Token[], marked: readonly string[]): boolean =>
  tokens.every(({ kind, capital, low }) => kind !== 'word' || capital || low.length < 4) &&
  tokens.filter(isVerbal).length > 0 &&
  marked.some((words) => countWords(words) > 2 && isTitleCase(words.replace(/^an? /, '')))

/** "Airline Head: Strike ‘Put Lives at Risk’": all words have a capital, and a predicate in title case is in marks. */
const isPredicated = (tokens: readonly Token[], marked: readonly string[]): boolean =>
  tokens.every(({ kind, capital, low }) => kind !== 'word' || capital || low.length < 4) &&
  tokens.some(({ kind }) => kind === 'colon') &&
  marked.some((words, at) => {
    const [first = '', second = ''] = words.toLowerCase().split(' ')
    const isVerb = looksLikeVerb(first) || headlineVerbs.has(first)
    const opens = isVerb || (/[^su]s$/.test(first) && /^(?:the|our|an?|my|us|up|on)$/.test(second))
    return tokens[at - 1]?.kind === 'word' && opens && countWords(words) > 2 && isTitleCase(words)
  })

/**
 * Whether words in marks tell that a few names make no title case ("'He has no equal' - Bell on Lena Ortiz"); a verb
 * with a capital tells that they do.
 */
function isShown(tokens: readonly Token[], marked: readonly string[]): boolean {
  if (!marked.some((words) => words !== '' && !isTitleCase(words))) return false
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length < 8 && !words.some(isVerbal)
}

const isVerbal = ({ low, capital }: Token): boolean =>
  capital &&
  !low.endsWith('ed') &&
  (headlineCueOf(low) !== undefined || headlineVerbs.has(low) || looksLikeVerb(low))

/** A last name that looks like a past form, behind a first name: "Tom Reed Calls". */
function isSurname(before: Token | undefined, { text, low }: Token): boolean {
  return (
    low.endsWith('ed') && before?.capital === true && readName([before.text, text])?.sex !== null
  )
}

/** A form in -s between two names, which is a verb: "Bell heckles Reed". */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const named = before?.capital === true && !before.possessive && tokens[at + 1]?.capital === true
  return named && /[^su]s$/.test(tokens[at]?.low ?? '') && !tokens[at]?.capital
}

/** A plain form as the verb of a plural: "nurses demand". */
function isPlural(before: Token | undefined, tokens: readonly Token[], at: number): boolean {
  if (before?.kind !== 'word' || before.possessive) return false
  const plural = /[^s]s$/.test(before.low) || groups.has(before.low) || isOfMany(tokens, at)
  return plural && at + 1 < tokens.length && headlineCueOf(tokens[at]?.low ?? '')?.form === 'plain'
}

/** Whether people with an attribute in the singular stand before: "parents of ill boy | recall". */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findLastIndex(
    ({ low }, index) => index < at && index > at - 4 && /^(?:of|in|at|near|from)$/.test(low),
  )
  const people = tokens[of - 1]?.low ?? ''
  return (
    of > 0 &&
    /[^s]s$/.test(people) &&
    (speakers.has(people) || isAgentNoun(people)) &&
    !isNounish(tokens[at]?.low ?? '')
  )
}

/** Whether a form can be a finite verb: not a participle as in "jailed for", "killed in". */
function isVerb(low: string, next: string): boolean {
  if (low === 'works' && /^councils?$/.test(next)) return false
  if (low.endsWith('ed'))
    return looksLikeVerb(low) && !/^(?:of|in|by|with|for|from|at|over)$/.test(next)
  const form = headlineCueOf(low)?.form ?? cueOf(low)?.form
  return looksLikeVerb(low) || headlineVerbs.has(low) || form === 'present' || form === 'past'
}

/** Whether any token of a range can be a verb. */
export function holdsVerb({ verbs }: HeadlineLine, { from, to }: Phrase): boolean {
  return verbs.slice(Math.max(0, from), to).includes(true)
}
