import { cueInSentence, type PlacedCue } from '../cues/cues-of-sentence.ts'
import { cueOf, type Cue } from '../words/cue-verbs.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { isNoun } from '../phrases/nouns.ts'
import type { SentenceRange } from '../phrases/paragraph-reading.ts'
import { isGerund, isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { isBeforeVerb, prepositions } from '../words/word-classes.ts'
import { endOfContent, isFronted, type Clause } from './report-end.ts'
import { reportOfNoun } from './report-noun.ts'
import { startOfContent } from './report-start.ts'
import { BY_BEING_THERE, isFinding, isSomebody } from './sources.ts'
import { isUnsaid } from './unsaid.ts'
import { holdsAnyVerb, isAnswer, MIN_REPORT_TOKENS, report, type Reported } from './reported.ts'

/** Verbs whose content clause is reported speech or hearsay; not those of acts and feelings. */
const REPORTING = new Set(
  (
    'say tell add write announce argue insist warn note state claim explain report tweet acknowledge suggest ' +
    'contend assert allege admit concede predict reiterate stress emphasize maintain declare confirm deny ' +
    'observe complain promise vow recall conclude reveal estimate testify caution lament boast counter remark confess ' +
    'believe fear worry suspect disclose clarify agree indicate ask question wonder express pledge quip joke swear guarantee reply respond reason speculate assure reassure remind inform notify submit hint reckon post'
  ).split(' '),
)

const reports = ({ lemma, tier }: Cue): boolean =>
  REPORTING.has(lemma) || (lemma === 'point' && tier === 'say')

/** Reports behind their verb or noun, in the sentence or from its token `first`. */
export function reportBefore(
  tokens: readonly Token[],
  { from: lo, to: hi }: SentenceRange,
  first = lo,
): readonly Reported[] {
  const parts: Reported[] = first === lo ? [...reportOpening(tokens, lo, hi)] : []
  for (let at = first; at < hi - 1; at++) {
    const [claim] = reportOfNoun(tokens, at, lo, hi)
    if (claim) {
      parts.push(claim)
      at = claim.content.to
      continue
    }
    const placed = reportingAt(tokens, at, lo)
    if (!placed) continue
    const start = startOfContent(tokens, at + 1, hi, placed.cue.lemma)
    if (start < 0) continue
    const isWho = tellsWho(tokens, placed)
    if (isWho && tellsApart(tokens, placed.subject.from, lo)) continue
    const isTail = isWho && holdsAnyVerb(tokens, lo, placed.subject.from)
    const early = isWho || placed.subject.from > start || isFronted(tokens, lo, placed.subject.from)
    const place = early ? 'before' : clauseOf(tokens, placed, lo)
    const clause = isTail ? 'within' : place
    const last = endOfList(tokens, placed, start, hi)
    const to = isAnswer(tokens, start) ? start + 1 : endOfContent(tokens, start, last, clause)
    if (early && !isWho && to === hi) continue
    if (isLoneIntroduction(tokens, start, to, hi)) continue
    if (namesMedium(tokens, placed) && tellsNoClause(tokens, start, to)) continue
    parts.push(
      ...report(
        'governing',
        { from: start, to },
        placed.subject,
        { from: placed.at, to: placed.to },
        tokens,
        placed.via,
      ),
    )
    at = to
  }
  return parts
}

/**
 * Where the writer's own row of verbs goes on behind the report, else `hi`: "denied the flood, admitted it knew, and left",
 * "took a softer line, saying it was late, was tepid".
 */
function endOfList(
  tokens: readonly Token[],
  { at, cue, subject }: PlacedCue,
  start: number,
  hi: number,
): number {
  const isRow = cue.form === 'past' && holdsAnyVerb(tokens, subject.to, at - 1)
  if (tokens[at - 1]?.kind !== 'comma' || !(isRow || cue.form === 'gerund')) return hi
  let comma = start
  while (comma < hi && tokens[comma]?.kind !== 'comma') comma++
  if (comma < start + MIN_REPORT_TOKENS || comma === hi) return hi
  const { low = '' } = tokens[comma + 1] ?? {}
  const joins = low === 'and' && isPastVerb(tokens[comma + 2])
  return (isRow ? joins : /^(?:was|were|is|are)$/.test(low)) ? comma : hi
}

const isPastVerb = (token: Token | undefined): boolean =>
  isVerb(token) && /[dt]$/.test(token?.low ?? '')

/** Whether "who" is the subject, and not that of a verb before: "who also said", not "friends who have met her say". */
function tellsWho(tokens: readonly Token[], { at, subject: { from } }: PlacedCue): boolean {
  let first = at
  while (isBeforeVerb(tokens[first - 1]?.low ?? '')) first--
  return tokens[from]?.low === 'who' && first === from + 1
}

/** Whether the writer names who published the sentence: ", reported the Herald", "as the Herald reported last week". */
const namesMedium = (tokens: readonly Token[], { at, cue, subject }: PlacedCue): boolean =>
  cue.lemma === 'report' &&
  (tokens[at - 1]?.kind === 'comma' || tokens[subject.from - 1]?.low === 'as')

/** Words without a verb before the colon of direct speech: "said that given the weather: '…'". */
const isLoneIntroduction = (
  tokens: readonly Token[],
  from: number,
  to: number,
  hi: number,
): boolean =>
  tokens[from]?.low === 'that' &&
  tokens[hi - 1]?.kind === 'colon' &&
  to >= hi - 1 &&
  !holdsAnyVerb(tokens, from + 2, to)

/** Whether neither a clause nor a participle follows. */
const tellsNoClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from]?.low !== 'that' && !holdsAnyVerb(tokens, from, to) && !isGerund(tokens, from)

/** The cue at the token `at`, where it reports; `null` for a noun, an idiom, a negation or an intention. */
function reportingAt(tokens: readonly Token[], at: number, lo: number): PlacedCue | null {
  const placed = cueInSentence(tokens, at, lo)
  if (!placed || (placed.via && placed.to > at + 1)) return null
  if (!reports(placed.cue) && !isFinding(tokens, placed)) return null
  if (isUnsaid(tokens, placed)) return null
  if (BY_BEING_THERE.test(placed.cue.lemma) && !isSomebody(tokens, placed.subject)) return null
  return placed
}

/**
 * A report in a participle clause that opens the sentence, whose subject stands behind the comma: "Noting that the ice
 * was thin, Bell left", "Having noted that …, Bell left".
 */
function reportOpening(tokens: readonly Token[], lo: number, hi: number): readonly Reported[] {
  const at = tokens[lo]?.low === 'having' ? lo + 1 : lo
  const cue = tokens[lo]?.capital ? cueOf(tokens[at]?.low ?? '') : undefined
  if (cue?.form !== (at > lo ? 'past' : 'gerund') || !reports(cue)) return []
  const start = startOfContent(tokens, at + 1, hi, cue.lemma)
  const to = start < 0 ? hi : endOfContent(tokens, start, hi, 'before')
  const subject = to < hi ? phraseAfter(tokens, to + 1, hi) : null
  if (!subject) return []
  return report('governing', { from: start, to }, subject, { from: at, to: at + 1 }, tokens)
}

/** A restrictive clause at the start ("Those who say the boat is theirs are few"), whose end cannot be told. */
const tellsApart = (tokens: readonly Token[], who: number, lo: number): boolean => {
  const before = tokens[who - 1]
  if (
    before?.kind !== 'word' ||
    (before.capital && who - 1 > lo) ||
    !(before.low === 'those' || isNoun(before))
  )
    return false
  return !tokens.slice(lo, who).some((token) => isVerb(token) || prepositions.has(token.low))
}

/**
 * The place of the reporting clause: before the main one ("weeks after Reed said that …, the dam broke"), within it
 * ("the dam, which Reed said …, broke"), or the main one.
 */
function clauseOf(
  tokens: readonly Token[],
  { at, subject: { from } }: PlacedCue,
  lo: number,
): Clause {
  if (BELOW.test(tokens[from - 1]?.low ?? '') || isWhen(tokens, from)) return 'before'
  if (!opensAside(tokens, from - 1) && !opensAside(tokens, at - 1)) return 'main'
  const isOpening = prepositions.has(tokens[lo]?.low ?? '') && !holdsAnyVerb(tokens, lo, at)
  return isOpening ? 'before' : 'within'
}

/** Whether ", which" or ", in which" stands at `which`. */
const opensAside = (tokens: readonly Token[], which: number): boolean =>
  tokens[which]?.low === 'which' &&
  tokens[prepositions.has(tokens[which - 1]?.low ?? '') ? which - 2 : which - 1]?.kind === 'comma'

/** A relative clause of time: "in the same week that Reed announced his return, the club …". */
const isWhen = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.low === 'that'
    ? TIMES.test(tokens[from - 2]?.low ?? '')
    : /^(?:the|same|very)$/.test(tokens[from - 2]?.low ?? '') &&
      TIMES.test(tokens[from - 1]?.low ?? '')

const TIMES = /^(?:week|day|month|year|night|moment|time|minute|morning|evening)$/
const BELOW = /^(?:after|when|while|because|before|since|although|though)$/
