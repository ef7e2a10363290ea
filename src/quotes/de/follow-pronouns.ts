import type { Names } from './name-speakers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isRole } from './noun-phrase.ts'
import type { Pronoun, Subject } from './subjects.ts'
import { findVerb, goesOn, isPronoun, readSubject, subjectOfClause } from './subjects.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { sentenceAt } from './tokens.ts'
import { ROLE } from './word-lists.ts'

/** Maximum distance of an antecedent, in sentences of its paragraph and the one before. */
const SENTENCES_BACK = 3

/** The name to show for a subject; `null` for a pronoun whose antecedent is not certain. */
export const nameOfSubject = (
  paragraph: Paragraph,
  subject: Subject,
  names: Names,
): string | null =>
  isPronoun(subject) ? personBefore(paragraph, subject, names) : names.nameOf(paragraph, subject)

/**
 * The antecedent of `er` or `sie`: the one person, told by office or work, that the sentence before has as its subject.
 * `null` where that sentence names another person too, and where the grammatical gender differs.
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
  const earlier = [paragraph, paragraph.before].flatMap((place) =>
    place === null ? [] : sentencesOf(place, place === paragraph ? own : place.sentences.length),
  )
  for (const { place, sentence } of earlier.slice(0, SENTENCES_BACK)) {
    const persons = names.personsIn(place, sentence)
    if (persons.length === 0 && goesOn(place.tokens, sentence, true)) continue
    const subject = subjectOf(place.tokens, sentence)
    if (!subject) return null
    if (isPronoun(subject) && subject.pronoun === pronoun && persons.length === 0) continue
    if (isPronoun(subject) || subject.joined) return null
    if (!isPerson(place, subject, names) && !speaksByName(place, sentence, subject))
      return names.isAgent(place, subject) ? null : onlyPerson(place, persons, pronoun, names)
    const isOthers = persons.some(
      ({ from: start, to: end }) =>
        (start < subject.from || end > subject.to) &&
        mayBe(pronoun, place.tokens.slice(start, end)),
    )
    return isOthers || !mayBe(pronoun, place.tokens.slice(subject.from, subject.to))
      ? null
      : names.nameOf(place, subject)
  }
  return null
}

/** `Kritik kam von Landrätin Eva Kroll.`: beside a subject that cannot speak, the one person of the sentence is meant. */
function onlyPerson(
  place: Paragraph,
  [person, other]: readonly Range[],
  pronoun: Pronoun['pronoun'],
  names: Names,
): string | null {
  const isNamed = person && person.to - person.from > 1
  const isOnly = isNamed && !other && names.isPerson(place, person)
  return isOnly && mayBe(pronoun, place.tokens.slice(person.from, person.to))
    ? names.nameOf(place, { ...person, apposed: false })
    : null
}

/** `„…“, empörte sich Lena Huck`: who says words in marks by two names or more is a person, if no body. */
function speaksByName({ tokens }: Paragraph, sentence: Range, { from, to }: NounPhrase): boolean {
  const [first, last] = [tokens[from], tokens[from + 1]]
  return (
    tokens[sentence.from]?.kind === 'quote' &&
    [first, last].every((token) => token?.capital && !isRole(token)) &&
    from + 1 < to
  )
}

/** The first `count` sentences of a paragraph, in reverse order. */
const sentencesOf = (place: Paragraph, count: number) =>
  place.sentences
    .slice(0, count)
    .map((sentence) => ({ place, sentence }))
    .reverse()

/** Whether a subject is a person: `Anna Frei, Sprecherin der Stadt` is one by the apposition alone. */
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
  // `„…“, bemängelte X`
  if (cue < 0 && ahead > 0 && tokens[from]?.capital === false)
    return readSubject(tokens, from + 1, to)
  return cue < 0 ? readSubject(tokens, from, to, false) : subjectOfClause(tokens, from, to, cue)
}

/** Nouns whose gender tells no sex: `die Abgeordnete`, `das Mitglied`. */
const OF_BOTH = /(?:e|n|mitglied|opfer|star)$/

/** Agreement in gender: `die Ministerin` is no antecedent of `er`. */
function mayBe(pronoun: Pronoun['pronoun'], phrase: readonly Token[]): boolean {
  const role = phrase.find(({ text }) => ROLE.test(text))
  if (!role || OF_BOTH.test(role.low.replace(/in$/, ''))) return true
  return /(?:in|frau|mutter|schwester|tochter)$/.test(role.low) === (pronoun === 'sie')
}
