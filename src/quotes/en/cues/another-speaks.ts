import { cueAt } from './cues-of-sentence.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { afterAsides } from '../phrases/skip-ahead.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { isBeforeVerb } from '../words/word-classes.ts'

/**
 * Whether a new main clause starts, which is no longer reported: a semicolon, or ", but/and/while" before a subject and
 * its verb.
 */
export function breaksAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'semicolon' || opensWith(tokens, at, to)) return true
    if (token?.kind === 'quote' && token.text === ',' && tellsBehind(tokens, at + 1, to))
      return true
    if (token?.kind === 'comma' && (isCalledBy(tokens, at + 1, to) || isWhose(tokens, at + 1, to)))
      return true
    const low = token?.low ?? ''
    const contrasts = /^(?:but|while|though|although|whereas)$/.test(low)
    if (!contrasts && !/^(?:and|after|before|when)$/.test(low)) continue
    if (tokens[at - 1]?.low === 'that') continue
    const subject = phraseAfter(tokens, at + 1, to)
    const speaks = subject
      ? speaksNext(tokens, subject, to)
      : !contrasts && cueAtIsSpeech(tokens, at + 1, to)
    if (speaks) return true
  }
  return false
}

/** An absolute construction with another speaker: ", with Reed tweeting that". */
export function opensWith(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.low !== 'with' || tokens[at - 1]?.kind !== 'comma') return false
  const subject = phraseAfter(tokens, at + 1, to)
  if (!subject) return false
  const cue = cueOf(tokens[afterAsides(tokens, subject.to, to)]?.low ?? '')
  return isOfSaying(cue) && cue.form === 'gerund'
}

/** A relative clause with another speaker on an apposition: ", a sum that Bell, who voted no, called". */
function isCalledBy(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^an?$/.test(tokens[from]?.low ?? '')) return false
  for (let at = from + 2; at < from + 6; at++) {
    const low = tokens[at]?.low ?? ''
    const isThat = /^(?:that|which)$/.test(low)
    if (!isThat && !(at === from + 2 && (tokens[at]?.capital || BARE.test(low)))) continue
    const subject = phraseAfter(tokens, isThat ? at + 1 : at, to)
    return speaksNext(tokens, subject, to)
  }
  return false
}

/** What opens a relative clause without a pronoun: "a line her manager called", "a move they said". */
const BARE = /^(?:the|his|her|its|their|he|she|they)$/

/** Another teller of the whole, right behind words in marks: `Bell cannot say "never," Reed said, adding`. */
const tellsBehind = (tokens: readonly Token[], from: number, to: number): boolean => {
  const subject = phraseAfter(tokens, from, to)
  const verb = subject?.to === undefined ? undefined : tokens[subject.to]
  return (
    subject !== null &&
    isOfSaying(cueOf(verb?.low ?? '')) &&
    tokens[subject.to + 1]?.kind === 'comma'
  )
}

/** A relative clause with another speaker: ", whose leader, Sem Dabo, urged". */
function isWhose(tokens: readonly Token[], at: number, to: number): boolean {
  const subject = tokens[at]?.low === 'whose' ? phraseAfter(tokens, at + 1, to) : null
  return speaksNext(tokens, subject, to)
}

function cueAtIsSpeech(tokens: readonly Token[], at: number, to: number): boolean {
  const placed = at < to ? cueAt(tokens, at, 0) : null
  return placed !== null && placed.cue.form !== 'gerund' && placed.cue.tier !== 'soft'
}

/** Whether a verb of saying or judging follows the subject. */
function speaksNext(tokens: readonly Token[], subject: Phrase | null, to: number): boolean {
  if (!subject) return false
  const from = afterAsides(tokens, subject.to, to)
  for (let at = from; at < to && at < from + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') return false
    const cue = cueOf(token.low)
    const tells = cue?.tier !== 'soft' || (cue.lemma === 'speak' && tokens[at + 1]?.low === 'of')
    if (cue && tells && (cue.form === 'past' || cue.form === 'present')) return true
    if (!isBeforeVerb(token.low)) return false
  }
  return false
}
