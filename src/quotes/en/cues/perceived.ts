import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { cueOf } from '../words/cue-verbs.ts'

/**
 * Who is heard or seen to do what the verb at `at` says, and is no subject of the main clause: "heard [Reed] shout";
 * `null` for another verb.
 */
export function perceivedBefore(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  if (cueOf(tokens[at]?.low ?? '')?.form !== 'plain') return null
  const who = phraseBefore(tokens, at, lo)
  if (!who) return null
  const last = tokens
    .slice(Math.max(lo, who.from - 1), at)
    .findLastIndex(({ low }) => PERCEIVES.test(low))
  const from = Math.max(lo, who.from - 1) + last + 1
  return last >= 0 && from < at ? { from, to: at } : null
}

const PERCEIVES = /^(?:(?:over)?hear(?:s|d)?|saw|seen|watched)$/
