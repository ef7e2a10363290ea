import { cueOf, isNounish } from '../words/cue-verbs.ts'
import { isPause } from '../phrases/skip-ahead.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { subjectBeside } from '../phrases/subjects.ts'
import { isVerb } from '../words/verb-forms.ts'
import type { Token } from '../words/tokens.ts'
import { personal, prepositions, weekdays } from '../words/word-classes.ts'
import { isAttached } from './attribute-after.ts'
import { found, type Found } from './attribution.ts'
import { isIntroduced } from '../cues/clause-ends.ts'
import { isSpeechAt } from '../cues/speech-verbs.ts'

/** Maximum distance of an attribution behind a quote, or of an inserted one before it. */
const REACH_TOKENS = 60

/** The attribution that closes the sentence of the region: `… "…" …, X said.`; `null` for none. */
export function attributeTrailing(
  tokens: readonly Token[],
  quote: number,
  hi: number,
): Found | null {
  const limit = Math.min(hi, quote + REACH_TOKENS)
  for (let at = quote + 1; at < limit; at++) {
    if (!isSpeechAt(tokens, at)) continue
    const trailing = trailingAt(tokens, at, quote, hi)
    if (trailing) return trailing
  }
  return null
}

function trailingAt(
  tokens: readonly Token[],
  verb: number,
  quote: number,
  hi: number,
): Found | null {
  const inverted = invertedAt(tokens, verb, hi)
  if (inverted) return inverted
  const tells = /^t(?:old|ells)$/.test(tokens[verb]?.low ?? '')
  const told = tells ? phraseAfter(tokens, verb + 1, hi) : null
  if (told && tokens.slice(told.from, told.to).some(({ low }) => TALES.test(low))) return null
  if (!closes(tokens[told?.to ?? verb + 1])) return null
  const subject = subjectBeside(tokens, verb, quote + 1)
  if (!subject) return null
  const as = tokens[subject.from - 1]?.low === 'as'
  if (as && !putsSo(tokens, quote, subject, verb)) return null
  const edge = tokens[subject.from - (as ? 2 : 1)]
  if (edge?.kind !== 'comma' && edge?.kind !== 'dash' && edge?.kind !== 'quote') return null
  if (edge.text === '' && isAttached(tokens[subject.from])) return null
  if (isNounish(tokens[verb]?.low ?? '') && !isNamed(tokens[subject.from])) return null
  return found('trailing', subject, { from: verb, to: verb + 1 })
}

/** An inverted attribution behind a pause: `…, said X`, `… – says X, a keeper`; `null` for none. */
export function invertedAt(tokens: readonly Token[], verb: number, hi: number): Found | null {
  const { kind } = tokens[verb - 1] ?? {}
  if (kind !== 'comma' && kind !== 'dash') return null
  const subject = tokens[verb + 1]?.low === 'that' ? null : phraseAfter(tokens, verb + 1, hi)
  if (!subject || isVerb(tokens[subject.to])) return null
  const { low = '' } = tokens[verb] ?? {}
  const isTold = EXPLAINS.test(low) && tokens[subject.to - 1]?.capital === true
  return isTold || low.startsWith('sa')
    ? found('trailing', subject, { from: verb, to: verb + 1 })
    : null
}

/** Verbs that stand before a name as "said" does. */
const EXPLAINS = /^(?:explain|add|argue|note|recall)(?:s|d|ed)$/

/** What is told, and nobody who is told something. */
const TALES = /^(?:jokes?|story|stories|tales?|lies?|truths?)$/

/**
 * A clause of manner behind the words (`a "small" leak, as the board suggested`): of the nearest words, and with a verb
 * of saying, not "as the crowd laughed".
 */
const putsSo = (tokens: readonly Token[], quote: number, { from }: Phrase, verb: number): boolean =>
  /^(?:said|says?|suggest|argue|note|report|explain|claim|warn|recall|acknowledge|declare|predict)/.test(
    tokens[verb]?.low ?? '',
  ) && tokens.slice(quote + 1, from).every(({ kind }) => kind !== 'quote')

/** An inverted insertion, whose subject says the whole sentence: `The dam, says Ana Bell, an engineer, was "…"`. */
export function attributeInserted(
  tokens: readonly Token[],
  quote: number,
  lo: number,
): Found | null {
  for (let at = quote - 1; at > lo && at > quote - REACH_TOKENS; at--) {
    if (!isPause(tokens[at - 1]) || !isSpeechAt(tokens, at)) continue
    const beside = subjectBeside(tokens, at, lo)
    const isAside = beside && tokens[beside.to]?.kind === 'comma'
    if (isAside || (beside && !tokens.slice(beside.to, at).some(isVerb))) continue
    const subject = phraseAfter(tokens, at + 1, quote)
    if (!subject || tokens[subject.to]?.kind !== 'comma') continue
    if (tokens[at - 1]?.kind === 'quote' && !isVerb(tokens[subject.to + 1])) continue
    const told = isNamed(tokens[subject.from]) || tokens[subject.to - 1]?.capital
    if (told || subject.to + 1 === quote)
      return found('trailing', subject, { from: at, to: at + 1 })
  }
  return null
}

/** An inverted attribution before the words: `But, said Tom Reed, "…"`, `In short, explains Ana Bell: "…"`. */
export function invertedBefore(tokens: readonly Token[], quote: number, lo: number): Found | null {
  if (!isIntroduced(tokens, quote)) return null
  for (let at = quote - 2; at >= lo && at > quote - INVERTED_TOKENS; at--) {
    const cue = cueOf(tokens[at]?.low ?? '')
    if (cue?.tier !== 'say' || (cue.form !== 'past' && cue.form !== 'present')) continue
    if (at > lo && tokens[at - 1]?.kind !== 'comma') return null
    const subject = phraseAfter(tokens, at + 1, quote - 1)
    const named = subject?.to === quote - 1 && tokens[quote - 2]?.capital === true
    return named ? found('governing', subject, { from: at, to: at + 1 }) : null
  }
  return null
}

/** Maximum length of such an attribution. */
const INVERTED_TOKENS = 12

/**
 * Whether a token is a name or a common noun for somebody: "to larger, more diverse states" has no subject of a verb
 * "states".
 */
const isNamed = (token: Token | undefined): boolean =>
  token?.capital === true ||
  personal.has(token?.low ?? '') ||
  /^(?:the|an?|his|her|its|their|one|another)$/.test(token?.low ?? '')

/** Whether a verb closes its sentence: behind it stands nothing, a place or a time, never a clause. */
function closes(next: Token | undefined): boolean {
  if (!next || next.kind !== 'word') return next?.kind !== 'quote' && next?.kind !== 'colon'
  return (
    prepositions.has(next.low) ||
    weekdays.has(next.low) ||
    /^(?:last|this|earlier|later|when|while|recently|again|reporters|and)$/.test(next.low)
  )
}
