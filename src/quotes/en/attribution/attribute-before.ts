import { found, type Found } from './attribution.ts'
import { invertedBefore } from './attribute-trailing.ts'
import { breaksAfter } from '../cues/another-speaks.ts'
import { isDenied, isIntroduced } from './denials.ts'
import { cueInSentence, type PlacedCue } from '../cues/cues-of-sentence.ts'
import {
  endsClause,
  isClosed,
  isExplained,
  isLeftBehind,
  isWrittenIn,
  SUBORDINATE,
} from '../cues/clause-ends.ts'
import { isAuthor } from '../cues/distant-subjects.ts'
import { whatTheyCall } from './what-they-call.ts'
import { isSure } from '../cues/noun-or-cue.ts'
import { isVerb } from '../phrases/verb-forms.ts'
import type { Token } from '../phrases/tokens.ts'
import { auxiliaries, personal, prepositions, subordinators } from '../phrases/word-classes.ts'

/** Maximum distance to the left at which cues are looked for. */
const REACH_TOKENS = 120

/** The attribution by a verb to the left of the region at the token `quote`, within its sentence; `null` for none. */
export function attributeGoverning(
  tokens: readonly Token[],
  quote: number,
  lo: number,
): Found | null {
  const behind = invertedBefore(tokens, quote, lo)
  if (behind) return behind
  const cues = cuesBefore(tokens, quote, lo, isIntroduced(tokens, quote))
  const near = nearest(tokens, cues, quote)
  if (!near) return null
  const chosen = chooseCue(tokens, cues, near, quote, lo)
  if (isFarThought(tokens, chosen, quote)) return null
  const isApart = isSetAgainst(tokens, chosen, near)
  const denying = isApart ? near : chosen
  if (isDenied(tokens, denying, quote))
    return found('denial', denying.subject, { from: denying.at, to: denying.to })
  const calling = isApart && tokens[near.subject.from - 1]?.low === 'what' ? near : chosen
  const meant = whatTheyCall(tokens, calling, lo)
  if (meant) return found('governing', meant, { from: calling.at, to: calling.to })
  const isAdding = near.cue.form === 'gerund' && near.subject.from === chosen.subject.from
  const cue = isAdding ? near : chosen
  return found('governing', chosen.subject, { from: cue.at, to: cue.to }, chosen.via)
}

/**
 * The cue whose subject speaks: the nearest where it introduces the words, is a participle of the outer verb's object
 * ("said Bell calling it '…'", "read a letter from Bell calling it '…'") or closes a relative clause; else the one that the sentence goes on with.
 */
function chooseCue(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  near: PlacedCue,
  quote: number,
  lo: number,
): PlacedCue {
  if (isIntroduced(tokens, quote)) return near
  const { tier, lemma } = near.cue
  if (tier !== 'soft' && isWrittenIn(tokens, near.subject)) return near
  if ((tier === 'judge' || REPLIES.test(lemma)) && isAside(tokens, near, quote)) return near
  const outer = outermost(tokens, cues, quote, lo)
  const isOfObject = outer?.to === near.subject.from && near.subject.to === near.at
  const isOwn = isOfObject || (near.subject.to === near.at && isAuthor(tokens, near.subject.from))
  if (near.cue.form === 'gerund' && isOwn) return near
  return inserted(tokens, cues, quote) ?? relative(tokens, cues) ?? outer ?? near
}

/** Verbs of answering, behind whose "who" another speaks: "told Hill, who replied that". */
const REPLIES = /^(?:reply|respond|answer|retort|counter)$/

/** Whether a second main clause holds the nearer verb: `said it was "odd", but declined to call it "proof"`. */
const isSetAgainst = (tokens: readonly Token[], { to }: PlacedCue, near: PlacedCue): boolean => {
  const between = tokens.slice(to, near.at)
  const last = between.findLastIndex(({ low }) => /^(?:but|though|although|while|that)$/.test(low))
  return last >= 0 && between[last]?.low !== 'that' && between[last + 1]?.low !== 'that'
}

/** Whether the words end a relative clause behind a comma: `a rebuke for Bell, who had called the plan "a farce"`. */
const isAside = (tokens: readonly Token[], { at, subject }: PlacedCue, quote: number): boolean =>
  tokens[subject.from]?.low === 'who' &&
  tokens[subject.from - 1]?.kind === 'comma' &&
  !isIntroduced(tokens, quote) &&
  !hasComma(tokens, at, quote)

/** The nearest cue; one of saying that has its own subject goes before a gesture, or a relative "who". */
function nearest(
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
      (cue.tier === 'say' || cue.tier === 'tell') &&
      subject.to === at &&
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

/** A verb of thinking in another clause than the one before the colon: `With sailors worried, Bell has a plan: "…"`. */
const isFarThought = (tokens: readonly Token[], { cue, at }: PlacedCue, quote: number): boolean =>
  cue.tier === 'soft' &&
  tokens[quote - 1]?.kind === 'colon' &&
  isClosed(tokens, at, quote, ({ kind }) => kind === 'comma')

/**
 * Whether a verb's clause lasts to the words: one that takes no clause, or stands behind other words, ends where another
 * begins. What the agent of a passive does is named behind the words, or behind "as" or "of" ("accused … of").
 */
function reaches(
  tokens: readonly Token[],
  { at, cue, subject }: PlacedCue,
  quote: number,
): boolean {
  const isOwnClause =
    cue.tier === 'judge' ||
    cue.tier === 'soft' ||
    (tokens[subject.from - 1]?.kind === 'quote' && tokens[at + 1]?.kind === 'comma') ||
    /^(?:about|over)$/.test(tokens[at + 1]?.low ?? '')
  if (isOwnClause && isClosed(tokens, at, quote, endsClause)) return false
  if (isExplained(tokens, at, quote) || isLeftBehind(tokens, at, subject, quote)) return false
  if (subject.from < at || subject.to > quote) return true
  const brings =
    cue.lemma === 'accuse'
      ? /^(?:as|of)$/
      : cue.tier === 'judge'
        ? /^as$/
        : /^(?:as|to|that|whether|if)$/
  const link = tokens.slice(subject.to, quote).findIndex(({ low }) => brings.test(low))
  if (link >= 0 && !tokens.slice(subject.to, subject.to + link).some(isVerb)) return true
  if (cue.tier === 'tell' && personal.has(tokens[subject.to]?.low ?? '')) return true
  return subject.to === quote || (subject.from === quote + 2 && tokens[quote + 1]?.low === 'by')
}

/** The cues before the words, without those of a relative clause on another's subject: "the note Bell wrote called it". */
function cuesBefore(
  tokens: readonly Token[],
  quote: number,
  lo: number,
  all: boolean,
): readonly PlacedCue[] {
  const cues: PlacedCue[] = []
  for (let at = Math.max(lo, quote - REACH_TOKENS); at < quote; at++) {
    const placed = cueInSentence(tokens, at, lo)
    const counts = placed && (all || isSure(tokens, placed))
    if (counts && reaches(tokens, placed, quote)) cues.push(placed)
  }
  return cues.filter(
    (placed) =>
      !cues.some(
        ({ at, subject }) =>
          subject.from <= placed.subject.from && subject.to === at && placed.at === at - 1,
      ),
  )
}

/** Of nested cues, as in "X said Y called it '…'", the outer one, unless a new main clause stands between. */
function outermost(
  tokens: readonly Token[],
  cues: readonly PlacedCue[],
  quote: number,
  lo: number,
): PlacedCue | null {
  const said = cues.filter(({ cue }) => cue.tier === 'say' || cue.tier === 'tell')
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

/** Whether a cue belongs to a subordinate clause at the start of the sentence: "After X said …, Y called". */
function isFronted(
  tokens: readonly Token[],
  placed: PlacedCue,
  lo: number,
  quote: number,
): boolean {
  const first = tokens[lo]
  const opener = tokens[placed.subject.from - 1]?.low ?? ''
  if (SUBORDINATE.test(opener) && hasComma(tokens, placed.at, quote)) return true
  if (first?.kind !== 'word' || placed.subject.from === lo) return false
  const opens = prepositions.has(first.low) || subordinators.has(first.low)
  if (!opens || first.low === 'that') return false
  return !hasComma(tokens, lo, placed.subject.from) && hasComma(tokens, placed.at, quote)
}

const hasComma = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ kind }) => kind === 'comma')
