import { cueOf } from '../../words/cue-verbs.ts'
import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { auxiliaries, determiners, isAdverb, prepositions } from '../../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from '../line/headline-line.ts'
import { subordinating } from '../words/openers.ts'
import { wordSet } from '../words/word-set.ts'

/** Pronouns that are a subject. */
export const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/

/** The subject of a headline's verb, and whether its clause is a main one. */
export interface Subject {
  readonly phrase: Phrase
  readonly main: boolean
}

/**
 * The noun phrase before the verb at `verb`, over adverbs and an aside, back to the start of its clause; `null` for
 * none.
 */
export function subjectBefore(line: HeadlineLine, verb: number, from: number): Subject | null {
  const { tokens } = line
  const briefed = peopleBriefed(line, verb, from)
  if (briefed) return { phrase: briefed, main: true }
  let end = headOfRelative(line, verb, from)
  // "Bell, who lost the vote, says"
  if (end > from + 1 && tokens[end - 1]?.kind === 'comma') end--
  if (end < 0) end = verb
  while (end > from && isLight(line, tokens[end - 1])) end--
  if (tokens[end - 1]?.kind === 'comma') end = beforeAside(line, end - 1, from)
  if (end <= from) return null
  if (PRONOUN.test(tokens[end - 1]?.low ?? ''))
    return { phrase: { from: end - 1, to: end }, main: false }
  let start = end
  while (start > from && goesOn(line, start - 1, from)) start--
  const edge = start > from ? tokens[start - 1] : undefined
  while (start < end && isLoose(tokens[start])) start++
  if (start === end) return null
  const name = nameInRelative(line, { from: start, to: end })
  if (name > 0) return { phrase: { from: name, to: end }, main: false }
  const asks = start - 1 === from && /^(?:why|how)$/.test(edge?.low ?? '')
  const main = edge?.kind !== 'word' || asks || /^(?:and|but)$/.test(edge.low)
  return { phrase: { from: start, to: end }, main }
}

/** The name that opens a relative clause without its pronoun: "Everything | Bell says", "The city | Bell calls"; -1 for none. */
function nameInRelative({ tokens, titleCase }: HeadlineLine, { from, to }: Phrase): number {
  const first = tokens[from]?.low ?? ''
  const name = tokens.findIndex(({ capital }, at) => at > from && at < to && capital)
  if (titleCase || name < 0) return -1
  const isOne = /^(?:the|an?)$/.test(first) && NAMED_BY_OTHERS.has(tokens[name - 1]?.low ?? '')
  // not "All Blacks coach Reed | says"
  const isAll = tokens.slice(name, to).every(({ capital }) => capital)
  return isOne || (isAll && /^(?:everything|anything|all|whatever|every)$/.test(first)) ? name : -1
}

/** What somebody names or calls in such a clause. */
const NAMED_BY_OTHERS = wordSet(`
city town country island state land place man men woman women boy(s) girl(s) people word(s) thing(s) book film song team law deal tax war
plan question line(s) phrase party club paper network firm drug road rule lie promise threat day night moment morning afternoon evening week
month year summer winter reason way
`)

/** The unnamed sources that close a headline: "…, people familiar with the talks say", also in title case. */
function peopleBriefed({ tokens }: HeadlineLine, verb: number, from: number): Phrase | null {
  const comma = tokens.findLastIndex(
    ({ kind }, at) => at < verb && kind !== 'word' && kind !== 'number',
  )
  const known = /^(?:familiar|briefed|close|involved|knowledgeable|with)$/
  const isPeople = /^(?:people|person|persons|sources?|officials?|executives?|those)$/
  return comma > from &&
    verb - comma < 10 &&
    tokens[comma]?.kind === 'comma' &&
    isPeople.test(tokens[comma + 1]?.low ?? '') &&
    known.test(tokens[comma + 2]?.low ?? '') &&
    tokens[verb + 1] === undefined
    ? { from: comma + 1, to: verb }
    : null
}

/**
 * The end of the noun with a relative clause that is over before the verb: "Mayor who backed tram | hails", "Father whose
 * son drowned | calls"; -1 for none, as where the clause itself reports: "Man who says mayor | called".
 */
function headOfRelative(line: HeadlineLine, verb: number, from: number): number {
  const { tokens, verbs } = line
  let who = verb - 2
  while (who > from && who > verb - RELATIVE_TOKENS && isPlain(tokens[who])) {
    if (/^(?:who|whose)$/.test(tokens[who]?.low ?? '')) break
    who--
  }
  const low = tokens[who]?.low ?? ''
  if (who <= from || !/^(?:who|whose)$/.test(low)) return -1
  let first = who + (low === 'whose' ? 2 : 1)
  while (first < verb && isLight(line, tokens[first])) first++
  // "Pilot who says mayor | called", and "Pilot who says mayor lied | called"
  const reports = /^(?:say|tell)$/.test(cueOf(tokens[first]?.low ?? '')?.tier ?? '')
  if (first >= verb || (reports && !verbs.slice(first + 1, verb).includes(true))) return -1
  const ends = low === 'who' || verbs.slice(first, verb).includes(true)
  return ends && tokens[verb - 1]?.low !== 'and' ? who : -1
}

/** Maximum length of such a clause. */
const RELATIVE_TOKENS = 14

export const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'number'

/** An auxiliary or adverb; a capital makes a name of "Connolly". */
function isLight({ titleCase }: HeadlineLine, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  return auxiliaries.has(token.low) || (isAdverb(token.low) && (titleCase || !token.capital))
}

/** A leading conjunction or preposition, which is no part of a subject. */
function isLoose(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && (/^(?:and|but|or)$/.test(token.low) || prepositions.has(token.low))
  )
}

/** The index behind X in `X, an aside, says`; the start of the clause where no comma opens the aside. */
function beforeAside({ tokens, verbs }: HeadlineLine, comma: number, from: number): number {
  for (let at = comma - 1; at > from && at > comma - 9; at--) {
    if (tokens[at]?.kind === 'comma') return at
    if (tokens[at]?.kind === 'quote' || verbs[at]) break
  }
  return from
}

function goesOn(line: HeadlineLine, at: number, from: number): boolean {
  const { tokens, verbs } = line
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'number' || token.text === '&' || token.text === '/') return true
  if (line.works[at]) return true
  if (token.kind !== 'word' || subordinating.has(token.low) || PRONOUN.test(token.low)) return false
  if (determiners.has(tokens[at + 1]?.low ?? '') && !prepositions.has(token.low)) return false
  const joins = token.low === 'and' || prepositions.has(token.low)
  if (joins) {
    const comma = tokens.findLastIndex(({ kind }, index) => index < at && kind === 'comma')
    return (
      (token.low === 'and' || at > from) &&
      !holdsVerb(line, { from: Math.max(from, comma), to: at })
    )
  }
  return token.low !== 'but' && verbs[at] !== true
}
