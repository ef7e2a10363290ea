import { SUBORDINATE } from './clause-ends.ts'
import type { PlacedCue } from './cues-of-sentence.ts'
import { mainSubject, subjectOfClause } from '../phrases/clause-subjects.ts'
import { cueOf } from '../words/cue-verbs.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isAgentNoun, readName, sexOfNoun, type Sex } from '../names/names.ts'
import type { Token } from '../words/tokens.ts'
import { personal } from '../words/word-classes.ts'

/**
 * The antecedent of the pronoun in "condemned what he called": the subject of the clause before, or of the main one
 * ("was held after a day of what he called '…'"); `null` for another pronoun, and where sex or number differ.
 */
export function whatTheyCall(
  tokens: readonly Token[],
  { subject }: PlacedCue,
  lo: number,
): Phrase | null {
  const low = tokens[subject.from]?.low ?? ''
  if (!/^(?:he|she|they|it)$/.test(low) || tokens[subject.from - 1]?.low !== 'what') return null
  const nearest = subjectOfClause(tokens, subject.from - 1, lo)
  if (!nearest) return null
  const isInner = SUBORDINATE.test(tokens[nearest.from - 1]?.low ?? '')
  const judges = tokens.slice(nearest.to, subject.from).some((token) => isOpinion(token))
  const isOwn = low === 'it' && isThing(tokens, nearest)
  const before = isInner && !judges && !isOwn ? mainSubject(tokens, nearest.from - 1, lo) : nearest
  if (!before || low === 'they' || low === 'it') return before
  const isMany = /[^s]s$/.test(tokens[before.to - 1]?.low ?? '')
  if (isMany || isThing(tokens, before)) return null
  return isUnlike(tokens, subject, before) ? null : before
}

/** Whether a pronoun does not mean somebody, by sex: "Ana Bell said Reed kept what he called". */
export const isUnlike = (tokens: readonly Token[], { from }: Phrase, somebody: Phrase): boolean => {
  const low = tokens[from]?.low
  if (low !== 'he' && low !== 'she') return false
  return sexOf(tokens, somebody) === (low === 'he' ? 'woman' : 'man')
}

/** Whether a token is a verb of saying or judging. */
const isOpinion = ({ low }: Token): boolean => /^(?:say|tell|judge)$/.test(cueOf(low)?.tier ?? '')

/** Whether a subject is a thing, and no "he" or "she": "when the job came with what he calls '…'". */
function isThing(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[headOf(tokens, phrase)]
  return head?.capital === false && !isAgentNoun(head.low) && !personal.has(head.low)
}

function sexOf(tokens: readonly Token[], { from, to }: Phrase): Sex | null {
  const words = tokens.slice(from, to)
  const name = words.filter(({ capital }) => capital)
  const told = words.map(({ low, capital }) => (capital ? null : sexOfNoun(low))).find(Boolean)
  return told ?? readName(name.map(({ text }) => text))?.sex ?? null
}
