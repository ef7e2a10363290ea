import { places } from '../names/name-tables.ts'
import { isAgentNoun, readName } from '../names/names.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { HeadlineLine } from './line/headline-line.ts'
import { isNounPhrase } from './line/one-noun-phrase.ts'
import { isPersonName, kindOfSpeaker } from './line/speaker-kinds.ts'
import { isSubtitle } from './prefix-topics.ts'
import { MAY_STATE, STATES, type Prefixed } from './prefixes.ts'
import { noAddressers, imperatives } from './words/openers.ts'
import { wordSet } from './words/word-set.ts'

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
  return isOffice || (isName && !ROLE.has(tokens[at - 1]?.low ?? '')) ? name : { from, to }
}

const ROLE = wordSet(`
doctor(s) nurse(s) teacher(s) farmer(s) soldier(s) survivor(s) worker(s) driver(s) pilot(s) student(s) resident(s) refugee(s) mother(s)
father(s) woman(s) man(s) boy(s) girl(s) couple(s) family(s) journalist(s) reporter(s) medic(s) surgeon(s) volunteer(s) expert(s) analyst(s)
official(s)
`)

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
export function addresserOf(line: HeadlineLine, { first, rest }: Prefixed): Phrase | null {
  const { tokens } = line
  const { from, to } = first
  const link = tokens.findIndex(({ low }, at) => at > from && at < to && low === 'to')
  const phrase = { from, to: link }
  if (link < 0 || tokens[to]?.kind !== 'colon' || !isNounPhrase(line, phrase)) return null
  const kind = kindOfSpeaker(tokens, phrase)
  const isRole = kind === 'role' || isAgentNoun(tokens[link - 1]?.low ?? '')
  if (!isRole && !(kind === 'person' || kind === 'unknown' || kind === 'organisation')) return null
  if (
    !isRole &&
    (noAddressers.has(tokens[from]?.low ?? '') || !isHearer(line, { from: link + 1, to }))
  )
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
export const STATES_OF = wordSet(`
way course brink verge track alert top fire trial bail tour holiday leave duty cusp edge mission run strike sale show air board road move
loan song target form point pole podium march stage hold cloud parole probation remand standby display red ice foot record pace borrowed set
screen location camera tape film front frontline notice
`)

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
  if (tokens[on]?.low === 'to' && noAddressers.has(tokens[from]?.low ?? '')) return null
  const topic = tokens[tokens[on + 1]?.low === 'the' ? on + 2 : on + 1]
  if (tokens[on]?.low === 'on' && STATES_OF.has(topic?.low ?? '')) return null
  const kind = kindOfSpeaker(tokens, phrase)
  const speaks = kind === 'finder' ? isAgentNoun(tokens[phrase.to - 1]?.low ?? '') : kind !== null
  return speaks ? phrase : null
}
