import type { HeadlineToken, Shape, Tokens } from './headline-tokens.ts'
import { MAX_KNOWN_WORDS } from './headline-tokens.ts'
import type { PhraseIndex, Term } from './phrase-index.ts'
import { groupOf, isListed } from './phrase-index.ts'

/** An entry found in a text: the tokens `from` to `to` (half-open). */
export interface FoundPhrase<Value> {
  readonly from: number
  readonly to: number
  readonly value: Value
  /** How much less it says than the entry as a word, where a part of the word alone is the entry. */
  readonly less: number
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

const isPart = <Value>(index: PhraseIndex<Value>, token: HeadlineToken): boolean =>
  index.shortParts !== null && !isListed(index, token)

/** The entries that a token may start, the longest first and of equal ones those that stand as written. */
function termsOf<Value>(index: PhraseIndex<Value>, token: HeadlineToken): readonly Term<Value>[] {
  const known = index.known[token.shape === 0 ? 0 : 1]
  const before = known.get(token.word)
  if (before !== undefined) return before
  const group = groupOf(index, token.stem)
  const written = group?.words.get(token.word) ?? []
  const whole = group?.stems ?? []
  const isCompound = token.shape > 0 && written.length + whole.length === 0
  const inflected = isCompound ? termsOfParts(index, token.word) : whole
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

/** Entries of one word that a compound ends with, the longest, and that it begins with before that; none where words are no compounds. */
function termsOfParts<Value>(index: PhraseIndex<Value>, word: string): readonly Term<Value>[] {
  const { stem, shortParts } = index
  if (shortParts === null || word.length > MAX_WORD_LETTERS) return []
  const single = (part: string, mark: string): readonly Term<Value>[] =>
    part.length >= PART_LETTERS || shortParts.has(part + mark)
      ? (groupOf(index, part)?.stems.filter((term) => term.rest.length === 0) ?? [])
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
