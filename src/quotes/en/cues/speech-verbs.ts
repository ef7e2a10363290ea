import { headOf, isAnybody } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { cueOf, isNounish, isOfSaying } from '../words/cue-verbs.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { BY_WIRE } from './noun-or-cue.ts'

/** Whether a form of a cue is an active verb of saying: not the passive of "added by Reed", nor "began to rise". */
export function isSpeechAt(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.low ?? ''
  if (next === 'to' && /^(?:beg[ai]n|start|continue)/.test(tokens[at]?.low ?? '')) return false
  if (/^sa(?:id|ys?)$/.test(tokens[at]?.low ?? '') && OBJECTS_OF_SAY.test(next)) return false
  return !isActedOn(tokens, at) && isSpeech(tokens[at])
}

/** Objects of "say", which is then no attribution of words beside it: "said yes", "says nothing". */
const OBJECTS_OF_SAY = /^(?:yes|no|nothing|little|goodbye|hello|sorry|prayers)$/

/** A passive or a negation: "has been found", "added by Reed", "did not respond". */
function isActedOn(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.low === 'by' && !BY_WIRE.test(tokens[at + 2]?.low ?? '')) return true
  if (tokens[at]?.low === 'quoted') return false
  return /^(?:is|are|was|were|be|been|being|not|never)$|n't$/.test(tokens[at - 1]?.low ?? '')
}

/** Whether a word is a form of a verb of saying that attributes by itself. */
export function isSpeech(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  const cue = cueOf(token.low)
  if (!isOfSaying(cue) || cue.form === 'gerund' || cue.form === 'participle') return false
  return cue.form !== 'plain' || !isNounish(token.low)
}

/**
 * Any other cue, which attributes where the sentence pauses right behind it: "Reed went on.", "Bell smiled,", "she
 * corrected herself".
 */
export function isGesture(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || isActedOn(tokens, at)) return false
  const cue = cueOf(token.low)
  if (/^(?:him|her|them)sel(?:f|ves)$/.test(tokens[at + 1]?.low ?? '')) return isVerb(token)
  if (cue?.form !== 'past' && cue?.form !== 'present') return false
  if (tokens[at + 1]?.low === 'back') return true
  const next = tokens[/^(?:on|in|out|off)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1]
  return !next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'quote'
}

/** Whether a participle tells of a thing that bears words: "the order [released] Friday said". */
export const isIssued = (tokens: readonly Token[], phrase: Phrase, at: number): boolean =>
  ISSUED.test(tokens[at]?.low ?? '') && !isAnybody(tokens[headOf(tokens, phrase)])

const ISSUED =
  /^(?:released|published|issued|filed|obtained|seen|posted|dated|signed|sent|written|leaked|unveiled|updated|reviewed|commissioned)$/

/** The index before the verb behind when and by whom a thing was issued: "published last week by the Post | found". */
export function endOfIssue(tokens: readonly Token[], from: number, hi: number): number {
  let at = from
  while (
    at + 1 < Math.min(hi, from + ISSUE_TOKENS) &&
    /^(?:word|number)$/.test(tokens[at + 1]?.kind ?? '') &&
    !isSpeechAt(tokens, at + 1)
  )
    at++
  return at
}

/** Maximum length of that. */
const ISSUE_TOKENS = 8
