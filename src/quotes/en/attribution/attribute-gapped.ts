import { found, type Found } from './attribution.ts'
import { attributeGoverning } from './attribute-before.ts'
import { subjectOfClause } from '../phrases/clause-subjects.ts'
import { canAct, isAgentNoun } from '../names/names.ts'
import { cueOf, isOfSaying } from '../words/cue-verbs.ts'
import { headOf } from '../phrases/heads.ts'
import { phraseBefore } from '../phrases/noun-phrases.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { personal, subordinators } from '../words/word-classes.ts'

/**
 * The attribution by a verb left out behind words in marks: `Bell spoke of a "rescue", Hill of "a raid"`, `Bell called
 * it "a coup" and Hill "a shame"`; `null` where the verb has somebody as its object, who may be what changes ("called
 * Bell '…', Hill '…'").
 */
export function attributeGapped(
  tokens: readonly Token[],
  quote: number,
  lo: number,
  before = VERBS_BEFORE,
): Found | null {
  const noun = behindArticle(tokens, quote)
  const that = conjunctionBefore(tokens, noun)
  const link = LINKS.test(tokens[noun - 1]?.low ?? '') ? noun - 1 : that
  const governs = link >= 0
  const subject = phraseBefore(tokens, governs ? link : noun, lo)
  const isAgent = tokens[(subject?.from ?? 0) - 1]?.low === 'by'
  if (!subject || !(isAgent || isSomebody(tokens, subject.from, subject.to))) return null
  const first = quoteBefore(tokens, isAgent ? subject.from - 1 : subject.from)
  if (first < 0) return null
  const linked = behindArticle(tokens, first) - 1
  if (governs && that < 0 && tokens[linked]?.low !== tokens[link]?.low) return null
  const earlier = before > 0 ? attributeGapped(tokens, first, lo, before - 1) : null
  if (earlier) return found('governing', subject, earlier.cue)
  const whole =
    attributeGoverning(tokens, first, lo) ??
    (governs && that < 0 ? acting(tokens, first, lo) : null)
  if (whole?.by !== 'governing' || whole.subject.from === subject.from) return null
  if (isAgent)
    return tokens[whole.subject.from - 1]?.low === 'by'
      ? found('governing', subject, whole.cue)
      : null
  if (that >= 0) return isSaid(tokens, whole) ? found('governing', subject, whole.cue) : null
  const object = tokens.slice(whole.cue.to, governs ? linked : first)
  const isOwn = /^(?:his|her|its|their)$/.test(tokens[subject.from]?.low ?? '')
  const joined = tokens[subject.from - 1]?.low === 'and'
  if (isOwn || (joined && object.some(({ low }) => !KEPT.test(low)))) return null
  const isOther = OTHERS.test(tokens[subject.from]?.low ?? '')
  const isAlike = !tokens[subject.to - 1]?.capital
  const mayChange = object.some(
    (token) =>
      isPerson(token) || subordinators.has(token.low) || (isAlike && GROUPS.test(token.low)),
  )
  return mayChange && !isOther ? null : found('governing', subject, whole.cue)
}

/** Maximum number of verbs left out before this one that are looked back on. */
const VERBS_BEFORE = 3

/** Subjects in contrast to that of the first verb, whatever its object: `Some called him "a hero", others "a fraud"`. */
const OTHERS = /^(?:others|another)$/

/** The words in marks before the subject, over ", and" or a semicolon; -1 for none. */
function quoteBefore(tokens: readonly Token[], subject: number): number {
  let first = subject - 1
  if (/^(?:and|while)$/.test(tokens[first]?.low ?? '')) first--
  if (/^(?:comma|semicolon)$/.test(tokens[first]?.kind ?? '')) first--
  const joins = first < subject - 1 || tokens[first]?.text === ','
  return joins && tokens[first]?.kind === 'quote' ? first : -1
}

/** The index of "that" in a second clause of one verb of saying: `Hill said it was "fair", Reed that it was "late"`; -1. */
function conjunctionBefore(tokens: readonly Token[], quote: number): number {
  for (let at = quote - 2; at > quote - 7; at--) {
    const { low, kind } = tokens[at] ?? {}
    if (kind !== 'word') return -1
    if (low === 'that') return personal.has(tokens[at + 1]?.low ?? '') ? at : -1
  }
  return -1
}

const isSaid = (tokens: readonly Token[], { cue }: Found): boolean =>
  isOfSaying(cueOf(tokens[cue.from]?.low ?? ''))

/** The clause of the first words by its verb alone: "Bell spoke of". */
function acting(tokens: readonly Token[], quote: number, lo: number): Found | null {
  const subject = subjectOfClause(tokens, quote, lo)
  const isBeside = subject && isVerb(tokens[subject.to])
  return isBeside ? found('governing', subject, { from: subject.to, to: subject.to + 1 }) : null
}

/** What may stand between the first verb and its words, so that behind "and" the subject alone is new: "called it a". */
const KEPT = /^(?:it|this|that|of|as|about|to|an?|the)$/

const LINKS = /^(?:of|as|about|to)$/

/** The index of an article right before the words in marks, else of the words. */
const behindArticle = (tokens: readonly Token[], quote: number): number =>
  /^(?:an?|the)$/.test(tokens[quote - 1]?.low ?? '') ? quote - 1 : quote

const isPerson = ({ kind, capital, low }: Token): boolean =>
  kind !== 'word' ||
  low.endsWith('ing') ||
  capital ||
  isAgentNoun(low) ||
  (personal.has(low) && low !== 'it') ||
  /^(?:him|her|them|us|me)$/.test(low)

/** Whether a phrase is a name, or the noun for a person or a body. */
function isSomebody(tokens: readonly Token[], from: number, to: number): boolean {
  const head = tokens[headOf(tokens, { from, to })]
  if (head?.capital) return true
  const low = head?.low ?? ''
  return canAct(low) || GROUPS.test(low)
}

const GROUPS =
  /^(?:army|police|council|government|opposition|team|crowd|press|critics|locals|rebels|others|another|fans)$/
