import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import type { Token } from '../words/tokens.ts'
import { isAuxiliary } from './times.ts'

/**
 * Who is told, at token `at`: a pronoun, a noun phrase or several in a row, with what is said of them: "told growers,
 * drivers and agents", "told Bell, the mayor, that".
 */
export function addresseeAt(tokens: readonly Token[], at: number, hi: number): Phrase | null {
  const first = oneAt(tokens, at, hi)
  return first && { from: first.from, to: endOfRow(tokens, first.to, hi) }
}

const oneAt = (tokens: readonly Token[], at: number, hi: number): Phrase | null =>
  /^(?:him|her|them|me|us|you)$/.test(tokens[at]?.low ?? '') && !isNoun(tokens[at + 1])
    ? { from: at, to: at + 1 }
    : phraseAfter(tokens, at, hi)

/** The index behind the last of a row or behind an apposition, where the first of them ends at `to`. */
function endOfRow(tokens: readonly Token[], to: number, hi: number): number {
  let end = to
  for (let rows = 0; rows < MAX_ADDRESSEES; rows++) {
    const comma = tokens[end]?.kind === 'comma' ? 1 : 0
    const joins = tokens[end + comma]?.low === 'and' ? 1 : 0
    const next = comma + joins > 0 ? oneAt(tokens, end + comma + joins, hi) : null
    if (!next) return to
    if (joins || tokens.slice(next.from, next.to).some(({ low }) => low === 'and')) return next.to
    end = next.to
    const behind = tokens[end]?.kind === 'comma' ? (tokens[end + 1]?.low ?? '') : ''
    if (/^(?:that|whether)$/.test(behind)) return end + 1
    if (isAuxiliary(behind) || tokens[end]?.kind === 'stop') return end
  }
  return to
}

/** Maximum number of addressees in a row: keeps the look at it short on hostile input. */
const MAX_ADDRESSEES = 6
