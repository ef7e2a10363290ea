import { readName } from '../names/names.ts'
import { behindFronted, isRoleOf, withParticiple } from '../phrases/heads.ts'
import { isParty } from '../phrases/modifiers.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isPlace, REACH_TOKENS } from '../phrases/subjects.ts'
import type { Token } from '../words/tokens.ts'
import { linking } from '../words/word-classes.ts'
import { isPerson } from './distant-subjects.ts'

/** The antecedent of "who" at token `at`: the noun phrase before it, over a comma; of "and who" that of the first. */
export function antecedent(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const who = beforePlace(tokens, firstOfRow(tokens, at, lo), lo)
  const kind = tokens[who - 1]?.kind
  const comma = kind === 'comma' || kind === 'dash'
  const last = phraseBefore(tokens, comma ? who - 1 : who, lo)
  const whole = withParticiple(tokens, last && behindFronted(tokens, last, lo), lo)
  // "It was Hill, not Bell, who said"
  if (whole && tokens[whole.from - 1]?.low === 'not')
    for (let sign = whole.from - 2; sign > whole.from - 4; sign--)
      if (tokens[sign]?.kind === 'comma') return phraseBefore(tokens, sign, lo)
  const phrase = whole && personWithin(tokens, whole)
  if (!phrase || tokens[phrase.from - 1]?.kind !== 'comma') return phrase
  const name = phraseBefore(tokens, phrase.from - 1, lo)
  return name && isRoleOf(tokens, phrase, name) ? name : phrase
}

/** The first "who" of those that "and" joins, of which the last stands at `who`. */
function firstOfRow(tokens: readonly Token[], who: number, lo: number): number {
  let first = who
  for (let at = who - 1; at > lo && at > who - REACH_TOKENS; at--)
    if (tokens[at]?.low === 'who' && /^(?:and|or|but)$/.test(tokens[first - 1]?.low ?? ''))
      first = at
  return first
}

/**
 * The index behind the comma before a place or a party, where one stands before "who": of "Ana Bell, a doctor from
 * Englewood, New Jersey, who", "Ana Bell, of Hull, East Yorkshire, who", "Ana Bell, R-Ohio, who"; `who` itself else.
 */
function beforePlace(tokens: readonly Token[], who: number, lo: number): number {
  if (!/^(?:comma|dash)$/.test(tokens[who - 1]?.kind ?? '')) return who
  const party = tokens[who - 2]
  if (party && isParty(party)) return who - 2
  const place = phraseBefore(tokens, who - 1, lo)
  // "Ana Bell, 24, from Hull, who"
  const isHome = place !== null && /^(?:of|from)$/.test(tokens[place.from - 1]?.low ?? '')
  if (isHome && tokens[place.from - 2]?.kind === 'comma' && !isNamed(tokens, place))
    return behindAge(tokens, place.from - 1)
  if (!place || tokens[place.from - 1]?.kind !== 'comma') return who
  const town = phraseBefore(tokens, place.from - 1, lo)
  const isOf = town && /^(?:of|from)$/.test(tokens[town.from - 1]?.low ?? '')
  if (isOf && tokens[town.from - 2]?.kind === 'comma') return town.from - 1
  return isPlace(tokens, place, lo) ? place.from : who
}

const isNamed = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  Boolean(readName(tokens.slice(from, to).map(({ text }) => text))?.sex)

/** The index behind the comma before an age, where one stands before `at`: of "Ana Bell, 24, from Hull" that of the age. */
const behindAge = (tokens: readonly Token[], at: number): number =>
  /^\d\d$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.kind === 'comma' ? at - 2 : at

/** The person behind a thing, of both the one who can be "who": "the objections of [the sheriffs], who". */
function personWithin(tokens: readonly Token[], { from, to }: Phrase): Phrase {
  const isThing = !isPerson(tokens, { from, to })
  for (let at = from + 2; at < to; at++) {
    const link = tokens[at - 1]
    const links = link?.low === 'by' || (isThing && linking.has(link?.low ?? ''))
    const isMany = link?.low === 'by' && /[^s]s$/.test(tokens[to - 1]?.low ?? '')
    if (links && !link?.capital && (isMany || isPerson(tokens, { from: at, to })))
      return { from: at, to }
  }
  return { from, to }
}
