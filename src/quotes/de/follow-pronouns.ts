import type { Names } from './name-speakers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Pronoun, Subject } from './subjects.ts'
import { findVerb, isPronoun, readSubject, subjectOfClause } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { sentenceAt } from './tokens.ts'
import { ROLE } from './word-lists.ts'

/** Sentences back within its paragraph in which a pronoun's name is looked for. */
const SENTENCES_BACK = 3

/** The name to show for a subject; `null` for a pronoun that nobody is told by. */
export const nameOfSubject = (
  paragraph: Paragraph,
  subject: Subject,
  names: Names,
): string | null =>
  isPronoun(subject) ? personBefore(paragraph, subject, names) : names.nameOf(paragraph, subject)

/**
 * Who `er` or `sie` is: the one person, whose office or work is told, that the sentence before has as its subject.
 * `null` where it names another beside, and where a woman would be `er` or a man `sie`.
 */
function personBefore(
  paragraph: Paragraph,
  { from, to, pronoun }: Pronoun,
  names: Names,
): string | null {
  const { tokens, sentences } = paragraph
  if (isPlural(tokens[from - 1]) || isPlural(tokens[to])) return null
  const own = sentenceAt(paragraph, from)
  if (names.personsIn(paragraph, { from: sentences[own]?.from ?? from, to: from }).length > 0)
    return null
  for (let at = own - 1; at >= Math.max(0, own - SENTENCES_BACK); at -= 1) {
    const sentence = sentences[at]
    const subject = sentence ? subjectOf(tokens, sentence) : null
    if (!sentence || !subject) return null
    const persons = names.personsIn(paragraph, sentence)
    if (isPronoun(subject) && subject.pronoun === pronoun && persons.length === 0) continue
    if (isPronoun(subject) || subject.joined || !isPerson(paragraph, subject, names)) return null
    const isOthers = persons.some(
      ({ from: start, to: end }) =>
        (start < subject.from || end > subject.to) && mayBe(pronoun, tokens.slice(start, end)),
    )
    return isOthers || !mayBe(pronoun, tokens.slice(subject.from, subject.to))
      ? null
      : names.nameOf(paragraph, subject)
  }
  return null
}

/** `Anna Frei, Sprecherin der Stadt` is one whatever she is called. */
const isPerson = (paragraph: Paragraph, subject: NounPhrase, names: Names): boolean =>
  subject.apposed || names.isPerson(paragraph, subject)

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.low.endsWith('en')

/** The subject of a sentence, at its beginning or behind its verb; marks and `wie` before it are left out. */
function subjectOf(tokens: readonly Token[], { from: start, to }: Range): Subject | null {
  const ahead = tokens
    .slice(start, to)
    .findIndex(({ kind, low }) => kind === 'word' && low !== 'wie')
  const from = start + Math.max(0, ahead)
  const cue = findVerb(tokens, from, to)
  return cue < 0 ? readSubject(tokens, from, to, false) : subjectOfClause(tokens, from, to, cue)
}

/** What is said of a woman and of a man alike: `die Abgeordnete`, `das Mitglied`. */
const OF_BOTH = /(?:e|n|mitglied|opfer|star)$/

/** Whether a person may be meant by a pronoun: `die Ministerin` is no `er`. */
function mayBe(pronoun: Pronoun['pronoun'], phrase: readonly Token[]): boolean {
  const role = phrase.find(({ text }) => ROLE.test(text))
  if (!role || OF_BOTH.test(role.low.replace(/in$/, ''))) return true
  return /(?:in|frau)$/.test(role.low) === (pronoun === 'sie')
}
