import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { auxiliaries, determiners, prepositions } from '../words/word-classes.ts'
import { type HeadlineLine, holdsVerb } from './line/headline-line.ts'
import { isNounPhrase } from './line/one-noun-phrase.ts'
import { isBody, kindOfSpeaker } from './line/speaker-kinds.ts'
import { isAbout, isSubtitle } from './prefix-topics.ts'
import { isTopicOfActor } from './topics-of-actors.ts'
import { imperatives, subordinating } from './words/openers.ts'
import { speakers } from './words/speaker-nouns.ts'
import { towns } from './words/towns.ts'
import { wordSet } from './words/word-set.ts'

/** Words of somebody who states what they want or are: "we", "must", "don't". */
export const STATES =
  /^(?:we|i|our|my|you|your|let's|must|should|won't|cannot|can't|don't|it's|there's|they're|we're|i'm|i've|we've|no|not|never|if)$/

/** Documents, which as a prefix are always the source. */
const POLLS =
  /^(?:polls?|stud(?:y|ies)|surveys?|reports?|docs|documents|records|affidavit|indictment|lawsuit|warrant|filing)$/

/** Who reports by trade, so that any words behind the colon are theirs: "Officials: 3 dead in crash". */
const REPORTS =
  /^(?:officials|authorities|police|cops|feds|sheriff|coroner|troopers|deputies|prosecutors|attorneys?|lawyers?|investigators|witnesses|residents|rescuers)$/

/** What news of a body is about, and whoever speaks for nobody. */
const SECTORS = /^(?:parliament|markets?|industry|party|navy)$/

/** Whom news is about more often than they tell it, without an opinion: "Junior doctors: Strike goes on". */
const AFFECTED = wordSet(`
doctors nurses teachers students farmers drivers motorists pensioners tenants prisoners workers staff fans women men children patients
veterans traders landlords travelers travellers commuters passengers drinkers smokers dentists barristers players bank airline club
`)

/** What a company is in the news for. */
const FIGURES =
  /^(?:profits?|shares?|sales|revenues?|earnings|stocks?|turnover|losses|bookings|buyback|dividend|results)$/

const PERIODS = /^(?:net|annual|quarterly|half-year|full-year|first-half|pre-tax|q[1-4])$/

export const MAY_STATE =
  /^(?:is|are|was|were|will|would|can|could|isn't|aren't|has|have|needs?|played|shows)$/

/** A headline at its first colon or dash. */
export interface Prefixed {
  readonly first: Phrase
  /** All that is behind. */
  readonly rest: Phrase
  /** Words in marks, or of somebody in the first person, open it. */
  readonly opens: boolean
  /** It has words that are whose the prefix is, if of anybody. */
  readonly marked: boolean
  /** It has a source of its own. */
  readonly says: boolean
}

/**
 * Whether the first segment is the source of what follows (`X: …`): before words in marks any speaker is; before any
 * words a study or the police; a person or body only before a clause that states something.
 */
export function isPrefix(line: HeadlineLine, prefixed: Prefixed): boolean {
  const { tokens } = line
  const { first, rest, marked, says } = prefixed
  const kind = isNounPhrase(line, first) ? kindOfSpeaker(tokens, first) : null
  if (kind === null || ASKS.test(tokens[rest.from]?.low ?? '')) return false
  if (!marked && isSubtitle(line, rest)) return false
  const last = tokens[first.to - 1]?.low ?? ''
  if (kind === 'finder' || /^sources?$/.test(last)) {
    // "Bihar polls: Reed promises jobs" is about an election
    if (isAbout(line, first)) return false
    return (hasColon(line, first) || isLone(first)) && (!says || POLLS.test(last))
  }
  if (isNobody(line, prefixed, kind)) return false
  return marked ? !isTopicOfActor(line, first, rest, kind) : tells(line, prefixed, kind)
}

const ASKS = /^(?:what|how|why|when|where|who)$/

const hasColon = ({ tokens }: HeadlineLine, { to }: Phrase): boolean => tokens[to]?.kind === 'colon'
const isLone = ({ from, to }: Phrase): boolean => to - from === 1

type Kind = NonNullable<ReturnType<typeof kindOfSpeaker>>

/** Whether a name is a town's, a code ("G7") or any of its kind ("a pilot"). */
function isNobody({ tokens }: HeadlineLine, { first, says }: Prefixed, kind: Kind): boolean {
  const isKnown = kind === 'role' || isBody(tokens, first)
  if (determiners.has(tokens[first.from]?.low ?? '') && !isKnown) return true
  const last = tokens[first.to - 1]
  // "AG Ortiz", "Rovers' Bell"
  const title = isLone(first) ? undefined : tokens[first.to - 2]
  const isTitled = title?.possessive === true || /^[A-Z]{2,}$/.test(title?.text ?? '')
  if (kind !== 'role' && !isTitled && !says && towns.has(last?.low ?? '')) return true
  return kind === 'unknown' && /\p{L}\d/u.test(last?.text ?? '')
}

/** Whether words without marks are told by the prefix. */
function tells(line: HeadlineLine, prefixed: Prefixed, kind: Kind): boolean {
  const { first, rest, says } = prefixed
  const { tokens } = line
  const said = tokens.slice(rest.from, rest.to)
  const last = tokens[first.to - 1]?.low ?? ''
  if (states(said)) return true
  // "Dems: Release the files"
  const bids = imperatives.has(said[0]?.low ?? '') && determiners.has(said[1]?.low ?? '')
  if (kind === 'role' && bids && hasColon(line, first)) return true
  if (FIGURES.test(said[PERIODS.test(said[0]?.low ?? '') ? 1 : 0]?.low ?? '')) return false
  if (!REPORTS.test(last) && isFate(line, rest)) return false
  if (kind === 'role' || isNamedRole(line, first)) return roleTells(line, prefixed)
  if (says || !hasColon(line, first) || said[0]?.kind === 'quote') return false
  if (isBody(tokens, first) && isStatement(line, rest))
    return !said.some(({ low }) => EVENTS.test(low))
  const isName = isLone(first) && (kind === 'unknown' || kind === 'person')
  return (isName || isOfBody(tokens, first)) && said.some(({ low }) => MAY_STATE.test(low))
}

/** Whether somebody states what they want or are; "No 10" does not. */
export const states = (said: readonly Token[]): boolean =>
  said.some(({ low, kind }, at) => {
    const isNumber = low === 'no' && said[at + 1]?.kind === 'number'
    return kind === 'word' && STATES.test(low) && !isNumber
  })

/** Whether a name follows an office: "Police chief Tom Bell", "Grid operator Norline". */
const isNamedRole = (line: HeadlineLine, phrase: Phrase): boolean =>
  !line.titleCase &&
  hasColon(line, phrase) &&
  line.tokens.slice(phrase.from, phrase.to - 1).some(({ low, capital }, index) => {
    const isOffice = capital ? OFFICES.test(low) : speakers.has(low)
    return isOffice && line.tokens[phrase.from + index + 1]?.capital === true
  })

const OFFICES =
  /^(?:president|minister|chancellor|secretary|governor|mayor|senator|bishop|justice|pm|cm|cs|ag|mp|mec|igp|gov|sen|rep)$/

/** Whether a role tells what is behind it, and is not what it is about. */
function roleTells(line: HeadlineLine, { first, rest }: Prefixed): boolean {
  const { tokens } = line
  const last = tokens[first.to - 1]?.low ?? ''
  if (!isBody(tokens, first) && AFFECTED.has(last))
    return hasColon(line, first) && tokens.slice(rest.from).some(({ low }) => MAY_STATE.test(low))
  return (
    !SECTORS.test(last) &&
    (isStatement(line, rest) || (hasColon(line, first) && REPORTS.test(last))) &&
    !tokens.slice(first.from, first.to).some(({ low }) => low === 'and')
  )
}

/** Whether something was decided on, and nothing is told of it: "Ofsted: One-word marks scrapped". */
function isFate({ tokens, verbs }: HeadlineLine, { from, to }: Phrase): boolean {
  const at = tokens.findIndex(({ low }, index) => index > from && index < to && FATES.has(low))
  const acts = verbs.slice(from, at).includes(true)
  const next = tokens[at + 1]?.low ?? ''
  const ends = next === '' || prepositions.has(next) || subordinating.has(next)
  return at > 0 && ends && !acts && !tokens.slice(from, at).some(({ low }) => auxiliaries.has(low))
}

/** What takes place, and is news of a body rather than its statement: "Nato: Norway opens base". */
const EVENTS =
  /^(?:meets?|opens|begins?|starts|ends|goes|wins?|leads|lifts|launches|signs|joins|quits|returns|arrives|walks|celebrates|marks|hosts|unveils|stages|looms)$/

/** What is done to plans, services and posts. */
const FATES = wordSet(`
approved scrapped sacked suspended hit sold axed delayed cancelled canceled launched lifted fired halted closed shut reopened restored
arraigned jailed fined dropped postponed extended raised cut slashed hiked frozen unveiled appointed forfeited hacked rocked privatised
nationalised sentenced cleared charged freed grounded relegated promoted ousted derailed vandalised torched looted stormed evacuated laid
set
`)

/** "ECB's Weber": one name behind that of the body. */
const isOfBody = (tokens: readonly Token[], { from, to }: Phrase): boolean => {
  const [body, name] = tokens.slice(from, to)
  return to - from === 2 && body?.possessive === true && body.capital && name?.capital === true
}

/** Whether words are a clause, if without its auxiliary: "Pope to visit Oslo", "outbreak over", "30 missing". */
function isStatement(line: HeadlineLine, rest: Phrase): boolean {
  const { tokens, titleCase } = line
  if (holdsVerb(line, rest)) return true
  return tokens.slice(rest.from + 1, rest.to).some(({ low, kind }, index) => {
    const next = tokens[rest.from + index + 2]
    if (low === 'to')
      return next?.kind === 'word' && (titleCase ? INFINITIVES.has(next.low) : !next.capital)
    if (low === 'in')
      return /^(?:custody|court|hospital|danger|control|place|force|charge|talks)$/.test(
        next?.low ?? '',
      )
    const isEnd =
      next === undefined || prepositions.has(next.low) || /^(?:this|next|until)$/.test(next.low)
    return kind === 'word' && isEnd && PREDICATES.test(low)
  })
}

const INFINITIVES = wordSet(`
be have face get go make take stay leave visit run seek stand pay join meet open close end start begin return appear play sign host hold
build cut raise add drop sell buy miss
`)

/** Adjectives and participles that close a clause without its verb. */
const PREDICATES =
  /(?:ed|ing)$|^(?:worst|best|highest|lowest|biggest|over|off|out|dead|missing|safe|ready|possible|likely|unlikely|clear|open|under|back|hurt|held|found|shot|needed|due|ill|well|low|high|up|down|lost)$/
