import type { PlacedCue } from '../cues/cues-of-sentence.ts'
import { cueOf, isOfSaying, type Cue } from '../words/cue-verbs.ts'
import { isIntroduced } from '../cues/clause-ends.ts'
import { SAID_BY_OTHERS } from '../cues/noun-or-cue.ts'
import { headOf } from '../phrases/heads.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Token } from '../words/tokens.ts'
import { conjunctions } from '../words/word-classes.ts'

/**
 * Whether a negation or a verb of denying governs the words ("denied the '…'", "did not say '…'"), so that they are not
 * the subject's; "as" or a pause brings the subject's own.
 */
export function isDenied(
  tokens: readonly Token[],
  { at, to, cue }: PlacedCue,
  quote: number,
): boolean {
  if (isSaidUntrue(tokens, to, quote)) return true
  const negated = cue.lemma !== 'repeat' && isNegated(tokens, at, cue)
  if (!negated && !isRejection(tokens, to, cue)) return false
  if (
    cue.lemma === 'deny' &&
    /^(?:entry|access|visas?|bail|asylum|service)$/.test(tokens[to]?.low ?? '')
  )
    return false
  if (isIntroduced(tokens, quote) || quote - to > 12) return false
  const first = tokens[to]?.low === 'ever' ? 1 : 0
  return tokens
    .slice(to, quote)
    .every(
      ({ low, kind }, at, between) =>
        kind !== 'quote' &&
        !(at > first && between[at - 1]?.kind === 'comma' && isAdding(low)) &&
        !(negated ? OWN : at > first ? OWN_OR_AS : /^as$/).test(low) &&
        !(low === 'that' && conjunctions.has(between[at - 1]?.low ?? '')),
    )
}

/** A predicate that denies: "said it was not true that the dam was '…'", "said reports that she had '…' were untrue" */
function isSaidUntrue(tokens: readonly Token[], to: number, quote: number): boolean {
  const between = tokens.slice(to, quote)
  const untrue = between.findIndex(
    ({ low }, at) => UNTRUE.test(low) || (low === 'true' && between[at - 1]?.low === 'not'),
  )
  if (untrue >= 0 && untrue < 8) return between.slice(untrue).some(({ low }) => low === 'that')
  if (!SAID_BY_OTHERS.test(nounAt(tokens, to))) return false
  const behind = tokens.slice(quote + 1, quote + 5)
  return (
    /^(?:is|are|was|were)$/.test(behind[0]?.low ?? '') &&
    behind.some(
      ({ low }, at) =>
        FALSE.test(low) ||
        UNTRUE.test(low) ||
        (low === 'true' && behind[at - 1]?.low === 'not') ||
        (at === 1 && behind[at]?.kind === 'quote'),
    )
  )
}

const UNTRUE = /^(?:untrue|false|nonsense)$/
const FALSE = /^(?:baseless|unfounded|wrong|incorrect|inaccurate|groundless|fabricated)$/

/** Whether a word is a participle of saying, behind which the subject speaks again: "denied that she fell, insisting". */
const isAdding = (low: string): boolean =>
  /^(?:preferring|choosing|describing)$/.test(low) ||
  (cueOf(low)?.form === 'gerund' && isOfSaying(cueOf(low)))

/**
 * Words that bring the subject's own words behind a denial. "did not describe it as" denies, "dismissed it as"
 * says.
 */
const OWN = /^(?:saying|calling|except|beyond)$/
const OWN_OR_AS = /^(?:as|saying|calling)$/

/**
 * Whether a verb of saying is negated: "did not say", "never called", "refused to call", "stopped short of calling".
 */
export function isNegated(tokens: readonly Token[], at: number, { form }: Cue): boolean {
  const verb = tokens[at - 1]?.low === 'ever' ? at - 1 : at
  const before = tokens[verb - 1]?.low ?? ''
  const earlier = tokens[verb - 2]?.low ?? ''
  if (form === 'gerund')
    return before === 'without' || (before === 'of' && earlier === 'short') || AVOIDS.test(before)
  if (before === 'to') return /^(?:refus|declin)/.test(earlier)
  return /^(?:not|never)$/.test(before) || (form === 'plain' && before.endsWith("n't"))
}

const AVOIDS = /^(?:avoid(?:s|ed)?|den(?:y|ies|ied))$/

/** A verb of rejecting, whose object others say: "denied the", "dismissed reports of", "laughed off the idea of". */
const isRejection = (tokens: readonly Token[], to: number, { lemma }: Cue): boolean =>
  /^(?:deny|reject|refute|rebut|dispute)$/.test(lemma) ||
  (/^(?:laugh|shrug)$/.test(lemma) && tokens[to]?.low === 'off') ||
  ((/^(?:dismiss|brush|downplay|scotch|quash|debunk|dispel|rubbish|discount|scoff)$/.test(lemma) ||
    (/^(?:rule|hit|push|play|bat|wave)$/.test(lemma) &&
      /^(?:out|back|down|away)$/.test(tokens[to]?.low ?? ''))) &&
    SAID_BY_OTHERS.test(nounAt(tokens, to)))

function nounAt(tokens: readonly Token[], to: number): string {
  let at = to
  while (
    /^(?:off|aside|away|out|down|back|at|against|that|the|an?|any|all)$/.test(
      tokens[at]?.low ?? '',
    ) ||
    tokens[at]?.possessive
  )
    at++
  return tokens[at]?.low ?? ''
}

/** Whether the words are others' against the subject: "accused of '…'", "faces claims of '…'", "faced chants of '…'". */
export function isAgainst(tokens: readonly Token[], quote: number): boolean {
  const at = /^(?:an?|the)$/.test(tokens[quote - 1]?.low ?? '') ? quote - 2 : quote - 1
  if (!/^(?:of|that)$/.test(tokens[at]?.low ?? '')) return false
  return /^(?:accused|accusations?|claims?|allegations?|charges?|suspected|rumou?rs?|suggestions?|shouts|cries|chants|jeers|calls)$/.test(
    tokens[at - 1]?.low ?? '',
  )
}

/** Whether the words are a claim of others, of which somebody says what it is: `The claim that it is "art," Reed said, is …`. */
export function isJudgedClaim(tokens: readonly Token[], quote: number, lo: number): boolean {
  if (!SAID_BY_OTHERS.test(nounAt(tokens, lo)) || quote - lo > CLAIM_TOKENS) return false
  if (tokens.slice(lo, quote).some(({ kind }) => /^(?:quote|comma|dash)$/.test(kind))) return false
  return tokens
    .slice(quote + 1, quote + CLAIM_TOKENS)
    .some(
      ({ kind }, at) =>
        kind === 'comma' && /^(?:is|are|was|were)$/.test(tokens[quote + at + 2]?.low ?? ''),
    )
}

/** Maximum length of such a claim, and of who is inserted behind it. */
const CLAIM_TOKENS = 16

/** Whether a court only hears the words, of somebody who is not named: `The inquest heard that the boat was "unfit"`. */
export const isHeardBy = (tokens: readonly Token[], subject: Phrase, quote: number): boolean =>
  COURTS.test(tokens[headOf(tokens, subject)]?.low ?? '') &&
  tokens.slice(subject.to, quote).some(({ low }) => /^hear[ds]?$/.test(low))

const COURTS =
  /^(?:court|jury|jurors?|inquest|inquiry|tribunal|hearing|panel|committee|commission|judges?|magistrates?|sheriff)$/
