import type { NameRun } from './name-runs.ts'
import type { Token } from '../words/tokens.ts'

/**
 * Maximum distance, in tokens, of a verb of dying behind the name, over asides, and of a noun for a relative before it.
 */
const REACH = { death: 60, relative: 9 }

/** Whether a sentence reports the death of this person: "Ana Bell, who built the first gliders, has died". */
export function diesIn(tokens: readonly Token[], { from, to }: NameRun): boolean {
  if (tokens[to - 1]?.possessive || tokens[from - 1]?.kind === 'word') return false
  for (let at = to; at < to + REACH.death; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'stop' || token.kind === 'semicolon') return false
    if (/^(?:dies|died)$/.test(token.low))
      return !/^(?:that|after|when|before)$/.test(tokens[at - 2]?.low ?? '')
  }
  return false
}

/** Nouns for a relative. */
export const RELATIVE =
  /^(?:(?:grand)?(?:daughter|son|mother|father)|wife|husband|widow|widower|brother|sister|twin|mum|mom|dad|nephew|niece|cousin|uncle|aunt|partner|girlfriend|boyfriend|fianc[eé]e?)$/

/** Whether a word tells whose a relative is: "his", "Reed's". */
export const isOwner = (token: Token | undefined): boolean =>
  token?.possessive === true || /^(?:his|her|their|my|whose)$/.test(token?.low ?? '')

/** Whether a noun for a relative stands before the name: "his brother, the pilot Jan Reed", "Reed's widow Ana Reed". */
export function isRelative(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - REACH.relative && at > 0; at--) {
    const token = tokens[at]
    if (token?.capital || !/^(?:word|comma)$/.test(token?.kind ?? '')) return false
    if (!RELATIVE.test(token?.low ?? '')) continue
    return isOwner(tokens[at - 1]) || isOwner(tokens[at - 2])
  }
  return false
}
