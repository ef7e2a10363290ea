import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { auxiliaries, determiners, prepositions } from '../phrases/word-classes.ts'
import { places } from '../names/name-tables.ts'
import { isAgentNoun, readName } from '../names/names.ts'
import { holdsVerb, type HeadlineLine } from './headline-line.ts'
import { isBody, isNounPhrase, isPersonName, kindOfSpeaker } from './headline-source.ts'
import { imperatives, subordinating, towns } from './headline-words.ts'
import { isAbout, isSubtitle, isTopicOfActor } from './prefix-topics.ts'

/** Words of somebody who states what they want or are: "we", "must", "don't". */
const STATES =
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
const AFFECTED =
  /^(?:doctors|nurses|teachers|students|farmers|drivers|motorists|pensioners|tenants|prisoners|workers|staff|fans|women|men|children|patients|veterans|traders|landlords|travell?ers|commuters|passengers|drinkers|smokers|dentists|barristers|players|bank|airline|club)$/
/** What a company is in the news for. */
const FIGURES =
  /^(?:profits?|shares?|sales|revenues?|earnings|stocks?|turnover|losses|bookings|buyback|dividend|results)$/
const PERIODS = /^(?:net|annual|quarterly|half-year|full-year|first-half|pre-tax|q[1-4])$/
const MAY_STATE = /^(?:is|are|was|will|would|can|could|isn't|aren't|has|have|needs?|played|shows)$/

/**
 * Whether the first segment is the source of what follows (`X: …`): before words in marks any speaker is; before any
 * words a study or the police; a person or body only before a clause that states something.
 */
export function isPrefix(
  line: HeadlineLine,
  phrase: Phrase,
  rest: Phrase,
  marked: boolean,
  says: boolean,
): boolean {
  const { tokens } = line
  if (!isNounPhrase(line, phrase)) return false
  if (/^(?:what|how|why|when|where|who)$/.test(tokens[rest.from]?.low ?? '')) return false
  const kind = kindOfSpeaker(tokens, phrase)
  const head = tokens[phrase.to - 1]
  if (kind === null || (!marked && isSubtitle(line, rest))) return false
  const colon = tokens[phrase.to]?.kind === 'colon'
  const isLone = phrase.to - phrase.from === 1
  if (kind === 'finder' || /^sources?$/.test(head?.low ?? '')) {
    // "Bihar polls: Reed promises jobs" is about an election
    if (isAbout(line, phrase)) return false
    return (colon || isLone) && (!says || POLLS.test(head?.low ?? ''))
  }
  const isKnown = kind === 'role' || isBody(tokens, phrase)
  if (determiners.has(tokens[phrase.from]?.low ?? '') && !isKnown) return false
  const said = tokens.slice(rest.from, rest.to)
  // "AG Ortiz", "Rovers' Bell"
  const title = isLone ? undefined : tokens[phrase.to - 2]
  const isTitled = title?.possessive === true || /^[A-Z]{2,}$/.test(title?.text ?? '')
  const isTown = kind !== 'role' && !isTitled && towns.has(head?.low ?? '')
  if (isTown && !says) return false
  if (kind === 'unknown' && /\p{L}\d/u.test(head?.text ?? '')) return false
  if (marked) return !isTopicOfActor(line, phrase, rest, kind)
  const isNumber = (at: number): boolean =>
    said[at]?.low === 'no' && said[at + 1]?.kind === 'number'
  if (said.some(({ low, kind: word }, at) => word === 'word' && STATES.test(low) && !isNumber(at)))
    return true
  // "Dems: Release the files"
  const bids = imperatives.has(said[0]?.low ?? '') && determiners.has(said[1]?.low ?? '')
  if (kind === 'role' && bids && colon) return true
  if (FIGURES.test(said[PERIODS.test(said[0]?.low ?? '') ? 1 : 0]?.low ?? '')) return false
  if (!REPORTS.test(head?.low ?? '') && isFate(line, rest)) return false
  if (kind === 'role' && !isBody(tokens, phrase) && AFFECTED.test(head?.low ?? ''))
    return colon && said.some(({ low }) => MAY_STATE.test(low))
  if (kind === 'role')
    return (
      !SECTORS.test(head?.low ?? '') &&
      (isStatement(line, rest) || (colon && REPORTS.test(head?.low ?? ''))) &&
      !tokens.slice(phrase.from, phrase.to).some(({ low }) => low === 'and')
    )
  if (says || !colon || said[0]?.kind === 'quote') return false
  if (isBody(tokens, phrase) && isStatement(line, rest))
    return !said.some(({ low }) => EVENTS.test(low))
  const isOne = (isLone && (kind === 'unknown' || kind === 'person')) || isOfBody(tokens, phrase)
  return isOne && said.some(({ low }) => MAY_STATE.test(low))
}

/** The name before where it is: "Pope" of "Pope in Beirut"; a role stays whole ("Doctor in Gaza"). */
export function withoutPlace({ tokens }: HeadlineLine, { from, to }: Phrase): Phrase {
  const at = tokens.findIndex(
    ({ low }, index) => index > from && index < to && /^(?:in|at)$/.test(low),
  )
  const name = { from, to: at }
  if (at < 0 || tokens[to - 1]?.capital !== true) return { from, to }
  const isOffice =
    at - from === 1 && /^(?:pope|king|queen|pm|president)$/.test(tokens[from]?.low ?? '')
  const isName = /^(?:person|unknown)$/.test(kindOfSpeaker(tokens, name) ?? '')
  return isOffice || (isName && !ROLE.test(tokens[at - 1]?.low ?? '')) ? name : { from, to }
}

const ROLE =
  /^(?:doctor|nurse|teacher|farmer|soldier|survivor|worker|driver|pilot|student|resident|refugee|mother|father|woman|man|boy|girl|couple|family|journalist|reporter|medic|surgeon|volunteer|expert|analyst|official)s?$/

/** Whether something was decided on, and nothing is told of it: "Ofsted: One-word marks scrapped". */
function isFate({ tokens, verbs }: HeadlineLine, { from, to }: Phrase): boolean {
  const at = tokens.findIndex(({ low }, index) => index > from && index < to && FATES.test(low))
  const acts = verbs.slice(from, at).includes(true)
  const next = tokens[at + 1]?.low ?? ''
  const ends = next === '' || prepositions.has(next) || subordinating.has(next)
  return at > 0 && ends && !acts && !tokens.slice(from, at).some(({ low }) => auxiliaries.has(low))
}

/** What takes place, and is news of a body rather than its statement: "Nato: Norway opens base". */
const EVENTS =
  /^(?:meets?|opens|begins?|starts|ends|goes|wins?|leads|lifts|launches|signs|joins|quits|returns|arrives|walks|celebrates|marks|hosts|unveils|stages|looms)$/

/** What is done to plans, services and posts. */
const FATES =
  /^(?:approved|scrapped|sacked|suspended|hit|sold|axed|delayed|cancelled|canceled|launched|lifted|fired|halted|closed|shut|reopened|restored|arraigned|jailed|fined|dropped|postponed|extended|raised|cut|slashed|hiked|frozen|unveiled|appointed|forfeited|hacked|rocked|privatised|nationalised|sentenced|cleared|charged|freed|grounded|relegated|promoted|ousted|derailed|vandalised|torched|looted|stormed|evacuated|laid|set)$/

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
      return next?.kind === 'word' && (titleCase ? INFINITIVES.test(next.low) : !next.capital)
    if (low === 'in')
      return /^(?:custody|court|hospital|danger|control|place|force|charge|talks)$/.test(
        next?.low ?? '',
      )
    const isEnd = next === undefined || prepositions.has(next.low)
    return kind === 'word' && isEnd && PREDICATES.test(low)
  })
}

const INFINITIVES =
  /^(?:be|have|face|get|go|make|take|stay|leave|visit|run|seek|stand|pay|join|meet|open|close|end|start|begin|return|appear|play|sign|host|hold|build|cut|raise|add|drop|sell|buy|miss)$/

/** Adjectives and participles that close a clause without its verb. */
const PREDICATES =
  /(?:ed|ing)$|^(?:worst|best|highest|lowest|biggest|over|off|out|dead|missing|safe|ready|possible|likely|unlikely|clear|open|under|back|hurt|held|found|shot|needed|due|ill|well|low|high|up|down|lost)$/

/** The author that a prefix names: `A word from Lena Ortiz: …`, `Message from Ortiz: …`; `null` for none. */
export function authorOf(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const by = tokens.findIndex(({ low }, at) => at > from && at < to && /^(?:from|by)$/.test(low))
  const author = { from: by + 1, to }
  if (by <= 0) return null
  if (isPersonName(line, author)) return author
  const [name] = tokens.slice(by + 1, to)
  const isSent = /^(?:message|warning|plea|reply|challenge|appeal|advice)$/.test(
    tokens[by - 1]?.low ?? '',
  )
  return isSent && to - by === 2 && name?.capital && !places.has(name.low) ? author : null
}

/**
 * Who addresses whom: "Pope to bishops: Welcome migrants", "Bell to Reed: You must go"; `null` for a way or a transfer
 * ("Oslo to Bergen: A winter by rail", "Bell to Rovers: Fee agreed").
 */
export function addresserOf(line: HeadlineLine, { from, to }: Phrase, rest: Phrase): Phrase | null {
  const { tokens } = line
  const link = tokens.findIndex(({ low }, at) => at > from && at < to && low === 'to')
  const phrase = { from, to: link }
  if (link < 0 || tokens[to]?.kind !== 'colon' || !isNounPhrase(line, phrase)) return null
  const kind = kindOfSpeaker(tokens, phrase)
  const first = tokens[from]
  const isRole = kind === 'role' || isAgentNoun(tokens[link - 1]?.low ?? '')
  if (!isRole && !(kind === 'person' || kind === 'unknown' || kind === 'organisation')) return null
  if (!isRole && (NO_ADDRESSER.test(first?.low ?? '') || !isHearer(line, { from: link + 1, to })))
    return null
  const said = tokens.slice(rest.from, rest.to)
  const bids = imperatives.has(said[0]?.low ?? '') && said[1]?.kind === 'word'
  const states = said.some(({ low }) => STATES.test(low) || (isRole && MAY_STATE.test(low)))
  return (bids || states) && !isSubtitle(line, rest) ? phrase : null
}

/** Whether words name people or bodies that can be told something. */
function isHearer({ tokens }: HeadlineLine, phrase: Phrase): boolean {
  const name = tokens.slice(phrase.from, phrase.to)
  return name.every(({ capital }) => capital)
    ? readName(name.map(({ text }) => text)) !== null
    : /^(?:role|finder)$/.test(kindOfSpeaker(tokens, phrase) ?? '')
}

/** How somebody speaks on a topic: "Bell coy on the dam: …". */
const STANCES =
  /^(?:adamant|blunt|bullish|candid|cautious|coy|defiant|emotional|firm|frank|optimistic|unrepentant|upbeat)$/

/** What somebody is on, and does not speak on: "Bell on brink of exit". */
export const STATES_OF =
  /^(?:way|course|brink|verge|track|alert|top|fire|trial|bail|tour|holiday|leave|duty|cusp|edge|mission|run|strike|sale|show|air|board|road|move|loan|song|target|form|point|pole|podium|march|stage|hold|cloud|parole|probation|remand|standby|display|red|ice|foot|record|pace|borrowed|set|screen|location|camera|tape|film|front|frontline|notice)$/

/** The speaker before a topic: `Bell on the dam: …`; `null` for none. */
export function speakerOnTopic(line: HeadlineLine, { from, to }: Phrase): Phrase | null {
  const { tokens } = line
  const links = tokens[from - 1]?.kind === 'dash' ? /^(?:on|to|after)$/ : /^(?:on|to)$/
  const on = tokens.findIndex(
    ({ low, kind }, at) =>
      at > from && at < to && kind === 'word' && links.test(low.replace('·', '')),
  )
  // "Bell coy on the dam", "Bell, on leaving office"
  const before = tokens[on - 1]
  const phrase = {
    from,
    to: on - 1 > from && (before?.text === ',' || STANCES.test(before?.low ?? '')) ? on - 1 : on,
  }
  if (on < 0 || !isNounPhrase(line, phrase)) return null
  if (tokens[on]?.low === 'to' && NO_ADDRESSER.test(tokens[from]?.low ?? '')) return null
  const topic = tokens[tokens[on + 1]?.low === 'the' ? on + 2 : on + 1]
  if (tokens[on]?.low === 'on' && STATES_OF.test(topic?.low ?? '')) return null
  const kind = kindOfSpeaker(tokens, phrase)
  const speaks = kind === 'finder' ? isAgentNoun(tokens[phrase.to - 1]?.low ?? '') : kind !== null
  return speaks ? phrase : null
}

/** Words before "to" at the head of a headline that are nobody: "Welcome to Oslo", "Road to Rio". */
const NO_ADDRESSER =
  /^(?:welcome|road|ode|homage|return|back|plea|message|letter|note|tribute|guide|answer|key|path|route|journey|trip|reply|response|reaction|link|threat|challenge|access|right|end|thanks|farewell|goodbye|hello|salute|toast|call|appeal|warning|advice|introduction|ticket|gateway|window|race|bid|approach|visit|attack|due|next|close|how|where|things|places|left|want|born|made|set|ready|free|fit|time|from|up|down|on|off|over|testament|memo|open|postcard)$/
