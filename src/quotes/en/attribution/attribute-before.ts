import { found, type Found } from './attribution.ts'
import { invertedBefore } from './attribute-trailing.ts'
import { isDenied, isHeardBy, isNegated } from './denials.ts'
import { chooseCue, nearestCue } from '../cues/choose-cue.ts'
import { cueInSentence, type PlacedCue } from '../cues/cues-of-sentence.ts'
import {
  SUBORDINATE,
  endsClause,
  isClosed,
  isExplained,
  isIntroduced,
  isLeftBehind,
} from '../cues/clause-ends.ts'
import { isUnlike, whatTheyCall } from '../cues/what-they-call.ts'
import { isSure } from '../cues/noun-or-cue.ts'
import { cueOf } from '../words/cue-verbs.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { personal } from '../words/word-classes.ts'

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
  const near = nearestCue(tokens, cues, quote)
  if (!near) return null
  const chosen = chooseCue(tokens, cues, near, quote, lo)
  if (isFarThought(tokens, chosen, quote)) return null
  if (chosen.cue.lemma === 'hear' && isHeardBy(tokens, chosen.subject, quote)) return null
  const isApart = isSetAgainst(tokens, chosen, near)
  const denying = isApart ? near : chosen
  if (isDenied(tokens, denying, quote))
    return found('denial', denying.subject, { from: denying.at, to: denying.to })
  if (isReportedDenial(tokens, near, chosen, quote))
    return found('denial', chosen.subject, { from: near.at, to: near.to })
  const isOther = isApart || isUnlike(tokens, near.subject, chosen.subject)
  const calling = isOther && tokens[near.subject.from - 1]?.low === 'what' ? near : chosen
  const meant = whatTheyCall(tokens, calling, lo)
  if (meant || calling !== chosen)
    return found('governing', meant ?? calling.subject, { from: calling.at, to: calling.to })
  const isAdding = near.cue.form === 'gerund' && near.subject.from === chosen.subject.from
  const cue = isAdding ? near : chosen
  return found('governing', chosen.subject, { from: cue.at, to: cue.to }, chosen.via)
}

/** A denial within what is said: `Bell said he had never called it "a farce"`. */
const isReportedDenial = (
  tokens: readonly Token[],
  near: PlacedCue,
  chosen: PlacedCue,
  quote: number,
): boolean =>
  near.at > chosen.at &&
  /^(?:say|call|describe|tell|label|brand|claim|suggest|state|write)$/.test(near.cue.lemma) &&
  isNegated(tokens, near.at, near.cue) &&
  tokens[near.at - 1]?.low !== 'to' &&
  isDenied(tokens, near, quote)

/** Whether a second main clause holds the nearer verb: `said it was "odd", but declined to call it "proof"`. */
const isSetAgainst = (tokens: readonly Token[], { to }: PlacedCue, near: PlacedCue): boolean => {
  const between = tokens.slice(to, near.at)
  const last = between.findLastIndex(({ low }) => /^(?:but|though|although|while|that)$/.test(low))
  return last >= 0 && between[last]?.low !== 'that' && between[last + 1]?.low !== 'that'
}

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
  { at, cue, subject, via }: PlacedCue,
  quote: number,
): boolean {
  const isOwnClause =
    cue.tier === 'judge' ||
    cue.tier === 'soft' ||
    (tokens[subject.from - 1]?.kind === 'quote' && tokens[at + 1]?.kind === 'comma') ||
    /^(?:about|over)$/.test(tokens[at + 1]?.low ?? '')
  const ends = isOwnClause ? endsClause : isSemicolon
  if (isClosed(tokens, at, quote, ends)) return false
  if (isRelativeOver(tokens, at, subject, quote)) return false
  if (isExplained(tokens, at, quote) || isLeftBehind(tokens, at, subject, quote)) return false
  const article = /^an?$/.test(tokens[quote - 1]?.low ?? '') ? quote - 2 : quote - 1
  if (subject.from > quote && tokens[article]?.low === 'in') return false
  if (subject.from < at || subject.to > quote || via) return true
  const brings =
    cue.lemma === 'accuse'
      ? /^(?:as|of)$/
      : cue.tier === 'judge'
        ? /^as$/
        : /^(?:as|to|that|whether|if)$/
  const link = tokens.slice(subject.to, quote).findIndex(({ low }) => brings.test(low))
  const goesOn = (token: Token, inner: number): boolean =>
    isVerb(token) || (token.kind === 'comma' && isGerund(tokens, subject.to + inner + 1))
  if (link >= 0 && !tokens.slice(subject.to, subject.to + link).some(goesOn)) return true
  if (cue.tier === 'tell' && personal.has(tokens[subject.to]?.low ?? '')) return true
  return subject.to === quote
}

/**
 * Whether the verb's relative clause has ended, and the verb of the one around it follows: "the crew, whom Bell met,
 * were", "of Bell, who called it vile, she was brief".
 */
const isRelativeOver = (
  tokens: readonly Token[],
  at: number,
  { from }: Phrase,
  quote: number,
): boolean => {
  const isWho = tokens[from]?.low === 'who'
  const which = isWho ? from : from - 1
  if (!/^(?:whom?|which)$/.test(tokens[which]?.low ?? '')) return false
  if (tokens[which - 1]?.kind !== 'comma') return false
  const pauses = tokens
    .slice(at + 1, quote)
    .flatMap(({ kind }, inner) => (kind === 'comma' ? [at + inner + 2] : []))
  if (!isWho) return pauses.some((next) => isVerb(tokens[next]))
  return pauses.some((next) => opensMain(tokens[next]) && isVerb(tokens[next + 1]))
}

/** Whether a word may be the subject of the main clause behind such a one. */
const opensMain = (token: Token | undefined): boolean =>
  token?.capital === true || /^(?:s?he|they|it|we)$/.test(token?.low ?? '')

const isSemicolon = ({ kind }: Token): boolean => kind === 'semicolon'

/** What opens a relative clause between a subject and its verb: "Bell, whose team found it, said". */
const ASIDE = /^(?:whose|which)$/

/** The cues before the words, without those of a relative clause on the subject of another: "the note Bell wrote called it". */
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
          (subject.from <= placed.subject.from && subject.to === at && placed.at === at - 1) ||
          (ASIDE.test(tokens[subject.to + 1]?.low ?? '') &&
            subject.to < placed.at &&
            placed.at < at),
      ),
  )
}

/**
 * An attribution within the reported sentence, by a denial (`Bell denied that the dam was "unsafe", her lawyer said`) or
 * a relative clause (`The levy, which critics call "a joke", pays, the board said`, `Fans who call him "a wizard" wept,
 * the club said`) or a clause before the main one (`After Bell called it "a sham", Hill said`).
 */
export function claimedBefore(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (tokens[quote - 1]?.kind !== 'word') return null
  const found = attributeGoverning(tokens, quote, lo)
  const subject = found?.subject.from ?? 0
  const isWho = tokens[subject]?.low === 'who'
  const isRelative = isWho || /^(?:which|that|whom|what)$/.test(tokens[subject - 1]?.low ?? '')
  const tier = cueOf(tokens[found?.cue.from ?? -1]?.low ?? '')?.tier
  const claims = isRelative && (tier === 'judge' || (isWho && tier === 'say'))
  const opens = opensBeside(tokens, subject - 1, lo) && /^(?:say|tell|judge)$/.test(tier ?? '')
  const reach = opens ? CLAUSE_TOKENS : CALLED_TOKENS
  if (found?.by === 'governing' && (claims || opens) && quote - found.cue.to < reach) return found
  const lemma = cueOf(tokens[found?.cue.from ?? -1]?.low ?? '')?.lemma ?? ''
  return found?.by === 'denial' && CLAIMS.test(lemma) ? found : null
}

/** Whether a conjunction opens a clause beside the main one: "After Bell said", "even as Bell said". */
const opensBeside = (tokens: readonly Token[], at: number, lo: number): boolean =>
  SUBORDINATE.test(tokens[at]?.low ?? '') ||
  (tokens[at]?.low === 'as' && (at === lo || /^(?:even|just)$/.test(tokens[at - 1]?.low ?? '')))

const CLAIMS = /^(?:deny|reject|refute|rebut|dispute|say|call|claim|describe|label|tell)$/

/** Maximum distance of the verb of such a clause before the words, and of one of time or contrast. */
const CALLED_TOKENS = 4
const CLAUSE_TOKENS = 9
