import { institutions } from '../names/body-nouns.ts'
import { womenNames } from '../names/name-tables.ts'
import { cueOf } from '../words/cue-verbs.ts'
import type { Token } from '../words/tokens.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import { adverbs, functionWords, isAdverb, weekdays } from '../words/word-classes.ts'

/** A run of capitalised words, as a half-open range of token indexes. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/**
 * A month, modal verb or preposition as a first name, before another capital ("May", "Will", "Per"): other function
 * words never begin a name.
 */
function isMonthName(tokens: readonly Token[], at: number): boolean {
  return /^(?:will|may|van|per)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.capital === true
}

/**
 * Whether a word has a capital only because the sentence starts; "Reilly" farther on or before its verb is no adverb.
 */
function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (at === from && (low === 'said' || low === 'says')) return true
  if (functionWords.has(low) || adverbs.has(low) || weekdays.has(low)) return true
  if (at === from && tokens[at + 1]?.capital && opensWithName(tokens, at)) return true
  return at === from && isAdverb(low) && !womenNames.has(low) && !isVerb(tokens[at + 1])
}

/**
 * Whether a verb, a participle or a pronoun stands before the name: "Added Reed", "Given Reed's vow", "Everything Reed
 * says", and "Chasing Reed, Bell", not "Reading Borough Council".
 */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (OPENS_WITH_NAME.test(low)) return true
  if (low.endsWith('ed') && cueOf(low)?.tier === 'say') return true
  const end = endOfRun(tokens, at, at + 3)
  return isGerund(tokens, at) && end === at + 2 && !institutions.has(tokens[at + 1]?.low ?? '')
}

const OPENS_WITH_NAME = /^(?:given|everything|anything|nothing|something)$/

/** The runs of capitalised words that can be names. */
export function findNameRuns(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
): readonly NameRun[] {
  const runs: NameRun[] = []
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (!token?.capital || (isOpening(tokens, at, from) && !isMonthName(tokens, at))) {
      at++
      continue
    }
    const end = endOfRun(tokens, at, to)
    runs.push({ from: at, to: end })
    at = end
  }
  return runs
}

function endOfRun(tokens: readonly Token[], from: number, to: number): number {
  let at = from + 1
  while (at < to && at < from + 8) {
    const before = tokens[at - 1]
    const token = tokens[at]
    if (!token || before?.possessive || before?.last || token.kind !== 'word') break
    if (weekdays.has(token.low)) break
    if (token.capital) at++
    else break
  }
  return Math.min(at, to)
}
