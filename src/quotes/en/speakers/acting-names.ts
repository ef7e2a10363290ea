import type { NameRun } from './name-people.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { isNoun } from '../phrases/noun-phrases.ts'
import { isVerb } from '../phrases/subjects.ts'
import type { Token } from '../phrases/tokens.ts'
import { isAdverb, isBeforeVerb } from '../phrases/word-classes.ts'

/** "Troops were": several, and nobody's name. */
export const areMany = (verb: Token | undefined): boolean =>
  /^(?:were|are|have)$/.test(verb?.low ?? '')

/** "Reed openly doubts": a verb follows, adverbs aside. */
export function acts(tokens: readonly Token[], next: number): boolean {
  let at = next
  while (at < next + 2 && tokens[at]?.kind === 'word' && isAdverb(tokens[at]?.low ?? '')) at++
  return isVerb(tokens[at]) || takesObject(tokens, at)
}

/** "Reed shook his head": a word in small letters before what it does something to. */
const takesObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === false &&
  isNoun(tokens[at]) &&
  /^(?:the|an?|his|her|their|him|them)$/.test(tokens[at + 1]?.low ?? '')

/** "Her deputy, Tom Reed, doubts": the aside names the subject. */
export const actsInAside = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind === 'comma' && acts(tokens, to + 1)

/** "Mr. Reed said", "Bell has called": the name before a verb of speech. */
export function isSaid(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    const cue = cueOf(token.low)
    if (cue && (cue.tier === 'say' || cue.tier === 'tell') && cue.form !== 'gerund') return true
    if (!isBeforeVerb(token.low)) return false
  }
  return false
}
