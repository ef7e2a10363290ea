import { readName } from '../names/names.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Token } from './tokens.ts'
import { linking } from './word-classes.ts'

/** The token a reader would call the speaker: the last before a preposition that is no part of a name. */
export function headOf(tokens: readonly Token[], phrase: Phrase): number {
  return endOfHead(tokens, phrase) - 1
}

/** Where the head of a phrase ends: before the first preposition or comma that is not part of a name. */
export function endOfHead(tokens: readonly Token[], phrase: Phrase): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'comma') return at
    if (!linking.has(token.low) || token.capital) continue
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

/** "Lee Reed of New York": a person, and where they are from; "Secretary of State" is no person yet. */
function namesPerson(tokens: readonly Token[], from: number, to: number): boolean {
  let start = to
  while (start > from && tokens[start - 1]?.capital && !tokens[start - 1]?.possessive) start--
  const name = readName(tokens.slice(start, to).map((token) => token.text))
  return name !== null && name.words.length > 1 && name.kind === 'person' && name.sex !== null
}
