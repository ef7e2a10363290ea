import { articles, prepositions } from '../../../text/de/function-words.ts'
import {
  findRuns,
  findTold,
  hasRole,
  isBody,
  isTrade,
  isTradeName,
  lastOf,
  nameAtComma,
  withoutRoles,
} from './name-runs.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import {
  JOINS,
  isAdjective,
  isNoble,
  isOneOf,
  readParticleName,
  skipAttribute,
} from '../phrases/noun-phrase.ts'
import { createHolderOf } from './office-holders.ts'
import type { Paragraph, Range, Token } from '../phrases/tokens.ts'
import { lowAt, isRole } from '../phrases/tokens.ts'
import { ACCOUNT, BODIES, THINGS } from '../phrases/word-lists.ts'

/** The names of an article, by which surnames alone are expanded and pronouns resolved. */
export interface Names {
  /** The name to show for a phrase, as it was first given in full. */
  readonly nameOf: (paragraph: Paragraph, phrase: NounPhrase) => string
  /** Whether a phrase names a person or a body that can speak. */
  readonly isAgent: (paragraph: Paragraph, phrase: NounPhrase) => boolean
  /** Whether a phrase is a person whose office or work the article gives. */
  readonly isPerson: (paragraph: Paragraph, phrase: Range) => boolean
  /** Whether a description, in small letters, may mean the person of a name. */
  readonly mayBeCalled: (noun: string, name: string) => boolean
  /** Ranges of persons: roles, names that have one, and any other name that no preposition governs. */
  readonly personsIn: (paragraph: Paragraph, range: Range) => readonly Range[]
}

/** Collects the full names of an article. */
export function collectNames(paragraphs: readonly Paragraph[]): Names {
  const full = collectFullNames(paragraphs)
  const told = paragraphs.flatMap(({ tokens }) => findTold(tokens, full))
  const runs = [...paragraphs.flatMap(({ tokens }) => findRuns(tokens)), ...told]
  const offices = new Set(
    [...runs.filter((run) => hasRole(run) || isTrade(run)), ...told].map(lastOf),
  )
  const { holderOf, mayBeCalled } = createHolderOf(
    paragraphs.flatMap(({ tokens }) => tokens),
    runs,
    full,
  )
  return {
    isPerson: ({ tokens }, { from, to }) => {
      const words = wordsOf(tokens, { from, to })
      const [run = []] = findRuns(words)
      return words.some(({ low }) => OF_AGE.test(low)) || offices.has(lastOf(run))
    },
    mayBeCalled,
    personsIn: ({ tokens }, range) => findPersons(tokens, range, full),
    isAgent: ({ tokens }, phrase) => {
      const [run = []] = findRuns(wordsOf(tokens, phrase))
      return (
        phrase.pronoun !== undefined ||
        phrase.apposed ||
        run.some(({ role, text }) => role || isBody(text) || full.has(text)) ||
        (run.length === 1 && isTradeName(run[0]) && !COMPARATIVE.test(lowAt(tokens, phrase.from)))
      )
    },
    nameOf: ({ text, tokens }, phrase) => {
      const words = wordsOf(tokens, phrase)
      const account = nameInAccount(words, tokens[phrase.to])
      if (account) return full.get(account) ?? account
      const whole = nominalOf(text, words)
      const named = phrase.apposed ? nameAtComma(words) : null
      if (named) return textOf(text, named)
      // `Moor, der Sprecher der Feuerwehr`
      const alone =
        words[1]?.kind === 'comma' && !phrase.joined ? full.get(lastOf(words.slice(0, 1))) : null
      if (alone) return alone
      // `die „Wacht“-Zeitung`
      if (words[1]?.kind === 'quote' && words[2]?.text === '-')
        return withoutMarks(textOf(text, words.slice(1, 2)))
      if (phrase.apposed || phrase.joined || words.at(-1)?.kind === 'quote')
        return withoutMarks(whole)
      // `Präsidentin von der Leyen`
      const noble = isRole(words[0]) && isNoble(words, 1) && words.slice(1, 4)
      if (noble) return full.get(lastOf(noble)) ?? textOf(text, noble)
      const surname = readParticleName(words, 0, words.length)
      if (surname) return full.get(words.at(surname.to - 1)?.text ?? '') ?? whole
      const runs = findRuns(words)
      // `der Chef des Rats | Karl Moor`
      const ahead = (run: readonly Token[]): Token | undefined =>
        words[words.findIndex((word) => word === run[0]) - 1]
      const held = runs.findLastIndex((run, at) => at > 0 && ahead(run)?.capital)
      const run = runs[Math.max(0, held)] ?? []
      const name = withoutRoles(run)
      const known = full.get(lastOf(name))
      const bare = /^(.+)s$/.exec(lastOf(name))?.[1] ?? ''
      const isOwner = full.has(bare) || (bare !== '' && name.length === 1 && !known)
      // `der Anwalt Moors`, `die Außenministerin Chiles`: whose it is, or a surname in -s.
      if (isOwner && run.length > name.length && articles.has(lowAt(words, 0))) return whole
      if (name.length === 0) return whole
      const isNoun =
        (run.length === 1 ||
          (isBody(lastOf(run)) &&
            /^(?:für|de[rs])$/.test(lowAt(words, words.indexOf(run.at(-1) as Token) + 1)))) &&
        (run[0] === words[0] ? OF.test(lowAt(words, 1)) : articles.has(lowAt(words, 0)))
      if (isNoun && !offices.has(lastOf(run))) return whole
      return known ?? holderOf(words) ?? (isNoun ? whole : nominalOf(text, name))
    },
  }
}

/** The words of a phrase, of `der seit Mai amtierende Chef` and `Berlins neuer Chef` the last alone. */
function wordsOf(tokens: readonly Token[], { from, to }: Range): readonly Token[] {
  const own = skipAttribute(tokens, from, to)
  const isArticle = own === from + 1 && articles.has(lowAt(tokens, from))
  return tokens.slice(own === from || isArticle ? from : own + 1, to)
}

/** An adverb that ends as trades do: `Vorsichtiger äußerte sich X`. */
const COMPARATIVE = /.{2}(?:ig|ch)er$/

/** `die zwölfjährige Mia` */
const OF_AGE = /jährige[rn]?$/

/** Full names by surname. A surname that two people share is left out, since it tells neither. */
function collectFullNames(paragraphs: readonly Paragraph[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>()
  const shared = new Set<string>()
  const runs = paragraphs.flatMap(({ text, tokens }) =>
    findRuns(tokens).map((run) => ({ text, run })),
  )
  for (const { text, run } of runs) {
    const name = withoutRoles(run)
    const last = name.at(-1)?.text ?? ''
    const isThing = isBody(last) || OFFICE.test(last) || THINGS.test(name[0]?.low ?? '')
    if (!name[0]?.capital || name.length < 2 || name.length > 4 || isThing) continue
    const before = full.get(last)
    if (before === undefined) full.set(last, textOf(text, name))
    else if (!isSameName(before.split(' '), name)) shared.add(last)
  }
  for (const last of shared) full.delete(last)
  return full
}

/**
 * Whether a second full name is a form of the first: `Anna M. Frei` is one of `Anna Frei`, `Fazit von Moor` is none.
 */
const isSameName = (one: readonly string[], other: readonly Token[]): boolean =>
  other.some(({ low }) => JOINS.test(low)) || one.some((word) => word === other[0]?.text)

/** What no surname ends in: `seit zwei Jahren Parteichef`. */
const OFFICE = /(?:chef|manager|sprecher|trainer)(?:in)?$/i

function findPersons(
  tokens: readonly Token[],
  { from, to }: Range,
  full: ReadonlyMap<string, string>,
): readonly Range[] {
  return findRuns(tokens.slice(from, to)).flatMap((run) => {
    const [first] = run
    const start = first ? tokens.indexOf(first, from) : -1
    // `zum dritten Mal Gold`
    const ahead = tokens.slice(from, start).findLastIndex((token) => !isAdjective(token))
    const before = lowAt(tokens, from + ahead)
    const isKnown = full.has(lastOf(run))
    const isName = run.length > 1 && !run.some(({ text }) => BODIES.test(text))
    const hangs = articles.has(before) || prepositions.has(before) || /^\d/.test(before)
    // `im Bundesrat`, `als Trainer`
    const isHouse = hangs && BODIES.test(lastOf(run))
    const isOne = hasRole(run) && !(run.length === 1 && (isHouse || before === 'als'))
    return !before.startsWith('kein') && (isOne || (!hangs && (isName || isKnown)))
      ? { from: start, to: start + run.length }
      : []
  })
}

/** `Moors Angaben`, `Polizeiangaben`: who says it, without the ending of the genitive. */
function nameInAccount([word, more]: readonly Token[], next: Token | undefined): string | null {
  const isOwner = next?.capital && (ACCOUNT.test(next.low) || THINGS.test(next.low))
  const name = isOwner
    ? word?.text
    : /^[\p{L}-]{3,}(?=(?:angab|aussag|information)en$)/iu.exec(word?.text ?? '')?.[0]
  return more ? null : (name?.replace(/(?<!hau)s$|-$/, '') ?? null)
}

function nominalOf(text: string, words: readonly Token[]): string {
  const first = isOneOf(words, 0) ? 0 : words.findIndex(({ low }) => !articles.has(low))
  const isAge = OF_AGE.test(lowAt(words, first)) && words[first + 1]?.capital === true
  // An adjective agrees with its article: `der oberste Gerichtshof`, and not `oberste Gerichtshof`.
  // `seine Frau`: whose she is tells who she is.
  const isOwned = /^(?:sein|ihr)/.test(lowAt(words, 0))
  const start =
    (isAdjective(words[first]) && !isAge) || isOwned ? 0 : Math.max(0, first) + Number(isAge)
  const whole = text.slice(words[start]?.start, words.at(-1)?.end).replace(/\s*\([^)]*\)?$/, '')
  return /^(?:des|eines)$/.test(lowAt(words, 0)) ? whole.replace(GENITIVE, '') : whole
}

/** The ending of a genitive, on the one noun of a phrase: `nach Angaben des Verbandes`. */
const GENITIVE = /(?<=^\p{L}+[bdfgkstz])es$|(?<=^\p{L}+[^s])s$/u

/** `„Der Bote“` alone is Der Bote, behind its kind it keeps its marks: `Zeitung „Der Bote“`. */
const withoutMarks = (name: string): string => name.replace(/^[„“”"»«‚‘'](.*)[“”"«»‘’']$/u, '$1')

const textOf = (text: string, name: readonly Token[]): string =>
  text.slice(name[0]?.start, name.at(-1)?.end)

/** Genitive articles, as in `Sprecher der Polizei`. */
const OF = /^(?:de[rs]|eine[rs])$/
