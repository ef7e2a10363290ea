import type { Cue } from '../words/cue-verbs.ts'
import { canAct } from '../names/names.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import { relativeBefore } from '../phrases/related-phrases.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { isAdverb, personal, prepositions } from '../words/word-classes.ts'
import { BE, hasAgent } from './noun-or-cue.ts'

/** Whether a form at the token `at` is a passive or a participle: "was called", "accused of", "a boat named '…'". */
export function isPassive(tokens: readonly Token[], at: number, lo: number, cue: Cue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  if (isNaming(tokens, at, lo, cue) || isBilled(tokens, at, lo, cue)) return true
  if (cue.lemma === 'accuse' && tokens[at + 1]?.low === 'of')
    return !/^(?:it|he|she|they|we)$/.test(tokens[at - 1]?.low ?? '')
  if (tokens[at]?.capital) return true
  if (cue.tier !== 'soft' && hasAgent(tokens, at, lo, cue)) return true
  for (let left = at - 1; left >= lo && left > at - 4; left--) {
    const low = tokens[left]?.low ?? ''
    if (BE.test(low)) return true
    if (!isAdverb(low)) return isCoordinated(tokens, at, left)
  }
  return false
}

/** A passive joined to another, behind which no object stands: "was booed and called a '…'". */
function isCoordinated(tokens: readonly Token[], at: number, and: number): boolean {
  const object = /^(?:an?|the)$/.test(tokens[at + 1]?.low ?? '') ? at + 2 : at + 1
  return (
    tokens[and]?.low === 'and' &&
    tokens[object]?.kind === 'quote' &&
    BE.test(tokens[and - 2]?.low ?? '') &&
    isVerb(tokens[and - 1])
  )
}

/** A passive participle of naming, "a boat named '…'", which has no object; "what X called '…'" has one. */
function isNaming(tokens: readonly Token[], at: number, lo: number, cue: Cue): boolean {
  if (!/^(?:call|label|dub|brand|name|nickname|term|entitle|title|style|christen)$/.test(cue.lemma))
    return false
  if (tokens[at + 1]?.kind !== 'quote') return false
  const subject = subjectBeside(tokens, at, lo)
  if (subject && opensBareRelative(tokens, subject)) return false
  if (/^(?:call|label|dub|term|brand)$/.test(cue.lemma) && relativeBefore(tokens, at + 1, lo))
    return false
  const from = subject?.from ?? at
  for (let left = at - 1; left >= lo && left > from - 3; left--) {
    if (/^(?:what|that|which|whom?)$/.test(tokens[left]?.low ?? '')) return false
  }
  return true
}

/** A participle on a thing or on whom another names: `an event billed as "…"`, "a row with a man named Tom Reed". */
function isBilled(tokens: readonly Token[], at: number, lo: number, cue: Cue): boolean {
  if (cue.tier !== 'judge' && cue.lemma !== 'pitch') return false
  const next = tokens[at + 1]
  const isTermed = next?.low === 'the' && tokens[at + 2]?.kind === 'quote'
  const names = (next?.capital || isTermed) && /^(?:name|call|nickname)$/.test(cue.lemma)
  if (!names && next?.low !== 'as') return false
  const noun = phraseBefore(tokens, at, lo)
  const head = noun ? tokens[headOf(tokens, noun)] : undefined
  if (!noun || !head || head.capital || personal.has(head.low)) return false
  const before = tokens[noun.from - 1]
  if (names) return prepositions.has(before?.low ?? '') || isVerb(before)
  const quote = /^an?$/.test(tokens[at + 2]?.low ?? '') ? at + 3 : at + 2
  if (tokens[quote]?.kind !== 'quote' || !/^an?$/.test(tokens[noun.from]?.low ?? '')) return false
  return !canAct(head.low) && !isRecord(head.low)
}

/** What bears words, and may describe something. */
const isRecord = (low: string): boolean =>
  /^(?:report|letter|memo|message|e-?mail|note|statement|article|editorial|story|paper|study|tweet|post|review|ad|spot)s?$/.test(
    low,
  )

/** Whether a subject opens a relative clause without a pronoun: "a decision her federation called '…'". */
const opensBareRelative = (tokens: readonly Token[], { from }: Phrase): boolean =>
  isNoun(tokens[from - 1]) && /^(?:the|his|her|its|their)$/.test(tokens[from]?.low ?? '')
