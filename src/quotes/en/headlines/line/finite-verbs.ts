import { isFirstName } from '../../names/name-tables.ts'
import { readName } from '../../names/names.ts'
import { cueOf, isNounish } from '../../words/cue-verbs.ts'
import type { Token } from '../../words/tokens.ts'
import { looksLikeVerb } from '../../words/word-classes.ts'
import { headlineVerbs } from '../words/act-verbs.ts'
import { headlineCueOf } from '../words/headline-cues.ts'
import { rubrics } from '../words/rubrics.ts'
import { finders, isPluralNoun, isRoleNoun } from '../words/speaker-nouns.ts'

/** Whether the word at `at`, which opens no segment, can be a finite verb. */
export function canBeVerb(tokens: readonly Token[], at: number, titleCase: boolean): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word' || token.possessive) return false
  if (token.capital && (!titleCase || isSurname(before, token))) return false
  if (token.low.endsWith('ed') && describes(tokens, at)) return false
  if (token.low.endsWith('s') && GOVERNS.test(before?.low ?? '')) return false
  if (finders.has(token.low) && FINDS.test(next?.low ?? '')) return false
  if (next?.kind === 'colon' && rubrics.has(token.low)) return false
  return (
    isVerb(token.low, next?.low ?? '') || isPlural(before, tokens, at) || isBetweenNames(tokens, at)
  )
}

/** The verb of what finds: "report | says". */
const FINDS =
  /^(?:sa(?:y|ys|id)|finds?|shows?|suggests?|reveals?|confirms?|indicates?|estimates?|warns?|alleges?)$/

/** Words behind which a form in -s is a noun: "of talks". */
const GOVERNS =
  /^(?:of|in|at|for|with|from|over|after|amid|by|during|before|between|about|against|the|an?|its|his|her|their)$/

/** "Mother of drowned boy": a participle between a preposition and its noun. */
const describes = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.kind !== 'word') return false
  // "…, sacked teacher says"
  if (before?.kind === 'comma')
    return isRoleNoun(next.low)
      ? /^(?:present|plain)$/.test(headlineCueOf(tokens[at + 2]?.low ?? '')?.form ?? '')
      : false
  return (
    /^(?:of|for|by|from|with)$/.test(before?.low ?? '') &&
    !/^(?:by|in|as|over|after|to|at|on)$/.test(next.low)
  )
}

/** A last name that looks like a past form, behind a first name: "Tom Reed Calls". */
function isSurname(before: Token | undefined, { text, low }: Token): boolean {
  return (
    low.endsWith('ed') && before?.capital === true && readName([before.text, text])?.sex !== null
  )
}

/** A form in -s between two names, which is a verb: "Bell heckles Reed". */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const [token, next] = [tokens[at], tokens[at + 1]]
  const named = before?.capital === true && !before.possessive && next?.capital === true
  if (!named || !token || !/[^su]s$/.test(token.low)) return false
  // "Jane Bell Torches Tom Reed", not "Jane Bell Fans", "Jane Bell Emails Show"
  const isFull = isFirstName(tokens[at - 2]?.low ?? '') && tokens[at - 3]?.kind !== 'word'
  const isNoun = isNounish(token.low) || finders.has(token.low) || isRoleNoun(token.low)
  return !token.capital || (isFull && !isNoun && !isVerb(next.low, '') && !headlineCueOf(next.low))
}

/** A plain form as the verb of a plural: "nurses demand". */
function isPlural(before: Token | undefined, tokens: readonly Token[], at: number): boolean {
  if (before?.kind !== 'word' || before.possessive) return false
  // "police arrest Reed"
  if (/^(?:police|cops|feds)$/.test(before.low) && headlineVerbs.has(`${tokens[at]?.low}s`))
    return true
  const plural = isPluralNoun(before.low) || isOfMany(tokens, at)
  return plural && at + 1 < tokens.length && headlineCueOf(tokens[at]?.low ?? '')?.form === 'plain'
}

/** Whether people with an attribute in the singular stand before: "parents of ill boy | recall". */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  const of = tokens.findLastIndex(
    ({ low }, index) => index < at && index > at - 4 && /^(?:of|in|at|near|from)$/.test(low),
  )
  const people = tokens[of - 1]?.low ?? ''
  return of > 0 && isPluralNoun(people) && isRoleNoun(people) && !isNounish(tokens[at]?.low ?? '')
}

/** Verbs without an object, of which no participle stands before a preposition: "hinted at". */
const OF_ITSELF =
  /^(?:hint|rail|lash|jok|boast|complain|bragg|appear|arriv|collaps|resign|react|respond|apologi[sz])ed$/

/** Whether a form can be a finite verb: not a participle as in "jailed for", "killed in". */
function isVerb(low: string, next: string): boolean {
  if (low === 'works' && /^councils?$/.test(next)) return false
  if (low.endsWith('ed'))
    return (
      looksLikeVerb(low) &&
      (OF_ITSELF.test(low) || !/^(?:of|in|by|with|for|from|at|over)$/.test(next))
    )
  const form = headlineCueOf(low)?.form ?? cueOf(low)?.form
  return looksLikeVerb(low) || headlineVerbs.has(low) || form === 'present' || form === 'past'
}
