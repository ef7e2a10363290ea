import { headOf } from '../phrases/heads.ts'
import { cueOf, isNounish, type Cue } from '../words/cue-verbs.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { mainSubject, subjectBehindOpening, subjectOfClause } from '../phrases/clause-subjects.ts'
import { whomItTells } from '../phrases/whom-it-tells.ts'
import { isPause } from '../phrases/skip-ahead.ts'
import { whomTheyMet } from '../phrases/related-phrases.ts'
import { isFree, subjectBeside } from '../phrases/subjects.ts'
import { canAct } from '../names/names.ts'
import { isNoOne } from '../phrases/counts.ts'
import type { Token } from '../words/tokens.ts'
import { besideGerund } from './beside-gerund.ts'
import {
  caused,
  invertedBefore,
  isPerson,
  namerBehindThing,
  subjectOfJoined,
  subjectOfWithTo,
} from './distant-subjects.ts'
import { answersOthers, isOwnedThing, readsAsNoun } from './noun-or-cue.ts'
import { perceivedBefore } from './perceived.ts'
import { antecedentOfWhich, isShownByThing } from './relatives.ts'
import { isPassive } from './passives.ts'
import { phrasalAt } from './phrasal.ts'

/** A verb that attributes where it stands, with the subject found for it. */
export interface PlacedCue {
  readonly at: number
  /** The index behind the cue: of "quoted X as saying" behind all four words. */
  readonly to: number
  readonly cue: Cue
  readonly subject: Phrase
  readonly via: Phrase | null
}

type Cues = (PlacedCue | null | undefined)[]

/** Cache of `cueAt`, by the tokens of a paragraph and the place in them; the sentence start follows from it. */
const known = new WeakMap<readonly Token[], Cues>()

/** The paragraph that was asked for last, mostly asked for again. */
let last: { readonly tokens: readonly Token[]; readonly cues: Cues } | null = null

function cuesOf(tokens: readonly Token[]): Cues {
  if (last?.tokens === tokens) return last.cues
  const cues = known.get(tokens) ?? []
  known.set(tokens, cues)
  last = { tokens, cues }
  return cues
}

/** `cueAt` within a sentence, cached: several rules ask for the same token. */
export function cueInSentence(
  tokens: readonly Token[],
  at: number,
  start: number,
): PlacedCue | null {
  const cues = cuesOf(tokens)
  const before = cues[at]
  if (before !== undefined) return before
  const placed = cueAt(tokens, at, start)
  cues[at] = placed
  return placed
}

/** Reads the token at `at` as an attributing verb with its subject to the left; `null` where it is none. */
export function cueAt(tokens: readonly Token[], at: number, lo: number): PlacedCue | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.possessive) return null
  if (token.capital && (at > lo || tokens[at + 1]?.low !== 'by')) return null
  const cue = phrasalAt(tokens, at) ?? cueOf(token.low)
  if (!cue) return null
  const perceived = perceivedBefore(tokens, at, lo)
  if (perceived) return { at, to: at + 1, cue, subject: perceived, via: null }
  if (cue.form === 'gerund' && tokens[at - 1]?.low === 'worth') return null
  if (readsAsNoun(tokens, at, lo) || answersOthers(tokens, at)) return null
  if (isShownByThing(tokens, at, lo)) return null
  if (isNounish(token.low) && stopsShort(tokens, at)) return null
  if (summons(tokens, at, lo)) return null
  const quoted = quotedAsSaying(tokens, at, lo, cue) ?? quotedBefore(tokens, at, lo, cue)
  if (quoted) return quoted
  if (isPassive(tokens, at, lo, cue)) return passive(tokens, at, lo, cue)
  const subject = subjectFor(tokens, at, lo, cue)
  if (subject && isNoOne(tokens, subject)) return null
  if (subject && isNounish(token.low) && cue.form === 'present' && !isFree(tokens, subject, lo))
    return null
  if (subject && isNounish(token.low) && isOwnedThing(tokens, at, subject)) return null
  if (subject && (tokens[subject.from]?.low === "it's" || stopsShort(tokens, subject.to)))
    return null
  return subject && { at, to: at + 1, cue, subject, via: null }
}

/** Whether "to call" has a thing as its object: `has authority to call a "special meeting"`, not `what he likes to call a "fix"`. */
const summons = (tokens: readonly Token[], at: number, lo: number): boolean =>
  tokens[at]?.low === 'call' &&
  tokens[at - 1]?.low === 'to' &&
  /^(?:an?|another)$/.test(tokens[at + 1]?.low ?? '') &&
  tokens[at + 2]?.kind === 'quote' &&
  tokens.slice(Math.max(lo, at - SHORT_TOKENS), at).every(({ low }) => !GAP.test(low))

const GAP = /^(?:what|which|that|whom?)$/

/**
 * Whether the phrase before `end` stops short of its noun, which is then what reads as a verb: "one of the chief
 * [reasons]", "the club's powerful [rules] committee".
 */
function stopsShort(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]?.low ?? ''
  if (tokens[end - 2]?.possessive && ADJECTIVE.test(last) && !canAct(last)) return true
  let of = end - 3
  while (of > 0 && of > end - SHORT_TOKENS && tokens[of]?.low !== 'of') of--
  const isOne = tokens[of - 1]?.low === 'one' && ARTICLE.test(tokens[of + 1]?.low ?? '')
  const some = isOne ? tokens[headOf(tokens, { from: of + 1, to: end })] : undefined
  return some !== undefined && !SEVERAL.test(some.low)
}

/** Maximum length of such a phrase. */
const SHORT_TOKENS = 8

const ARTICLE = /^(?:the|his|her|its|their)$/
const ADJECTIVE = /(?:ful|ous|ive|al|ic|able|ible|less|ary)$/
const SEVERAL = /s$|^(?:wo)?men$|^people$|^children$/

function subjectFor(tokens: readonly Token[], at: number, lo: number, cue: Cue): Phrase | null {
  const before = tokens[at - 1]
  if (cue.form === 'gerund' && isPassive(tokens, at, lo, { ...cue, form: 'past' }))
    return subjectBeside(tokens, at, lo)
  if (cue.form === 'gerund') return subjectOfGerund(tokens, at, lo)
  const bound =
    before?.low === 'to'
      ? cue.lemma === tokens[at]?.low
      : /^(?:and|or|but)$/.test(before?.low ?? '')
  const named =
    caused(tokens, at, lo) ??
    antecedentOfWhich(tokens, at, lo) ??
    whomTheyMet(tokens, at, lo) ??
    (before?.low === 'to' ? subjectOfWithTo(tokens, at, lo) : null)
  if (named) return named
  if (!bound) {
    const beside = subjectBeside(tokens, at, lo)
    const told = beside && whomItTells(tokens, beside, lo)
    if (told || (beside && isFree(tokens, beside, lo))) return told ?? beside
    const namer = beside && cue.tier === 'judge' ? namerBehindThing(tokens, beside, at) : null
    return namer ?? subjectOfClause(tokens, at, lo) ?? beside
  }
  return subjectOfJoined(tokens, at, lo)
}

/** The subject of a participle behind a comma, that of the main clause: "Reed left after the vote failed, saying". */
function subjectOfGerund(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const beside =
    subjectOfQuoted(tokens, at, lo) ??
    besideGerund(tokens, at, lo) ??
    invertedBefore(tokens, at, lo) ??
    subjectOfEarlierGerund(tokens, at, lo) ??
    subjectBehindOpening(tokens, at, lo)
  if (beside) return beside
  const isApart = isPause(tokens[at - 1]) || tokens[at - 1]?.kind === 'dash'
  const main = isApart ? mainSubject(tokens, at, lo) : null
  return main ?? subjectOfClause(tokens, at, lo)
}

/** Who goes on speaking where another quotes them: "The Post quoted Bell as saying it was late, adding". */
function subjectOfQuoted(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  if (tokens[at]?.low !== 'adding' || !isPause(tokens[at - 1])) return null
  const from = Math.max(lo, at - QUOTED_TOKENS)
  const as = from + tokens.slice(from, at).findLastIndex(({ low }) => low === 'as')
  const cue = as > lo ? cueOf(tokens[as + 1]?.low ?? '') : undefined
  return (cue && quotedBefore(tokens, as + 1, lo, cue)?.subject) ?? null
}

/** The subject of a coordinated participle, that of the first of its row: "with Reed tweeting that … and asking". */
function subjectOfEarlierGerund(tokens: readonly Token[], at: number, lo: number): Phrase | null {
  const isJoined = (verb: number): boolean => /^(?:and|or)$/.test(tokens[verb - 1]?.low ?? '')
  if (!isJoined(at)) return null
  for (let earlier = at - 2; earlier > lo && earlier > at - TOKENS_BETWEEN_GERUNDS; earlier--) {
    if (cueOf(tokens[earlier]?.low ?? '')?.form === 'gerund' && !isJoined(earlier))
      return cueInSentence(tokens, earlier, lo)?.subject ?? null
  }
  return null
}

/** Maximum distance between the first and the last of such a row. */
const TOKENS_BETWEEN_GERUNDS = 40

/** The agent of a passive, which speaks: "was described by X as"; `null` without one. */
function passive(tokens: readonly Token[], at: number, lo: number, cue: Cue): PlacedCue | null {
  for (let right = at + 1; right < tokens.length && right < at + 8; right++) {
    const token = tokens[right]
    if (!token || token.kind === 'stop' || token.kind === 'comma') break
    if (token.low !== 'by') continue
    const subject = phraseAfter(tokens, right + 1, tokens.length)
    return subject && { at, to: at + 1, cue, subject, via: null }
  }
  if (cue.lemma !== 'quote') return null
  const subject = subjectBeside(tokens, at, lo)
  return subject && { at, to: at + 1, cue, subject, via: null }
}

/** The same at its participle: of "An aide quoted Bell as saying" it is Bell's, by way of the aide. */
function quotedBefore(
  tokens: readonly Token[],
  at: number,
  lo: number,
  cue: Cue,
): PlacedCue | null {
  if (cue.form !== 'gerund' || tokens[at - 1]?.low !== 'as') return null
  for (let verb = at - 3; verb >= lo && verb > at - QUOTED_TOKENS; verb--) {
    if (!/^(?:quot|cit)/.test(tokens[verb]?.low ?? '')) continue
    const quoted = cueInSentence(tokens, verb, lo)
    return quoted?.via && quoted.to === at + 1 ? { ...quoted, cue } : null
  }
  return null
}

/** Maximum length of what stands between "quoted" and "as saying", and between "as saying" and "adding". */
const QUOTED_TOKENS = 40

/** Words with a medium: in "TASS quoted Krikalev as saying" the object speaks, and the subject passes it on. */
function quotedAsSaying(
  tokens: readonly Token[],
  at: number,
  lo: number,
  cue: Cue,
): PlacedCue | null {
  if (cue.lemma !== 'quote' && cue.lemma !== 'cite') return null
  const passive = isPassive(tokens, at, lo, cue)
  const named = passive ? at + 2 : at + 1
  const other = /^(?:by|in)$/.test(tokens[named - 1]?.low ?? '') || !passive
  const noun = other ? phraseAfter(tokens, named, tokens.length) : null
  const from = noun?.to ?? at + 1
  // "Teller quotes Chekhov: '…'"
  if (noun && tokens[from]?.kind === 'colon' && isPerson(tokens, noun) && cue.lemma === 'quote') {
    const via = subjectFor(tokens, at, lo, cue)
    return via && { at, to: at + 1, cue, subject: noun, via }
  }
  for (let right = from; right < Math.min(tokens.length, from + QUOTED_TOKENS); right++) {
    const token = tokens[right]
    if (!token || token.kind === 'stop') return null
    const says = cueOf(tokens[right + 1]?.low ?? '')?.form === 'gerund'
    if (token.low !== 'as' || !says) continue
    const own = passive ? subjectBeside(tokens, at, lo) : subjectFor(tokens, at, lo, cue)
    const subject = passive ? own : noun
    return subject && { at, to: right + 2, cue, subject, via: passive ? noun : own }
  }
  return null
}
