import type { Phrase } from '../../phrases/noun-phrases.ts'
import type { Token } from '../../words/tokens.ts'
import { prepositions } from '../../words/word-classes.ts'
import type { HeadlineLine } from '../line/headline-line.ts'
import { kindOfSpeaker } from '../line/speaker-kinds.ts'
import { subjectBefore } from './headline-subjects.ts'

/** The subject of the first verb before the token `at`: of "Judge blocks ban, calling it '…'" the judge; `null` for none. */
export function firstActor(line: HeadlineLine, at: number, from: number): Phrase | null {
  const verb = line.verbs.indexOf(true, from)
  return verb > from && verb < at ? (subjectBefore(line, verb, from)?.phrase ?? null) : null
}

/** Who opens a segment before a participle set off by commas: "Reed, citing 'old debts', sells pier". */
export function openerOf({ tokens }: HeadlineLine, at: number, from: number): Phrase | null {
  const opener = { from, to: at - 1 }
  const isWhole = tokens.slice(from, at - 1).every(({ kind }) => kind === 'word')
  return isWhole && /^(?:role|person|unknown)$/.test(kindOfSpeaker(tokens, opener) ?? '')
    ? opener
    : null
}

/** The subject of a future, for a verb behind a comma: "Mill to cut jobs, blames tariffs"; `null` for none. */
export function futureActor({ tokens }: HeadlineLine, at: number, from: number): Phrase | null {
  const to = tokens.findIndex(({ low }, index) => index > from && index < at && low === 'to')
  if (to < 0 || to - from > 4 || tokens[to + 1]?.capital !== false) return null
  const actor = tokens.slice(from, to)
  const isPlain = actor.every(({ kind, low }) => kind === 'word' && !prepositions.has(low))
  return isPlain && tokens[at - 1]?.kind === 'comma' && !/[^s]s$/.test(actor.at(-1)?.low ?? '')
    ? { from, to }
    : null
}

/** The subject of a form in -s that no table knows, for a verb behind a comma: "Court junks plea, says 'q'"; `null` for none. */
export function unknownActor({ tokens }: HeadlineLine, at: number, from: number): Phrase | null {
  if (tokens[at - 1]?.kind !== 'comma') return null
  for (let verb = from + 1; verb < at - 1 && verb < from + 4; verb++) {
    const [subject, act] = [tokens[verb - 1], tokens[verb]]
    if (act?.kind !== 'word' || subject?.kind !== 'word' || subject.possessive) return null
    // "Reed out, says he will go"
    if (subject.capital && !act.capital && OUT.test(act.low)) return { from, to: verb }
    if (!act.capital && /[^su]s$/.test(act.low) && !subject.low.endsWith('s'))
      return { from, to: verb }
  }
  return null
}

const OUT = /^(?:out|back|free|safe|home|unhurt|unrepentant|defiant|ready|not|set)$/

/** The subject of a gerund behind a preposition, that of the clause: "MP suspended for calling rival a 'rat'". */
export function whoCalls({ tokens, verbs }: HeadlineLine, at: number, from: number): Phrase | null {
  if (!/^(?:for|after|over|regrets?|admits?|defends?|recalls?)$/.test(tokens[at - 1]?.low ?? ''))
    return null
  for (let verb = from + 1; verb < at; verb++) {
    const token = tokens[verb]
    if (token?.kind !== 'word' || token.possessive) return null
    if (verbs[verb] || (token.low.endsWith('ed') && !token.capital)) return { from, to: verb }
  }
  return null
}

/** Who names a thing in a relative clause: "book that Bell called 'fiction'", "the tax Bell called 'theft'". */
export function namerBefore(
  { tokens, titleCase }: HeadlineLine,
  at: number,
  from: number,
): Phrase | null {
  if (
    titleCase ||
    !/^(?:called|branded|dubbed|labelled|labeled|described)$/.test(tokens[at]?.low ?? '')
  )
    return null
  let start = at
  while (start > from && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--
  const before = tokens[start - 1]
  const isRelative = /^(?:that|who|whom|which)$/.test(before?.low ?? '')
  const isNoun = before?.kind === 'word' && !prepositions.has(before.low) && isNamed(tokens, at)
  return start > from && start < at && (isRelative || isNoun) && !tokens[at - 1]?.possessive
    ? { from: start, to: at }
    : null
}

/** Whether words in marks are what something is called, with a predicate behind: "called 'theft' returns". */
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  [at + 1, at + 2].some(
    (quote) => tokens[quote]?.kind === 'quote' && /[^su]s$|ed$/.test(tokens[quote + 1]?.low ?? ''),
  )
