import { breaksAfter } from './another-speaks.ts'
import { isIntroduced, isWrittenIn, SUBORDINATE } from './clause-ends.ts'
import type { PlacedCue } from './cues-of-sentence.ts'
import { isAuthor } from './distant-subjects.ts'
import { isOfSaying } from '../words/cue-verbs.ts'
import { isAgentNoun } from '../names/names.ts'
import { isNoun } from '../phrases/nouns.ts'
import { perceivedBefore } from './perceived.ts'
import { isRetold } from './retold.ts'
import type { Token } from '../words/tokens.ts'
import { isVerb } from '../words/verb-forms.ts'
import {
  auxiliaries,
  isBeforeVerb,
  personal,
  prepositions,
  subordinators,
} from '../words/word-classes.ts'

/**
 * The cue whose subject speaks: the nearest where it introduces the words, is a participle of the outer verb's object
 * ("said Bell calling it '…'", "read a letter from Bell calling it '…'"), closes a relative clause or is of words that
 * the outer subject only tells; else the one that the sentence goes on with.
 */
export function chooseCue(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  near: PlacedCue,
  quote: number,
  lo: number,
): PlacedCue {
  if (isIntroduced(tokens, quote) || isOthersTerm(tokens, near, quote)) return near
  if (perceivedBefore(tokens, near.at, lo) || isInRecord(tokens, near)) return near
  const { tier } = near.cue
  if (tier !== 'soft' && (isWrittenIn(tokens, near.subject) || isAside(tokens, near, quote)))
    return near
  const outer = outermost(tokens, cues, quote, lo)
  const { from, to } = near.subject
  const isOwn = to === near.at && (outer?.to === from || isAuthor(tokens, from))
  if (near.cue.form === 'gerund' && isOwn) return near
  if (outer && isRetold(tokens, outer, near, quote)) return { ...near, via: outer.subject }
  return inserted(tokens, cues, quote) ?? relative(tokens, cues) ?? outer ?? near
}

/**
 * Whether another calls so what the sentence is about, a relative clause without an object of its own: `pleaded guilty
 * to what prosecutors called "a fraud"`, `said he liked the bridge that critics describe as "ugly"`, `said the plan Bell
 * called "vile" was dead`.
 */
const isOthersTerm = (
  tokens: readonly Token[],
  { cue, subject, to }: PlacedCue,
  quote: number,
): boolean =>
  CALLS.test(cue.lemma) &&
  to === (tokens[quote - 1]?.low === 'as' ? quote - 1 : quote) &&
  (/^(?:what|that|which|whom)$/.test(tokens[subject.from - 1]?.low ?? '')
    ? tokens[subject.from - 1]?.low === 'what' || !isVerb(tokens[subject.from - 2])
    : isThing(tokens[subject.from - 1])) &&
  !personal.has(tokens[subject.from]?.low ?? '')

const CALLS = /^(?:call|describe|label|dub|brand|term|deem|characteri[sz]e|refer)$/

const isThing = (token: Token | undefined): boolean =>
  isNoun(token) && token?.capital === false && !token.possessive && !isAgentNoun(token.low)

/**
 * Whether the words end a relative clause behind a comma, or one that calls somebody so: `a rebuke for Bell, who had
 * called the plan "a farce"`, `over the objections of farmers who called it "a raid"`.
 */
const isAside = (
  tokens: readonly Token[],
  { at, cue, subject }: PlacedCue,
  quote: number,
): boolean =>
  (tokens[subject.from]?.low === 'who'
    ? tokens[subject.from - 1]?.kind === 'comma' ||
      (CALLS.test(cue.lemma) && tokens[at + 1]?.low !== 'for')
    : (tokens[subject.from - 1]?.low === 'which' && isBehindComma(tokens, subject.from - 1)) ||
      isOfWhich(tokens, subject.to, at)) &&
  !isIntroduced(tokens, quote) &&
  !hasComma(tokens, at, quote)

/** Whether a thing says so, in a clause on it: `asked them to sign a form that said it was "a gift"`. */
const isInRecord = (tokens: readonly Token[], { at, cue, subject }: PlacedCue): boolean =>
  cue.lemma === 'say' &&
  /^(?:that|which)$/.test(tokens[at - 1]?.low ?? '') &&
  subject.to === at - 1 &&
  isThing(tokens[subject.to - 1])

/** Whether a relative clause is all that stands between a body and its verb: `the union, which has called the plan "a farce"`. */
const isOfWhich = (tokens: readonly Token[], to: number, at: number): boolean =>
  tokens[to]?.kind === 'comma' &&
  tokens[to + 1]?.low === 'which' &&
  tokens.slice(to + 2, at).every(({ low }) => isBeforeVerb(low))

/** Whether "which" opens its clause behind a comma, alone or as "both of which". */
const isBehindComma = (tokens: readonly Token[], which: number): boolean =>
  tokens[tokens[which - 1]?.low === 'of' ? which - 3 : which - 1]?.kind === 'comma'

/** The nearest cue; one of saying that has its own subject goes before a gesture, or a relative "who". */
export function nearestCue(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  quote: number,
): PlacedCue | undefined {
  const last = cues.findLast((placed) => !isAsideClause(tokens, placed, quote)) ?? cues.at(-1)
  const weak =
    last &&
    ((last.cue.tier === 'soft' && tokens[last.at + 1]?.low !== 'back') ||
      (tokens[last.subject.from]?.low === 'who' && !isAside(tokens, last, quote)))
  if (!weak) return last
  return (
    cues.findLast(
      ({ cue, subject }) => cue.tier !== 'soft' && tokens[subject.from]?.low !== 'who',
    ) ?? last
  )
}

/**
 * An adverbial clause of time that ends at the comma before the words: `said that when Hill railed against it, "…"`.
 */
const isAsideClause = (
  tokens: readonly Token[],
  { to, subject }: PlacedCue,
  quote: number,
): boolean =>
  SUBORDINATE.test(tokens[subject.from - 1]?.low ?? '') &&
  tokens[subject.from - 2]?.low === 'that' &&
  quote - to > 1

/** Maximum length of an insertion behind its verb. */
const REST_TOKENS = 8

/** An inserted attribution, whose subject says the whole sentence: "The figures show, she said on Monday, that …". */
function inserted(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  quote: number,
): PlacedCue | undefined {
  return cues.findLast(
    ({ at, cue, subject }) =>
      isOfSaying(cue) &&
      subject.to === at &&
      tokens[subject.from]?.low !== 'who' &&
      tokens[subject.from - 1]?.kind === 'comma' &&
      tokens
        .slice(at + 1, Math.min(quote, at + REST_TOKENS))
        .some(({ kind }) => kind === 'comma') &&
      !breaksAfter(tokens, at + 1, quote),
  )
}

/** "a deal the companies said would create": who says so of the thing before, and not the main clause's subject. */
const relative = (tokens: readonly Token[], cues: readonly PlacedCue[]): PlacedCue | undefined =>
  cues.findLast(
    ({ at, cue, subject }) =>
      cue.tier === 'say' &&
      cue.form === 'past' &&
      subject.to === at &&
      auxiliaries.has(tokens[at + 1]?.low ?? '') &&
      !tokens[at + 1]?.low.includes("'") &&
      tokens[subject.from - 1]?.kind === 'word',
  )

/** Of nested cues, as in "X said Y called it '…'", the outer one, unless a new main clause stands between. */
function outermost(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  quote: number,
  lo: number,
): PlacedCue | null {
  const said = cues.filter(({ cue }) => isOfSaying(cue))
  for (const [index, placed] of said.entries()) {
    if (placed.cue.form === 'gerund' || isWish(tokens, placed)) continue
    if (isFronted(tokens, placed, lo, quote)) continue
    const isWho = tokens[placed.subject.from]?.low === 'who'
    if (isWho && (index > 0 || hasComma(tokens, placed.at, quote))) continue
    if (!breaksAfter(tokens, placed.at + 1, quote)) return placed
  }
  return null
}

/** An infinitive of intent, as in "wanted to admit 40 boats": nothing is said, unless "that" or a pause follows. */
const isWish = (tokens: readonly Token[], { at, to, cue }: PlacedCue): boolean =>
  cue.form === 'plain' &&
  tokens[at - 1]?.low === 'to' &&
  (tokens[to]?.kind === 'number' || /^(?:the|an?|his|her|their|its)$/.test(tokens[to]?.low ?? ''))

const ASKED = /^(?:asked|pressed|questioned|challenged)$/

/** Whether a cue belongs to a subordinate clause at the start of the sentence: "After X said …, Y called". */
function isFronted(
  tokens: readonly Token[],
  placed: PlacedCue,
  lo: number,
  quote: number,
): boolean {
  const first = tokens[lo]?.low ?? ''
  const opener = tokens[placed.subject.from - 1]?.low ?? ''
  if (SUBORDINATE.test(opener) && hasComma(tokens, placed.at, quote)) return true
  if (placed.subject.from === lo || first === 'that') return false
  if (!prepositions.has(first) && !subordinators.has(first) && !ASKED.test(first)) return false
  return !hasComma(tokens, lo, placed.subject.from) && hasComma(tokens, placed.at, quote)
}

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'comma')
