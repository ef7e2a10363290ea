import type { FindTokens, Shape, HeadlineToken, Tokens } from './headline-tokens.ts'
import { MAX_KNOWN_WORDS } from './headline-tokens.ts'

/** How the words of an entry are compared: as they stand or by their stems. */
type Form = 'word' | 'stem'

/** One entry of a table: the words after its first, how the first is written, and what it stands for. */
interface Term<Value> {
  readonly form: Form
  readonly rest: readonly string[]
  readonly shape: Shape
  readonly value: Value
}

/**
 * Entries by their first word, the longest first; `known` keeps those that a word may start, once looked up: in small
 * letters, and otherwise.
 */
export interface PhraseIndex<Value> {
  readonly words: Map<string, Term<Value>[]>
  readonly stems: Map<string, Term<Value>[]>
  readonly known: readonly [
    Map<string, readonly Term<Value>[]>,
    Map<string, readonly Term<Value>[]>,
  ]
  /** How entries are cut: as the texts they are looked for in. */
  readonly findTokens: FindTokens
  /** How parts of a word are told; `null` where words are no compounds. */
  readonly compounds: Compounds | null
}

/** What parts of words are compared by, and the stems of short ones that may be parts: `wahl` the last, `wahl-` the first. */
export interface Compounds {
  readonly stem: (word: string) => string
  readonly shortParts: ReadonlySet<string>
}

/** An entry found in a text: the tokens `from` to `to` (half-open). */
export interface FoundPhrase<Value> {
  readonly from: number
  readonly to: number
  readonly value: Value
  /** How much less it says than the entry as a word, where a part of the word alone is the entry. */
  readonly less: number
}

/** An empty index; `addPhrase` fills it. `compounds` is `null` for a language that writes no compounds. */
export function createPhraseIndex<Value>(
  findTokens: FindTokens,
  compounds: Compounds | null = null,
): PhraseIndex<Value> {
  return {
    words: new Map(),
    stems: new Map(),
    known: [new Map(), new Map()],
    findTokens,
    compounds,
  }
}

/**
 * Adds an entry as it is written in a table. Small letters match any writing and every inflection; a name,
 * which starts with a capital (`Thunder`) or is in capitals (`US`), wants the same and stands as it is, and
 * so does an entry with a final `!` (`arms!`). What was there under the same words goes to `merge`.
 */
export function addPhrase<Value>(
  index: PhraseIndex<Value>,
  entry: string,
  merge: (before: Value | undefined) => Value,
): void {
  const [first, ...others] = index.findTokens(entry).tokens
  if (first === undefined) return
  const { shape } = first
  const form = shape > 0 || entry.endsWith('!') ? 'word' : 'stem'
  const rest = others.map((token) => token[form])
  const entries = form === 'word' ? index.words : index.stems
  const terms = entries.get(first[form])
  const at = terms?.findIndex((term) => isSame(term, rest, shape)) ?? -1
  const term = { form, rest, shape, value: merge(terms?.[at]?.value) } satisfies Term<Value>
  if (terms === undefined) entries.set(first[form], [term])
  else if (at >= 0) terms[at] = term
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

/** The entries in a text, in order and without overlap: at each word the longest one that fits. */
export function findPhrases<Value>(text: Tokens, index: PhraseIndex<Value>): FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = []
  const { tokens } = text
  for (let from = 0; from < tokens.length; from += 1) {
    const token = tokens[from]
    if (token === undefined) continue
    const terms = termsOf(index, token)
    if (isPart(index, token)) {
      for (const [at, { value }] of terms.entries())
        found.push({ from, to: from + 1, value, less: LESS[at] ?? 0 })
      continue
    }
    const term = selectTerm(terms, text, from, token.shape)
    if (term === undefined) continue
    const to = from + 1 + term.rest.length
    found.push({ from, to, value: term.value, less: 0 })
    from = to - 1
  }
  return found
}

const isPart = ({ compounds, words, stems }: PhraseIndex<unknown>, token: HeadlineToken): boolean =>
  compounds !== null && !stems.has(token.stem) && !words.has(token.word)

/** The entries that a token may start, the longest first and of equal ones those that stand as written. */
function termsOf<Value>(index: PhraseIndex<Value>, token: HeadlineToken): readonly Term<Value>[] {
  const known = index.known[token.shape === 0 ? 0 : 1]
  const before = known.get(token.word)
  if (before !== undefined) return before
  const written = index.words.get(token.word) ?? []
  const whole = index.stems.get(token.stem)
  const parts = token.shape > 0 && written.length === 0 ? index.compounds : null
  const inflected = whole ?? (parts ? termsOfParts(index.stems, parts, token.word) : [])
  const terms = [...written, ...inflected].sort((a, b) => b.rest.length - a.rest.length)
  if (known.size >= MAX_KNOWN_WORDS) known.clear()
  known.set(token.word, terms)
  return terms
}

/** What the last part of a compound says less than a word would, and what the first part does. */
const LESS = [0.5, 1]

/** The shortest stem of a part that need not be listed, the shortest part, and what must be left beside it. */
const PART_LETTERS = 5
const SHORT_PART_LETTERS = 3
const LEFT = { before: 3, behind: 3 }

/** Letters beyond which a word is no compound and has no root: keeps the look for these short on hostile input. */
export const MAX_WORD_LETTERS = 100

/** Entries of one word that a compound ends with, the longest, and that it begins with before that. */
function termsOfParts<Value>(
  stems: PhraseIndex<Value>['stems'],
  { stem, shortParts }: Compounds,
  word: string,
): readonly Term<Value>[] {
  if (word.length > MAX_WORD_LETTERS) return []
  const single = (part: string, mark: string): readonly Term<Value>[] =>
    part.length >= PART_LETTERS || shortParts.has(part + mark)
      ? (stems.get(part)?.filter((term) => term.rest.length === 0) ?? [])
      : []
  let last: readonly Term<Value>[] = []
  let end = word.length - LEFT.behind
  for (
    let from = LEFT.before;
    from <= word.length - SHORT_PART_LETTERS && last.length === 0;
    from += 1
  ) {
    last = single(stem(word.slice(from)), '')
    if (last.length > 0) end = Math.min(end, from)
  }
  for (let to = end; to >= SHORT_PART_LETTERS; to -= 1) {
    const first = single(stem(word.slice(0, to)), '-')
    if (first.length > 0) return [...last, ...first]
  }
  return last
}

function selectTerm<Value>(
  terms: readonly Term<Value>[],
  { tokens, caseless }: Tokens,
  from: number,
  shape: Shape,
): Term<Value> | undefined {
  for (const term of terms) {
    const written = term.shape <= shape || (caseless && term.shape === 1)
    if (written && follows(term, tokens, from + 1)) return term
  }
  return undefined
}

function follows(
  { rest, form }: Term<unknown>,
  tokens: readonly HeadlineToken[],
  from: number,
): boolean {
  for (let at = 0; at < rest.length; at += 1) {
    if (tokens[from + at]?.[form] !== rest[at]) return false
  }
  return true
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
