import { cueOf, type Cue } from '../words/cue-verbs.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import { prepositions } from '../words/word-classes.ts'

/**
 * Phrasal verbs that attribute, where the verb alone is a gesture: "pointed out", "referred to", "put it to Bell that".
 */
export function phrasalAt(tokens: readonly Token[], at: number): Cue | undefined {
  const cue = cueOf(tokens[at]?.low ?? '')
  const next = tokens[at + 1]?.low
  if (cue?.lemma === 'point' && next === 'out' && cue.form !== 'gerund')
    return { ...cue, tier: 'say' }
  if (cue?.lemma === 'put' && next === 'it' && tokens[at + 2]?.low === 'to')
    return { ...cue, tier: 'tell' }
  if (!cue) return thoughtAt(tokens, at)
  const names =
    (cue.lemma === 'refer' && next === 'to') ||
    (cue.lemma === 'speak' && next === 'of') ||
    (/^(?:express|voice)$/.test(cue.lemma) && isOwnWord(tokens, at + 1))
  return names ? { ...cue, tier: 'judge' } : undefined
}

/** Whether words in marks are what is expressed: `expressed "shock"`, `voiced her "deep regret"`. */
const isOwnWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[/^(?:an?|the|his|her|their|its)$/.test(tokens[at]?.low ?? '') ? at + 1 : at]?.kind ===
  'quote'

/** Any verb in the past before a clause in "that", as a verb of thinking: "accepted that the dam …". */
function thoughtAt(tokens: readonly Token[], at: number): Cue | undefined {
  const low = tokens[at]?.low ?? ''
  const clause = tokens[at + 1]?.low === 'that' && !prepositions.has(tokens[at + 2]?.low ?? '')
  return clause && low.endsWith('ed') && isVerb(tokens[at])
    ? { lemma: low, tier: 'soft', form: 'past' }
    : undefined
}
