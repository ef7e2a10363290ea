import { canAct } from '../names/names.ts'
import type { Token } from '../words/tokens.ts'
import { linking } from '../words/word-classes.ts'
import { arePeople, isOneOfThem } from './modifiers.ts'
import type { Phrase } from './noun-phrases.ts'

/**
 * The subject within a phrase that also holds the noun of which it tells, or the adjective that takes its clause: "a
 * leaflet [councillors] handed out", "the place [navy officials] say", "the number of people [The Post] reported", "the
 * $20 million [experts] say it costs", "is glad [reporters] point out"; else the phrase.
 */
export function subjectWithin(tokens: readonly Token[], phrase: Phrase): Phrase {
  const { from, to } = phrase
  if (to - from < 2) return phrase
  const own = startWithin(tokens, phrase)
  return own > from && own < to ? { from: own, to } : phrase
}

function startWithin(tokens: readonly Token[], { from, to }: Phrase): number {
  const first = tokens[from]
  if (TAKES_CLAUSE.test(first?.low ?? '')) return from + 1
  const article = from + 1 + tokens.slice(from + 1, to).findLastIndex(({ text }) => text === 'The')
  const before = tokens[article - 1]
  if (article > from && before?.capital === false && !linking.has(before.low)) return article
  if (!arePeople(tokens[to - 1])) return from
  if (isSum(tokens, from)) return from + 2
  if (first?.low === 'the' && WHERE.test(tokens[from + 1]?.low ?? '')) return from + 2
  return isOneOfThem(tokens, from, to - 1) ? to - 1 : from
}

/** Whether a noun in the singular stands before the verb of a plural: "who came to her concert [say]". */
export const lacksPlural = (
  tokens: readonly Token[],
  { from, to }: Phrase,
  verb: number,
): boolean =>
  to === verb &&
  /^(?:say|argue|believe|insist|contend|agree)$/.test(tokens[verb]?.low ?? '') &&
  tokens[to - 1]?.capital === false &&
  !tokens[to - 1]?.low.endsWith('s') &&
  (tokens[from]?.possessive === true ||
    tokens[from - 1]?.possessive === true ||
    /^(?:the|an?|his|her|its|their|this|that)$/.test(tokens[from]?.low ?? '')) &&
  !canAct(tokens[to - 1]?.low ?? '')

const isSum = (tokens: readonly Token[], from: number): boolean =>
  /^[$£€]$/.test(tokens[from - 1]?.text ?? '') &&
  /^(?:million|billion|trillion|bn|m)$/.test(tokens[from + 1]?.low ?? '')

/** Adjectives that take a clause without "that". */
const TAKES_CLAUSE =
  /^(?:glad|sure|certain|happy|sorry|afraid|confident|aware|convinced|grateful|proud|surprised)$/

/** Nouns that are none of people, of which a clause without its pronoun tells. */
const WHERE = /^(?:place|time|day|way|reason|point|moment|thing|kind|sort|amount|number|year|week)$/
