import { articles, conjunctions } from '../../text/de/function-words.ts'
import { findRuns, isTradeName } from './names/name-runs.ts'
import type { Names } from './names/name-speakers.ts'
import type { NounPhrase, Pronoun } from './phrases/noun-phrase.ts'

import { isVerb } from './attribution/attribute.ts'
import { readReport } from './attribution/read-report.ts'
import { GENDERS, findVerb, goesOn, readSubject, subjectOfClause } from './phrases/subjects.ts'
import type { Paragraph, Range, Token } from './phrases/tokens.ts'
import { lowAt, lowOf, sentenceAt, isRole } from './phrases/tokens.ts'
import { says } from './phrases/verbs.ts'
import { BODIES, DESCRIPTION, noTrades } from './phrases/word-lists.ts'

/** Maximum distance of an antecedent, in sentences of its paragraph and the one before. */
const SENTENCES_BACK = 3

/** Maximum distance of another person in the same sentence: text without full stops is read in linear time. */
const MAX_TOKENS_AWAY = 150

/** The name to show for a subject; `null` for a pronoun whose antecedent is not certain. */
export const nameOfSubject = (
  paragraph: Paragraph,
  subject: NounPhrase,
  names: Names,
): string | null =>
  subject.pronoun
    ? personBefore(paragraph, subject, subject.pronoun, names)
    : nameOfPhrase(paragraph, subject, names)

function nameOfPhrase(paragraph: Paragraph, phrase: NounPhrase, names: Names): string {
  const name = names.nameOf(paragraph, phrase)
  const { text = '', low = '' } = paragraph.tokens[phrase.to - 1] ?? {}
  const described = name.endsWith(text) ? readDescription(paragraph.tokens, phrase) : null
  const person = described?.pronoun && personBefore(paragraph, phrase, described.pronoun, names)
  return person && names.mayBeCalled(low, person) ? person : name
}

/**
 * What a person is, in place of a pronoun: `die SPD-Politikerin`, `der Walliser`. An office or a trade (`der
 * Richter`, `der Wirt`) may be another's.
 */
function readDescription(tokens: readonly Token[], { from, to }: Range): NounPhrase | null {
  const pronoun = GENDERS[lowAt(tokens, from)]
  if (!pronoun) return null
  const words = lowOf(tokens, from + 1, to).replace(/^parteilose /, '')
  const last = tokens[to - 1]
  // `die SPD-Stadträtin`, and not `der SPD-Zentrale`
  const isOwn =
    (!words.includes(' ') && (last?.role || !words.includes('-')) && DESCRIPTION.test(words)) ||
    noTrades.has(words.replace(/in$/, '')) ||
    (/^\d+-jährige \S+$/.test(words) && (last?.role || isTradeName(last))) ||
    // `die Studentin aus Kiel`
    (isRole(tokens[from + 1]) && / aus /.test(words))
  return isOwn ? { from, to, pronoun } : null
}

/**
 * The antecedent of `er` or `sie`: the one person, told by office or work, that the sentence before has as its subject.
 * `null` where that sentence names another person too, and where the grammatical gender differs.
 */
function personBefore(
  paragraph: Paragraph,
  { from, to }: Range,
  pronoun: Pronoun,
  names: Names,
): string | null {
  const { tokens, sentences } = paragraph
  if (isPlural(tokens[from - 1]) || isPlural(tokens[to])) return null
  // `dieser` is who was named last, `jener` who was before.
  if (to === from + 1 && /^(?:dies|jen)/.test(lowAt(tokens, from))) return null
  const own = sentenceAt(paragraph, from)
  const start = Math.max(sentences[own]?.from ?? 0, from - MAX_TOKENS_AWAY)
  const colon = tokens.slice(start, from).findLastIndex(({ kind }) => kind === 'colon') + start
  const ahead = names.personsIn(paragraph, { from: Math.max(start, colon), to: from })
  // `Moor habe gelogen, sagte sie`: of whom a clause tells is not who says it.
  const isClosing = says.has(lowAt(tokens, from - 1))
  if (!isClosing && ahead.some((person) => mayBe(pronoun, paragraph, person))) return null
  const earlier = [paragraph, paragraph.before].flatMap((place) =>
    place === null ? [] : sentencesOf(place, place === paragraph ? own : place.sentences.length),
  )
  // `Die Wirtin Eva Frei klagt: Die Gäste blieben aus, sagte sie.`
  if (colon > start) earlier.unshift({ place: paragraph, sentence: { from: start, to: colon } })
  let isFar = false
  for (const { place, sentence } of earlier.slice(0, SENTENCES_BACK)) {
    // Behind a sentence of other things, the one person of the paragraph before.
    const isWide = isFar && place !== paragraph
    const persons = names.personsIn(place, isWide ? { from: 0, to: sentence.to } : sentence)
    const source = tellerOf(place, sentence, names)
    const told = source ?? subjectOf(place, sentence, names)
    if (
      !source &&
      goesOn(place.tokens, sentence, true) &&
      findVerb(place.tokens, sentence.from, sentence.to) < 0
    ) {
      // `Seine Frau Eva habe gelacht. „…“, sagte sie.`
      if (told && sexOf(place, told) === pronoun) return null
      continue
    }
    const subject = told && (readDescription(place.tokens, told) ?? told)
    const others = persons.filter(
      (person) =>
        !subject ||
        ((person.to <= subject.from || person.from >= subject.to) &&
          names.nameOf(place, person) !== names.nameOf(place, subject)),
    )
    if (subject?.pronoun) {
      if (subject.pronoun === pronoun && !others.some((person) => mayBe(pronoun, place, person)))
        continue
      return null
    }
    const speaks = subject && (names.isPerson(place, subject) || speaksByName(place, subject))
    if (!speaks || subject.joined) {
      const [one, second] = persons
      // `Nach zwölf Jahren geht die SPD-Politikerin.`
      const described = one && readDescription(place.tokens, { from: one.from - 1, to: one.to })
      if (!second && described?.pronoun === pronoun) continue
      if (persons.length > 0) return onlyPerson(place, persons, pronoun, names)
      if (subject && names.isAgent(place, subject)) {
        // `Ein Controller widerspricht. „…“, sagte er.`
        const article = pronoun === 'sie' ? 'eine' : 'ein'
        if (lowAt(place.tokens, subject.from) === article) return names.nameOf(place, subject)
        if (!BODIES.test(place.tokens[subject.to - 1]?.text ?? '')) return null
      }
      isFar = true
      continue
    }
    // `Landrat Karl Moor lobte Wenk. „…“, sagte er.`: the subject by its office, in full.
    const isFull = subject.from === sentence.from && subject.to - subject.from > 2
    const isTopic = isFull && sexOf(place, subject) === pronoun
    const isOthers = !isTopic && others.some((person) => mayBe(pronoun, place, person))
    return isOthers || !mayBe(pronoun, place, subject) ? null : names.nameOf(place, subject)
  }
  return null
}

/** `Kritik kam von Landrätin Eva Kroll.`: beside a subject that cannot speak, the one person of the sentence is meant. */
function onlyPerson(
  place: Paragraph,
  [person, other]: readonly Range[],
  pronoun: Pronoun,
  names: Names,
): string | null {
  const isNamed = person && person.to - person.from > 1
  const isOnly = isNamed && !other && names.isPerson(place, person)
  return isOnly && mayBe(pronoun, place, person) ? names.nameOf(place, { ...person }) : null
}

/** `Lena Huck lacht.`, `Der Tischler Udo Huck lacht.`: a subject of two names or more is a person, if no body. */
function speaksByName({ tokens }: Paragraph, { from, to }: NounPhrase): boolean {
  const isThe = articles.has(lowAt(tokens, from))
  const [run = []] = findRuns(tokens.slice(from, to))
  return run.length > 1 + Number(isThe) && !run.some(isRole)
}

/** The beginnings of the sentences before the one of the index `end`, the last first. */
const sentencesOf = (place: Paragraph, end: number) =>
  place.sentences
    .slice(Math.max(0, end - SENTENCES_BACK), end)
    .map(({ from, to }) => ({
      place,
      sentence: { from, to: Math.min(to, from + MAX_TOKENS_AWAY) },
    }))
    .reverse()

const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && PLURAL.test(token.low) && !articles.has(token.low)

/** Of verbs, and not in `ließ sie wissen`. */
const PLURAL = /(?<!richt|wiss|mitteil)en$/

/** The subject of a sentence, at its beginning or behind its verb; marks before it are left out. */
function subjectOf(place: Paragraph, { from: start, to }: Range, names: Names): NounPhrase | null {
  const { tokens } = place
  const ahead = tokens.slice(start, to).findIndex(({ kind }) => kind === 'word')
  const from = start + Math.max(0, ahead)
  // `Als Anna Frei kam, lachte sie.`, `Ob er geht, ließ Anna Frei offen.`, `Geboren in Graz, zog Anna Frei weg.`
  const comma = tokens.slice(from, to).findIndex(({ kind }) => kind === 'comma') + from
  const isClause = conjunctions.has(lowAt(tokens, from))
  if (isVerb(tokens[comma + 1]) && (isClause || isParticiple(tokens, from))) {
    const main = readSubject(tokens, comma + 2, to)
    if (main) return main.pronoun && isClause ? readSubject(tokens, from + 1, comma) : main
  }
  const cue = findVerb(tokens, from, to)
  // `„…“, bemängelte X`
  if (cue < 0 && tokens[from]?.capital === false) return readSubject(tokens, from + 1, to)
  const first = subjectOfClause(tokens, from, to, cue)
  if (!first || names.isAgent(place, first) || names.isPerson(place, first)) return first
  // `Gründe nannte sie nicht`
  return readSubject(tokens, first.to + 1, to) ?? first
}

/** `Angesprochen auf …`, `Geboren in …`, `Aufgewachsen als …` */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /(?:en|t)$/.test(lowAt(tokens, at)) && /^(?:mit|als|auf|in|nach)$/.test(lowAt(tokens, at + 1))

/** Who says or tells a sentence: `…, so X.`, `…, sagte X.`, `Laut X …`; what is told within it may be another's. */
function tellerOf(place: Paragraph, sentence: Range, names: Names): NounPhrase | null {
  const report = readReport(place, sentence, names)
  return report && report.content !== sentence ? report.subject : null
}

/** Nouns whose gender tells no sex: `die Abgeordnete`, `das Mitglied`. */
const OF_BOTH = /(?:en?|mitglied|opfer|star)$/

/** Agreement in gender: `die Ministerin` is no antecedent of `er`. */
const mayBe = (pronoun: Pronoun, place: Paragraph, phrase: Range): boolean =>
  (sexOf(place, phrase) ?? pronoun) === pronoun

/** The pronoun for a person by office, kinship or the article before; `null` where none tells it. */
function sexOf({ tokens }: Paragraph, { from, to }: Range): Pronoun | null {
  const article = lowAt(tokens, from - 1)
  // `seine Kollegen`, `einen Beamten`
  if (articles.has(article) && article.endsWith('e')) return 'sie'
  // `die Schweizer Forscherin`, `Rektorin Dr. Eva Frei`
  const roles = tokens.slice(from, to).filter(({ low }) => !/^(?:dr|prof|\.)$/.test(low))
  const role = roles.find((token, at) => token.role && !roles[at + 1]?.role)
  if (!role || OF_BOTH.test(role.low.replace(/in$/, ''))) return null
  return /(?:in|mutter|schwester|tochter|frau)$/.test(role.low) ? 'sie' : 'er'
}
