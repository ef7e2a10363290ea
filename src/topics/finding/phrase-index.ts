import type { FindTokens, HeadlineToken, Shape } from './headline-tokens.ts'
import { firstWordOf } from './headline-tokens.ts'

/** How the words of an entry are compared: as they stand or by their stems. */
type Form = 'word' | 'stem'

/** One entry of a table: the words after its first, how the first is written, and what it stands for. */
export interface Term<Value> {
  readonly form: Form
  readonly rest: readonly string[]
  readonly shape: Shape
  readonly value: Value
}

/** An entry as it stands in a table, and what makes its value of what was there before under the same words. */
interface Listed<Value> {
  readonly entry: string
  readonly merge: (before: Value | undefined) => Value
}

/** The entries whose first words have one stem, the longest first: by that word as it stands, and by the stem. */
export interface Group<Value> {
  readonly words: Map<string, Term<Value>[]>
  readonly stems: Term<Value>[]
}

/**
 * Entries by the stem of their first word. They stay as they are listed until a text has such a word: most of a table
 * is never asked for, and to cut all of it takes longer than to read a wire. `known` keeps those that a word may start,
 * once looked up: in small letters, and otherwise.
 */
export interface PhraseIndex<Value> {
  readonly listed: Map<string, Listed<Value>[]>
  readonly groups: Map<string, Group<Value>>
  readonly known: readonly [
    Map<string, readonly Term<Value>[]>,
    Map<string, readonly Term<Value>[]>,
  ]
  /** How entries are cut: as the texts they are looked for in. */
  readonly findTokens: FindTokens
  readonly stem: (word: string) => string
  /** The stems of short words that may be parts, `wahl` the last, `wahl-` the first; `null` where words are no compounds. */
  readonly shortParts: ReadonlySet<string> | null
  /** What is done to entries once all of their stem are cut. */
  readonly finish: (group: Group<Value>) => void
}

/** An empty index; `addPhrase` fills it. */
export function createPhraseIndex<Value>(
  findTokens: FindTokens,
  stem: (word: string) => string,
  shortParts: PhraseIndex<Value>['shortParts'] = null,
  finish: PhraseIndex<Value>['finish'] = () => {},
): PhraseIndex<Value> {
  return {
    listed: new Map(),
    groups: new Map(),
    known: [new Map(), new Map()],
    findTokens,
    stem,
    shortParts,
    finish,
  }
}

/**
 * Adds an entry as it is written in a table. Small letters match any writing and every inflection; a name,
 * which starts with a capital (`Thunder`) or is in capitals (`US`), wants the same and stands as it is, and
 * so does an entry with a final `!` (`arms!`). What was there under the same words goes to `merge`. An entry
 * without a word is left out, and so is one that is added once a text had its first word.
 */
export function addPhrase<Value>(
  { listed, stem: stemOf }: PhraseIndex<Value>,
  entry: string,
  merge: Listed<Value>['merge'],
): void {
  const stem = stemOf(firstWordOf(entry))
  const others = listed.get(stem)
  if (others) others.push({ entry, merge })
  else listed.set(stem, [{ entry, merge }])
}

/** Whether an entry starts with a word. */
export function isListed<Value>(index: PhraseIndex<Value>, { word, stem }: HeadlineToken): boolean {
  const group = groupOf(index, stem)
  return group !== undefined && (group.stems.length > 0 || group.words.has(word))
}

/** The entries whose first words have a stem, cut at the first call that asks for it; `undefined` where there are none. */
export function groupOf<Value>(index: PhraseIndex<Value>, stem: string): Group<Value> | undefined {
  const known = index.groups.get(stem)
  const listed = known ? undefined : index.listed.get(stem)
  if (listed === undefined) return known
  const group: Group<Value> = { words: new Map(), stems: [] }
  for (const each of listed) addTerm(group, each, index.findTokens)
  index.finish(group)
  index.groups.set(stem, group)
  return group
}

function addTerm<Value>(
  { words, stems }: Group<Value>,
  { entry, merge }: Listed<Value>,
  findTokens: FindTokens,
): void {
  const [first, ...others] = findTokens(entry).tokens
  if (first === undefined) return
  const { shape } = first
  const form = shape > 0 || entry.endsWith('!') ? 'word' : 'stem'
  const rest = others.map((token) => token[form])
  const terms = form === 'stem' ? stems : (words.get(first.word) ?? [])
  if (form === 'word') words.set(first.word, terms)
  const at = terms.findIndex((term) => isSame(term, rest, shape))
  const term = { form, rest, shape, value: merge(terms[at]?.value) } satisfies Term<Value>
  if (at >= 0) terms[at] = term
  else terms.splice(placeOf(term, terms), 0, term)
}

function isSame(term: Term<unknown>, rest: readonly string[], shape: Shape): boolean {
  return (
    term.shape === shape &&
    term.rest.length === rest.length &&
    term.rest.every((word, at) => word === rest[at])
  )
}

function placeOf({ rest, shape }: Term<unknown>, terms: readonly Term<unknown>[]): number {
  const at = terms.findIndex(
    (other) =>
      other.rest.length < rest.length || (other.rest.length === rest.length && other.shape < shape),
  )
  return at < 0 ? terms.length : at
}

/** The entries of a table's text, which stand between commas or on lines of their own. */
export function findEntries(table: string): readonly string[] {
  return table
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** The stems of a table's single words, for asking whether a text holds one of them. */
export function stemEntries(table: string, stem: (word: string) => string): ReadonlySet<string> {
  return new Set(findEntries(table).map((entry) => stem(entry.toLowerCase())))
}
