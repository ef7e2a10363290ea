import { canAct, isAgentNoun } from '../names/names.ts'
import { cueOf, isNounish } from './cue-verbs.ts'
import type { Token } from './tokens.ts'
import { determiners, functionWords, isAdverb, looksLikeVerb } from './word-classes.ts'

/** Whether a token is a finite verb: by its form, or as a cue that is no noun. */
export function isVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  if (looksLikeVerb(token.low)) return true
  const cue = cueOf(token.low)
  return cue !== undefined && cue.form !== 'gerund' && cue.form !== 'plain' && !isNounish(token.low)
}

/** Whether a verb takes an object clause: in "who said Reed left" Reed is its subject. */
export function takesClause(token: Token | undefined): boolean {
  const tier = cueOf(token?.low ?? '')?.tier
  return tier !== undefined && tier !== 'judge'
}

/**
 * Whether an unknown word behind a name, people or a body is a verb, by its object: "Fitch cut the rating", "children
 * smash a pot", "the firm cut prices".
 */
export function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  const [name, verb, object] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (name?.kind !== 'word' || name.possessive) return false
  if (
    !name.capital &&
    canAct(name.low) &&
    ONE_FORM.test(verb?.low ?? '') &&
    object?.kind === 'word'
  )
    return determiners.has(object.low) || !functionWords.has(object.low)
  if (name.capital && verb?.low === 'quit' && object?.low.endsWith('ing')) return true
  if (!name.capital && !/^(?:people|children|police|(?:wo)?men)$/.test(name.low)) return false
  if (verb?.kind !== 'word' || verb.capital || !isPlainNoun(verb)) return false
  // "Bell lawyer Hill's office" is a noun phrase
  if (object?.possessive) return !isAgentNoun(verb.low)
  return /^(?:the|an?|its|his|her|their)$/.test(object?.low ?? '')
}

/** Verbs that are the same in the past, and nouns. */
const ONE_FORM = /^(?:cut|hit|set|put|shut|split|shed|beat|cost|quit)$/

/** Whether a participle is an attribute of the noun before a name: "acting director Ana Bell". */
export function describesNoun(tokens: readonly Token[], at: number): boolean {
  const tier = cueOf(tokens[at]?.low ?? '')?.tier
  if (tier && tier !== 'soft') return false
  let next = at + 1
  while (
    next < at + 4 &&
    tokens[next]?.kind === 'word' &&
    !tokens[next]?.capital &&
    isPlainNoun(tokens[next])
  )
    next++
  return next > at + 1 && tokens[next]?.capital === true
}

const GERUND = /^.{3,}ing$/
const NOT_GERUNDS =
  /^(?:king|nothing|something|anything|everything|morning|evening|beijing|building|meeting|being|wing|spring|string|thing|offspring|sibling|sterling|ceiling|wedding|filing|ruling|finding|signing|briefing|hearing)s?$/

/** Whether a form in -ing opens a participle clause ("Speaking to reporters"), and is no attribute of a noun. */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !GERUND.test(token.low) || NOT_GERUNDS.test(token.low)) return false
  return !token.capital || at === 0 || tokens[at - 1]?.kind === 'stop'
}

function isPlainNoun(token: Token | undefined): boolean {
  return token !== undefined && !functionWords.has(token.low) && !isAdverb(token.low)
}
