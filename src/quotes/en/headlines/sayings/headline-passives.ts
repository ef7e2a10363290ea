import type { Token } from '../../words/tokens.ts'
import { auxiliaries, determiners, prepositions, pronouns } from '../../words/word-classes.ts'
import type { HeadlineLine } from '../line/headline-line.ts'
import { type HeadlineCue, neverPassive } from '../words/headline-cues.ts'

/** Whether a clause of what is heard follows: "Village told it must pay", not "Mayor told it to leave". */
const isHeard = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|he|she|they)$/.test(tokens[at + 1]?.low ?? '') &&
  auxiliaries.has(tokens[at + 2]?.low ?? '')

/** Who is told in the past form, in a headline: "Jury told Bell lied". */
const HEARERS =
  /^(?:courts?|inquest|inquiry|tribunal|jury|jurors|trial|hearing|mps|msps|tds|peers|senators|committee|panel|commission|parliament)$/

/** Whether a noun behind a name and then an auxiliary make a clause: "Ministers told HS2 cuts would …". */
const isClause = (tokens: readonly Token[], at: number): boolean => {
  const [name, noun, verb] = tokens.slice(at, at + 3)
  return (
    name?.capital === true &&
    noun?.kind === 'word' &&
    !noun.capital &&
    !name.possessive &&
    ![determiners, prepositions, pronouns].some((words) => words.has(noun.low)) &&
    auxiliaries.has(verb?.low ?? '')
  )
}

/** A passive, whose subject does not speak: "accused of", "told to", "hailed as", "called a '…'". */
export function isPassive(
  { tokens, titleCase }: HeadlineLine,
  at: number,
  { form, lemma }: HeadlineCue,
): boolean {
  if (form !== 'past' && form !== 'participle') return false
  const next = tokens[at + 1]
  if (/^(?:is|are|was|were|be|been|being|gets|got)$/.test(tokens[at - 1]?.low ?? '')) return true
  if (lemma === 'deny')
    return (
      !next ||
      next.kind === 'colon' ||
      (next.kind === 'word' &&
        !/^(?:that|having|any|wrongdoing|claims?|allegations?|reports?|involvement)$/.test(
          next.low,
        ))
    )
  if (neverPassive.has(lemma)) return lemma === 'say' && next?.low === 'to'
  const isNamed = /^an?$/.test(next?.low ?? '') && tokens[at + 2]?.kind === 'quote'
  if (isNamed) return true
  if (next?.kind !== 'word' || prepositions.has(next.low) || /^(?:to|as|not)$/.test(next.low))
    return true
  if (/^(?:tell|warn)$/.test(lemma) && (isHeard(tokens, at) || isClause(tokens, at + 1)))
    return true
  if (lemma === 'tell' && HEARERS.test(tokens[at - 1]?.low ?? '')) return true
  if (lemma === 'rule' && next?.low === 'out')
    return !tokens[at + 2] || /^(?:of|for|in|by|as|until)$/.test(tokens[at + 2]?.low ?? '')
  if (lemma === 'tell' && /^(?:he|she|they|that)$/.test(tokens[at + 2]?.low ?? '')) return false
  const addressed = /^(?:tell|warn|urge|ask|advise|order|accuse|promise|assure)$/.test(lemma)
  return addressed && (titleCase || !next.capital) && !/^(?:him|them|us|me|it|an?)$/.test(next.low)
}
