import { cueOf } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { functionWords, isAdverb } from './word-classes.ts'

/** "acting director Ana Bell": a participle that belongs to the noun before a name. */
export function describesNoun(tokens: readonly Token[], at: number): boolean {
  const tier = cueOf(tokens[at]?.low ?? '')?.tier
  if (tier && tier !== 'soft') return false
  let next = at + 1
  while (
    next < at + 4 &&
    tokens[next]?.kind === 'word' &&
    !tokens[next]?.capital &&
    isPlainNoun(tokens[next])
  )
    next++
  return next > at + 1 && tokens[next]?.capital === true
}

const GERUND = /^.{3,}ing$/
const NOT_GERUNDS =
  /^(?:king|nothing|something|anything|everything|morning|evening|beijing|building|meeting|being|wing|spring|string|thing|offspring|sibling|sterling|ceiling|wedding|filing|ruling|finding|briefing|hearing)s?$/

/** A participle that opens a clause of its own ("Speaking to reporters"), not the first word of a noun phrase. */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !GERUND.test(token.low) || NOT_GERUNDS.test(token.low)) return false
  return !token.capital || at === 0 || tokens[at - 1]?.kind === 'stop'
}

function isPlainNoun(token: Token | undefined): boolean {
  return token !== undefined && !functionWords.has(token.low) && !isAdverb(token.low)
}
