import type { NameRun } from './name-people.ts'
import type { Token } from '../phrases/tokens.ts'

/** How far a verb of dying may stand behind the name, over asides, and a relative before it, in tokens. */
const REACH = { death: 30, relative: 9 }

/** "Ana Bell, who built the first gliders, has died": the one whose death a sentence reports. */
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

const RELATIVE =
  /^(?:daughter|son|wife|husband|widow|widower|mother|father|brother|sister|twin|grandson|granddaughter|nephew|niece|cousin|uncle|aunt|partner|fianc[eé]e?)$/

/** "his brother, the pilot Jan Reed", "Reed's widow Ana Reed": a name told by whose relative bears it. */
export function isRelative(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at > from - REACH.relative && at > 0; at--) {
    const token = tokens[at]
    if (token?.capital || !/^(?:word|comma)$/.test(token?.kind ?? '')) return false
    if (!RELATIVE.test(token?.low ?? '')) continue
    return [tokens[at - 1], tokens[at - 2]].some(
      (owner) =>
        owner?.possessive === true || /^(?:his|her|their|my|whose)$/.test(owner?.low ?? ''),
    )
  }
  return false
}
