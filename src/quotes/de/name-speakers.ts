import type { NounPhrase } from './noun-phrase.ts'
import {
  JOINS,
  isAdjective,
  isNoNoun,
  isRole,
  isShortened,
  joinsName,
  readParticleName,
} from './noun-phrase.ts'
import { createHolderOf } from './office-holders.ts'
import type { Paragraph, Range, Token } from './tokens.ts'
import { articles, prepositions } from '../../text/de/function-words.ts'
import { BODIES, ROLE, THINGS, TRADE, noTrades } from './word-lists.ts'

/** The names of an article, by which surnames alone are expanded and pronouns resolved. */
export interface Names {
  /** The name to show for a phrase, as it was first given in full. */
  readonly nameOf: (paragraph: Paragraph, phrase: NounPhrase) => string
  /** Whether a phrase names a person or a body that can speak. */
  readonly isAgent: (paragraph: Paragraph, phrase: NounPhrase) => boolean
  /** Whether a phrase is a person whose office or work the article gives. */
  readonly isPerson: (paragraph: Paragraph, phrase: Range) => boolean
  /** Ranges of persons: roles, names that have one, and any other name that no preposition governs. */
  readonly personsIn: (paragraph: Paragraph, range: Range) => readonly Range[]
}

/** Collects the full names of an article. */
export function collectNames(paragraphs: readonly Paragraph[]): Names {
  const full = collectFullNames(paragraphs)
  const runs = paragraphs.flatMap(({ tokens }) => findRuns(tokens))
  const offices = new Set(runs.filter(hasRole).map(lastOf))
  const holderOf = createHolderOf(
    paragraphs.flatMap(({ tokens }) => tokens),
    runs,
    full,
  )
  return {
    isPerson: ({ tokens }, { from, to }) => {
      const words = tokens.slice(from, to)
      const [run = []] = findRuns(words)
      return (
        words.some(({ low }) => OF_AGE.test(low)) ||
        hasRole(run) ||
        isTrade(run) ||
        isThree(run) ||
        offices.has(lastOf(run))
      )
    },
    personsIn: ({ tokens }, range) => findPersons(tokens, range, full),
    isAgent: ({ tokens }, phrase) => {
      const [run = []] = findRuns(tokens.slice(phrase.from, phrase.to))
      return (
        phrase.apposed ||
        phrase.joined === true ||
        run.some(({ text }) => ROLE.test(text) || isBody(text) || full.has(text)) ||
        (run.length === 1 && isTradeName(run[0])) ||
        (run.length > 1 && run.length < 4 && !articles.has(tokens[phrase.from]?.low ?? ''))
      )
    },
    nameOf: ({ text, tokens }, phrase) => {
      const words = tokens.slice(phrase.from, phrase.to)
      const whole = nominalOf(text, words)
      const named = phrase.apposed ? nameAtComma(words) : null
      if (named) return textOf(text, named)
      if (phrase.apposed || phrase.joined || words.at(-1)?.kind === 'quote')
        return withoutMarks(whole)
      const noble = nobleName(words)
      if (noble) return full.get(lastOf(noble)) ?? textOf(text, noble)
      const surname = readParticleName(words, 0, words.length)
      if (surname) return full.get(words.at(surname.to - 1)?.text ?? '') ?? whole
      const [run = []] = findRuns(words)
      const name = withoutRoles(run)
      const known = full.get(lastOf(name))
      if (isOfBody(words, name)) return known ?? whole
      if (name.length !== 1) return name.length > 1 ? textOf(text, name) : whole
      const isNoun =
        run.length === 1 &&
        (run[0] === words[0] ? OF.test(words[1]?.low ?? '') : articles.has(words[0]?.low ?? ''))
      if (isNoun && !offices.has(lastOf(run))) return whole
      return known ?? holderOf(words) ?? (isNoun ? whole : nominalOf(text, name))
    },
  }
}

/** Three such words are a trade and a full name (`Hebamme Ute Carstens`), or a full name of three. */
const isThree = (run: readonly Token[]): boolean =>
  run.length === 3 && run.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text) && !isBody(text))

/** Whether a word is a body: by table, or an acronym as `SPD`, `IWF`. */
const isBody = (text: string): boolean => BODIES.test(text) || /^\p{Lu}{2,6}$/u.test(text)

/** `die zwölfjährige Mia` */
const OF_AGE = /jährige[rn]?$/

const hasRole = (run: readonly Token[]): boolean => run.some(({ text }) => ROLE.test(text))

const lastOf = (run: readonly Token[]): string => run.at(-1)?.text ?? ''

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
    if (!name[0]?.capital || name.length < 2 || name.length > 4 || THINGS.test(name[0].low))
      continue
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
  other.some(({ low }) => JOINS.test(low)) ||
  other.some(({ text }) => text === one[0]) ||
  one.some((word) => word === other[0]?.text)

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
    const before = tokens[from + ahead]?.low ?? ''
    const isKnown = full.has(lastOf(run))
    const isName = run.length > 1 && !run.some(({ text }) => BODIES.test(text))
    const hangs = articles.has(before) || prepositions.has(before) || /^\d/.test(before)
    return hasRole(run) || (!hangs && (isName || isKnown))
      ? { from: start, to: start + run.length }
      : []
  })
}

/** The name in `Präsidentin von der Leyen`, where no article tells that she is one of somebody. */
function nobleName([role, von, article, ...rest]: readonly Token[]): readonly Token[] | null {
  const isNoble = isRole(role) && von?.low === 'von' && DER.test(article?.low ?? '')
  const [name] = rest
  return isNoble && article && name?.capital ? [von, article, name] : null
}

/** A description, not a name: `ein Sprecher von Siemens`. */
const isOfBody = ([article]: readonly Token[], [first]: readonly Token[]): boolean =>
  first?.low === 'von' && articles.has(article?.low ?? '')

/** `Karl Moor, der Sprecher der Feuerwehr` and `Der Sprecher der Feuerwehr, Karl Moor`: the name, on either side. */
function nameAtComma(words: readonly Token[]): readonly Token[] | null {
  const comma = words.findIndex(({ kind }) => kind === 'comma')
  const before = wholeName(words.slice(0, comma))
  if (before) return before
  return articles.has(words[0]?.low ?? '') ? wholeName(words.slice(comma + 1)) : null
}

/** A first and a last name with nothing beside them but what they are: `der Landrat Karl Moor (61)`. */
function wholeName(words: readonly Token[]): readonly Token[] | null {
  const open = words.findIndex(({ kind }) => kind === 'open')
  const start = articles.has(words[0]?.low ?? '') ? 1 : 0
  const own = words.slice(start, open < 0 ? words.length : open)
  const [run = []] = findRuns(own)
  const name = withoutRoles(run)
  const isWhole = name.length >= 2 && run.length === own.length && name[0]?.capital === true
  return isWhole && !name.some(isRole) ? name : null
}

function nominalOf(text: string, words: readonly Token[]): string {
  const first = words.findIndex(({ low }) => !articles.has(low))
  const isAge = OF_AGE.test(words[first]?.low ?? '') && words[first + 1]?.capital === true
  const start = Math.max(0, first) + Number(isAge)
  return text.slice(words[start]?.start, words.at(-1)?.end).replace(/\s*\([^)]*\)?$/, '')
}

/** `„Der Bote“` alone is Der Bote, behind its kind it keeps its marks: `Zeitung „Der Bote“`. */
const withoutMarks = (name: string): string => name.replace(/^[„“”"»«‚‘'](.*)[“”"«»‘’']$/u, '$1')

const textOf = (text: string, name: readonly Token[]): string =>
  text.slice(name[0]?.start, name.at(-1)?.end)

/** Genitive articles, as in `Sprecher der Polizei`. */
const OF = /^(?:de[rs]|eine[rs])$/
const VON = /^v[oa]n$/
const DER = /^de[rnm]$/

/** Runs of capitalised words, with the particles that belong to names between them. */
function findRuns(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const [at, token] of tokens.entries()) {
    const last = run.at(-1)
    const joins = last && joinsName(tokens, at)
    const shortens = token.text === '.' && isShortened(last)
    const [next, name] = [tokens[at + 1]?.low ?? '', tokens[at + 2]]
    // `Ursula von der Leyen`, and not `Anna Frei von der Polizei`.
    const isNoble = VON.test(token.low) && DER.test(next) && name?.capital
    const isVon = isNoble && withoutRoles(run).length === 1 && !isRole(last)
    const isDer = DER.test(token.low) && VON.test(last?.low ?? '')
    // `Auch Moor` begins a sentence, `Eva Kurz` is a name.
    const isSmall = articles.has(token.low) || (run.length === 0 && isNoNoun(token.low))
    const isNoun = token.capital && !isSmall
    if (isNoun || joins || shortens || isVon || isDer) run.push(token)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** A name without the roles before it, of which one alone stays. */
function withoutRoles(run: readonly Token[]): readonly Token[] {
  // The last word may be a surname that is a role as well: `Sängerin Lola Prinz`.
  const listed = run.slice(0, -1).findLastIndex(({ text }) => ROLE.test(text))
  const last = listed < 0 && isTrade(run) ? 0 : listed
  const name = run.slice(last + 1).filter(({ text }, at) => at > 0 || text !== '.')
  return last >= 0 && name.length > 0 ? name : run
}

const isTradeName = (token: Token | undefined): boolean =>
  TRADE.test(token?.text ?? '') && !noTrades.has(token?.low ?? '')

/** `Reeder Karl Moor`: what ends as trades do before a first and a last name, and is no first name. */
const isTrade = ([first, ...name]: readonly Token[]): boolean =>
  isTradeName(first) &&
  name.filter(({ capital }) => capital).length >= 2 &&
  !name.some(({ text }) => isBody(text))
