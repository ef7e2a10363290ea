import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { auxiliaries, isAdverb, weekdays } from '../words/word-classes.ts'
import { opensSubject, opensTime } from './clauses.ts'

/** The token behind an adverbial of time ("on Friday", "last week", "repeatedly"); "this year will" is a subject. */
export function behindTime(tokens: readonly Token[], from: number, hi: number): number {
  let at = from
  while (at < hi && (isTime(tokens, at) || isManner(tokens, at))) at++
  const isSubject = tokens[from]?.low === 'this' && isAuxiliary(tokens[at]?.low ?? '')
  return isSubject ? from : at
}

/** Whether a word of an adverbial of time stands at `at`: "late", "last", "that night", "on Friday". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? ''
  if (
    weekdays.has(low) ||
    /^(?:late|early|last|week|month|night|morning|evening|afternoon|later|earlier|recently|also)$/.test(
      low,
    )
  )
    return true
  const next = tokens[at + 1]?.low ?? ''
  if (low === 'that' && (next === 'same' || opensTime(tokens[at + 1]))) {
    const behind = tokens[next === 'same' ? at + 3 : at + 2]
    return behind?.low === 'that' || !isVerb(behind)
  }
  if (/^(?:same|day|year|weekend)$/.test(low))
    return /^(?:that|same|this|last|earlier)$/.test(tokens[at - 1]?.low ?? '')
  if (/^(?:this|the)$/.test(low)) return /^(?:week|month|year|morning|weekend)$/.test(next)
  return low === 'on' && weekdays.has(next)
}

/** An adverb between the verb and its clause: "said repeatedly they would". */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  isAdverb(tokens[at]?.low ?? '') &&
  tokens[at]?.low.endsWith('ly') === true &&
  opensSubject(tokens[at + 1])

/** An auxiliary that is no pronoun as well ("he's"). */
export const isAuxiliary = (low: string): boolean => auxiliaries.has(low) && !low.includes("'")
