import { cueAt } from './cues-of-sentence.ts'
import { cueOf } from '../phrases/cue-verbs.ts'
import { afterAsides } from '../phrases/clause-subjects.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import type { Token } from '../phrases/tokens.ts'
import { isBeforeVerb } from '../phrases/word-classes.ts'

/**
 * Whether a new main clause starts, which is no longer reported: a semicolon, or ", but/and/while" before a subject and
 * its verb.
 */
export function breaksAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'semicolon' || opensWith(tokens, at, to)) return true
    if (token?.kind === 'comma' && (isCalledBy(tokens, at + 1, to) || isWhose(tokens, at + 1, to)))
      return true
    const joined =
      token?.kind === 'word' &&
      /^(?:and|but|while|though|although|whereas|after|before|when)$/.test(token.low)
    if (!joined || tokens[at - 1]?.low === 'that') continue
    const contrast = !/^(?:and|after|before|when)$/.test(token.low)
    const subject = phraseAfter(tokens, at + 1, to)
    if (!subject && !contrast) {
      if (cueAtIsSpeech(tokens, at + 1, to)) return true
      continue
    }
    if (subject && speaksNext(tokens, afterAsides(tokens, subject.to, to), to)) return true
  }
  return false
}

/** An absolute construction with another speaker: ", with Reed tweeting that". */
export function opensWith(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.low !== 'with' || tokens[at - 1]?.kind !== 'comma') return false
  const subject = phraseAfter(tokens, at + 1, to)
  if (!subject) return false
  const cue = cueOf(tokens[afterAsides(tokens, subject.to, to)]?.low ?? '')
  return cue?.form === 'gerund' && (cue.tier === 'say' || cue.tier === 'tell')
}

/** A relative clause with another speaker on an apposition: ", a sum that Bell, who voted no, called". */
function isCalledBy(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^an?$/.test(tokens[from]?.low ?? '')) return false
  for (let at = from + 2; at < from + 6; at++) {
    const low = tokens[at]?.low ?? ''
    const isThat = /^(?:that|which)$/.test(low)
    if (!isThat && !(at === from + 2 && (tokens[at]?.capital || BARE.test(low)))) continue
    const subject = phraseAfter(tokens, isThat ? at + 1 : at, to)
    return subject !== null && speaksNext(tokens, afterAsides(tokens, subject.to, to), to)
  }
  return false
}

/** What opens a relative clause without a pronoun: "a line her manager called", "a move they said". */
const BARE = /^(?:the|his|her|its|their|he|she|they)$/

/** A relative clause with another speaker: ", whose leader, Sem Dabo, urged". */
function isWhose(tokens: readonly Token[], at: number, to: number): boolean {
  const subject = tokens[at]?.low === 'whose' ? phraseAfter(tokens, at + 1, to) : null
  return subject !== null && speaksNext(tokens, afterAsides(tokens, subject.to, to), to)
}

function cueAtIsSpeech(tokens: readonly Token[], at: number, to: number): boolean {
  const placed = at < to ? cueAt(tokens, at, 0) : null
  return placed !== null && placed.cue.form !== 'gerund' && placed.cue.tier !== 'soft'
}

function speaksNext(tokens: readonly Token[], from: number, to: number): boolean {
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
