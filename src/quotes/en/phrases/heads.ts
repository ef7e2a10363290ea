import { honorifics } from '../names/name-tables.ts'
import { isAgentNoun, readName } from '../names/names.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Token } from './tokens.ts'
import { determiners, linking } from './word-classes.ts'

/** The head of a noun phrase: the index of the last token before a preposition that is no part of a name. */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  return endOfHead(tokens, phrase) - 1
}

/**
 * The end of the head of a noun phrase: the index of the first preposition or comma that is no part of a name, else the
 * end of the phrase.
 */
export function endOfHead(tokens: readonly Token[], phrase: Phrase): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'comma') return at
    if (!linking.has(token.low) || token.capital) continue
    const officer = /^(?:of|for|on)$/.test(token.low) ? endOfOfficer(tokens, at, phrase.to) : -1
    if (officer > 0) return officer
    if (
      token.low === 'of' &&
      tokens[at - 1]?.capital &&
      tokens[at + 1]?.capital &&
      !namesPerson(tokens, phrase.from, at)
    )
      continue
    return at
  }
  return phrase.to
}

/** Whether a full name stands before "of" and a place ("Lee Reed of New York"): "Secretary of State" is an office. */
function namesPerson(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to
  while (start > from && tokens[start - 1]?.capital && !tokens[start - 1]?.possessive) start--
  const name = readName(tokens.slice(start, to).map((token) => token.text))
  return name !== null && name.words.length > 1 && name.kind === 'person'
}

/**
 * The end of a name behind an office with "of" in it ("secretary of state Ana Bell", "chief of staff Tom Reed"); in "a
 * friend of pilot Ana Bell" there is no office.
 */
function endOfOfficer(tokens: readonly Token[], of: number, to: number): number {
  const role = tokens[of - 1]?.low ?? ''
  if (role !== 'secretary' && !isAgentNoun(role)) return -1
  let from = of + 1
  while (from < to && tokens[from]?.kind === 'word' && !tokens[from]?.capital) from++
  if (determiners.has(tokens[of + 1]?.low ?? '')) return -1
  const field = tokens[from - 1]?.low ?? ''
  if (from === of + 1 || isAgentNoun(field) || honorifics.has(field)) return -1
  let end = from
  while (end < to && tokens[end]?.capital && !tokens[end]?.possessive) end++
  const name = tokens.slice(from, end).map(({ text }) => text)
  return name.length > 1 && readName(name)?.kind === 'person' ? end : -1
}
