import type { PlacedCue } from './cues-of-sentence.ts'
import type { Token } from '../phrases/tokens.ts'
import { conjunctions } from '../phrases/word-classes.ts'

/** `said, "…"` and `said: "…"`: a whole utterance, whose verb is the nearest. */
export function isIntroduced(tokens: readonly Token[], quote: number): boolean {
  const before = tokens[quote - 1]?.kind
  return before === 'comma' || before === 'colon'
}

/** "denied the '…'", "did not say '…'": not the subject's words, unless "as" or a pause brings their own. */
export function isDenied(
  tokens: readonly Token[],
  { at, to, cue }: PlacedCue,
  quote: number,
): boolean {
  const before = tokens[at - 1]?.low ?? ''
  const negated = cue.form === 'plain' && /^(?:not|never|(?:do|does|did)n't)$/.test(before)
  if (!negated && !/^(?:deny|reject|refute|rebut|dispute)$/.test(cue.lemma)) return false
  if (
    cue.lemma === 'deny' &&
    /^(?:entry|access|visas?|bail|asylum|service)$/.test(tokens[to]?.low ?? '')
  )
    return false
  if (isIntroduced(tokens, quote) || quote - to > 12) return false
  return tokens
    .slice(to, quote)
    .every(
      ({ low, kind }, at, between) =>
        kind !== 'quote' &&
        !/^(?:as|saying|calling)$/.test(low) &&
        !(low === 'that' && conjunctions.has(between[at - 1]?.low ?? '')),
    )
}

/** "accused of '…'", "faces claims of '…'": what is said against the subject. */
export function isAgainst(tokens: readonly Token[], quote: number): boolean {
  const at = /^(?:an?|the)$/.test(tokens[quote - 1]?.low ?? '') ? quote - 2 : quote - 1
  if (!/^(?:of|that)$/.test(tokens[at]?.low ?? '')) return false
  return /^(?:accused|accusations?|claims?|allegations?|charges?|suspected|rumou?rs?|suggestions?)$/.test(
    tokens[at - 1]?.low ?? '',
  )
}
