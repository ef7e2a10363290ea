import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { wordsIn } from './reported.ts'
import type { Token } from '../words/tokens.ts'
import { prepositions } from '../words/word-classes.ts'

/** Whether what stands behind the verb `lemma` is no clause and yet what was announced or reported. */
export const opensThing = (
  tokens: readonly Token[],
  at: number,
  hi: number,
  lemma: string,
): boolean =>
  (TAKES_THING.test(lemma) && isThing(tokens, at, hi)) ||
  (TAKES_ANY.test(lemma) && isPlainThing(tokens, at, hi))

const TAKES_THING = /^(?:announce|acknowledge|suggest|explain|report|note)$/

/** An object with an article: "announced the sale of the mill". */
function isThing(tokens: readonly Token[], at: number, hi: number): boolean {
  return (
    /^(?:a|an|the|his|her|their|its)$/.test(tokens[at]?.low ?? '') &&
    phraseAfter(tokens, at, hi) !== null
  )
}

const TAKES_ANY = /^(?:announce|report|note|acknowledge)$/

/**
 * An object without an article ("announced new rules", "reported six deaths"); in "jobs reports cheered sailors",
 * "reported daily", "reported ten days ago" there is none.
 */
function isPlainThing(tokens: readonly Token[], at: number, hi: number): boolean {
  const { low = '' } = tokens[at] ?? {}
  const isPlan = cueOf(low)?.form === 'present' && isNounish(low)
  if (/^(?:that|daily|weekly)$/.test(low) || (!isPlan && (isVerb(tokens[at]) || cueOf(low))))
    return false
  const thing = isGerund(tokens, at - 1) ? null : phraseAfter(tokens, at, hi)
  return thing !== null && !AGO.test(tokens[thing.to - 1]?.low ?? '')
}

const AGO = /^(?:ago|later|earlier)$/

/**
 * Objects of "say" that are no clause: "said goodbye to the crew", "said nothing to reporters"; "said nothing would
 * change" is one.
 */
const GREETINGS = /^(?:goodbye|farewell|hello|thanks)$/

/** "says a lot about the town", "says everything about her". */
const MUCH =
  /^(?:(?:a lot|a great deal|a bit|all you need to know|as much|everything|volumes|more|plenty|much|all) (?:about|with|by))\b/
const MUCH_TOKENS = 6
const LITTLE = /^(?:nothing|little|something|anything)$/

/** Whether a pronoun is the object of "say": "says it, from habit", "said them aloud". */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {}
  const next = tokens[at + 1]
  if (low === 'them' || low === 'him' || GREETINGS.test(low)) return true
  if (LITTLE.test(low) && !isVerb(next)) return true
  if (MUCH.test(wordsIn(tokens, at, at + MUCH_TOKENS))) return true
  const closes = next?.kind !== 'word' || prepositions.has(next.low) || next.low === 'and'
  return (low === 'it' && closes) || (low === 'so' && (closes || isVerb(next)))
}
