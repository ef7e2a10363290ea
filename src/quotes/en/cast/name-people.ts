import { foldName, sexOfNoun, type ReadName, type Sex } from '../names/names.ts'
import { initialsOf, isAcronymOf, isSameName, lastOf, wordsOf } from '../names/same-person.ts'
import { descriptors, familyNamesAhead, places } from '../names/name-tables.ts'
import type { NameRun } from './name-runs.ts'
import type { Token } from '../words/tokens.ts'
import { weekdays } from '../words/word-classes.ts'

/** A person, an organisation or another source the article names. */
export interface Figure {
  /** The fullest name met so far. */
  name: string
  readonly last: string
  sex: Sex | null
  kind: ReadName['kind'] | 'described'
  /** Its salience at sentence `seen`: raised by a mention, fading with each sentence. */
  salience: number
  /** The sentence, counted through the article, for which `salience` holds. */
  seen: number
  /** Whether it has said something. */
  spoke: boolean
  /** The sentence in which it last said something; -1 for none. */
  saidIn: number
  /** The words before its name, in lower case: "judge", "striker". */
  readonly roles: string[]
}

/** The figures of one article, indexed by last name. */
export interface Cast {
  readonly figures: Figure[]
  readonly byLast: Map<string, Figure[]>
  /** The last bearer of each first name, for "Ana" after "Ana Bell", and the first of each middle one or nickname. */
  readonly byFirst: Map<string, Figure>
  /** Who was named with an office: "mayor", "former ohio senator". */
  readonly byOffice: Map<string, Set<Figure>>
}

/** An empty cast. */
export function createCast(): Cast {
  return { figures: [], byLast: new Map(), byFirst: new Map(), byOffice: new Map() }
}

/**
 * Enters a name into the cast, or finds who bears it already; `null` for what is no figure. The full name of one who is
 * told `apart`, as a relative is, is not that of whom the last name alone or another first name meant so far.
 */
export function meet(cast: Cast, name: ReadName, allowNew: boolean, apart = false): Figure | null {
  const last = lastOf(name.words)
  const known = cast.byLast.get(last)
  if (name.words.length === 1) {
    const match = latest(known, name.titled ? name.sex : null) ?? cast.byFirst.get(last)
    if (match) return learn(match, name)
    if (
      !allowNew ||
      name.kind === 'place' ||
      places.has(last) ||
      weekdays.has(last) ||
      // the month that `weekdays` leaves out; "May" is a name too
      last === 'march' ||
      descriptors.has(last) ||
      /\d/.test(last)
    )
      return null
  } else {
    const isExact = (figure: Figure): boolean =>
      figure.name.includes(' ') && wordsOf(figure.name)[0] === foldName(name.words[0] ?? '')
    const same = known?.filter((figure) => isSame(figure, name)) ?? []
    const match =
      same.findLast(isExact) ?? (apart ? undefined : same.at(-1)) ?? byPatronymic(cast, name)
    if (match) {
      if (match.name.split(' ').length < name.words.length && match.kind !== 'organisation')
        match.name = nameOf(name)
      rememberFirst(cast, name, match)
      return learn(match, name)
    }
    if (!allowNew) return null
  }
  const figure = asMet({ name: nameOf(name), last, sex: name.sex, kind: name.kind })
  cast.figures.push(figure)
  rememberFirst(cast, name, figure)
  if (known) known.push(figure)
  else cast.byLast.set(last, [figure])
  const initials = name.kind === 'organisation' ? initialsOf(name.words) : ''
  if (initials && !cast.byLast.has(initials)) cast.byLast.set(initials, [figure])
  return figure
}

function rememberFirst(cast: Cast, name: ReadName, figure: Figure): void {
  const first = foldName(name.words[0] ?? '')
  const isTold = name.sex !== null || name.titled || familyNamesAhead.has(first)
  if (name.words.length > 1 && isTold) cast.byFirst.set(first, figure)
  if (name.kind === 'person')
    for (const word of wordsOf(name.words.slice(1, -1).join(' ')))
      if (word.length > 2 && !cast.byFirst.has(word)) cast.byFirst.set(word, figure)
}

/** Adds what a title tells: "Mr. Reed" makes a Reed met before a man. */
function learn(figure: Figure, name: ReadName): Figure {
  if (name.titled || name.words.length > 1) figure.sex ??= name.sex
  if (figure.kind === 'unknown' && (name.titled || name.words.length > 1)) figure.kind = name.kind
  return figure
}

/** The bearer of a first name and a patronymic, once met with a last name too: "Ivan Petrovich" of "Ivan Petrovich Lukin". */
function byPatronymic({ byFirst }: Cast, { words }: ReadName): Figure | undefined {
  const [first = '', patronymic = ''] = words
  if (words.length !== 2 || !/(?:[oei]vych|[oe]vich|[oe]vna|ivna|ichna)$/i.test(patronymic))
    return undefined
  const figure = byFirst.get(foldName(first))
  return figure?.name.startsWith(`${first} ${patronymic} `) ? figure : undefined
}

/** A name as it is shown: without titles. */
export function nameOf(name: ReadName): string {
  return [...name.words, ...name.suffix].join(' ')
}

/** The claim of a figure to a last name that two share: its salience when it was last met. */
function standing(figure: Figure): number {
  return figure.seen + 2 * figure.salience
}

/** The most salient bearer of a last name, of the given sex where one is told; `null` for none. */
export function latest(known: readonly Figure[] | undefined, sex: Sex | null): Figure | undefined {
  if (!known) return undefined
  const fits = sex ? known.filter((figure) => figure.sex === sex) : known
  const pool = fits.length > 0 ? fits : known.filter((figure) => figure.sex === null)
  const full = pool.filter((figure) => figure.name.includes(' '))
  const named = full.length > 0 ? full : pool
  // "Reed" is Tom Reed, not the Coalition Against Reed
  const people = named.length > 1 ? named.filter(({ kind }) => kind === 'person') : []
  return (people.length > 0 ? people : named).reduce<Figure | undefined>(
    (best, figure) => (!best || standing(figure) >= standing(best) ? figure : best),
    undefined,
  )
}

/** Whether a name can be this figure's: the last name is the same, and no first name or initial differs. */
function isSame({ name: shown, sex }: Figure, name: ReadName): boolean {
  const known = wordsOf(shown)
  if (sex !== null && name.sex !== null && sex !== name.sex) return false
  return known.length === 1 || isSameName(known, name.words.map(foldName))
}

/** Enters a source that is known by a description only: "a spokeswoman for the ministry". */
export function meetDescribed(cast: Cast, words: string, head: string): Figure {
  // "The Florida senator's"
  const phrase = words.replace(/['’]s?$/, '')
  const known = cast.byLast.get(`=${phrase.toLowerCase()}`)?.[0]
  if (known) return known
  const figure = asMet({ name: phrase, last: head, sex: sexOfNoun(head), kind: 'described' })
  cast.figures.push(figure)
  cast.byLast.set(`=${phrase.toLowerCase()}`, [figure])
  return figure
}

/**
 * The body whose acronym a run is, in brackets behind its name or behind "or", by which it is known from then on: "the
 * Harbour Board (HB)"; `null` for none.
 */
export function bodyBefore(
  { byLast }: Cast,
  figures: ReadonlyMap<number, Figure>,
  tokens: readonly Token[],
  { from, to }: NameRun,
): Figure | null {
  const isOr = tokens[from - 1]?.low === 'or' && tokens[from - 2]?.kind === 'comma'
  if (to > from + 1 || (!isOr && tokens[from - 1]?.kind !== 'open')) return null
  const body = figures.get(from - (isOr ? 3 : 2))
  const acronym = tokens[from]?.text ?? ''
  if (body?.kind !== 'organisation' || !isAcronymOf(acronym, body.name)) return null
  byLast.set(foldName(acronym), [body])
  return body
}

/** A figure of whom nothing is known yet but who it is. */
const asMet = ({
  name,
  last,
  sex,
  kind,
}: Pick<Figure, 'name' | 'last' | 'sex' | 'kind'>): Figure => ({
  name,
  last,
  sex,
  kind,
  salience: 0,
  seen: 0,
  spoke: false,
  saidIn: -1,
  roles: [],
})
