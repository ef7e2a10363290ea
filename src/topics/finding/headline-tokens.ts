import type { Span } from '../../text/span.ts'
import { findWordOffsets, fold } from '../../text/words.ts'

/** How a word is written: `0` in small letters, `1` with a capital, `2` in capitals throughout. */
export type Shape = 0 | 1 | 2

/** A word of a headline as the tables see it: without possessive or inner full stops, hyphens apart. */
export interface HeadlineToken {
  readonly word: string
  readonly stem: string
  readonly shape: Shape
  /** Where it stands in its word, half-open, in UTF-16 units. */
  readonly from: number
  readonly to: number
}

/** A text cut into tokens, where the word of each starts, and whether case says nothing for want of capitals. */
export interface Tokens {
  readonly text: string
  readonly tokens: readonly HeadlineToken[]
  readonly starts: readonly number[]
  readonly caseless: boolean
}

/** Text → tokens by the stems of one language: `Anglo-French` is two, `U.S.` is `us` in capitals. Any string is fine. */
export type FindTokens = (text: string) => Tokens

/**
 * Cache size: what is known of a word is kept, since news has few distinct words, and the cache is emptied when it is full.
 */
export const MAX_KNOWN_WORDS = 50_000

/** `FindTokens` for a language whose folded words `stem` makes comparable. */
export function createFindTokens(stem: (word: string) => string): FindTokens {
  const known = new Map<string, readonly HeadlineToken[]>()
  const tokensOf = (word: string): readonly HeadlineToken[] => {
    const before = known.get(word)
    if (before !== undefined) return before
    const tokens = cutWord(word, stem)
    if (known.size >= MAX_KNOWN_WORDS) known.clear()
    known.set(word, tokens)
    return tokens
  }
  return (text) => findTokens(text, tokensOf)
}

function findTokens(text: string, tokensOf: (word: string) => readonly HeadlineToken[]): Tokens {
  const offsets = findWordOffsets(text)
  const tokens: HeadlineToken[] = []
  const starts: number[] = []
  let caseless = true
  for (let at = 0; at < offsets.length; at += 2) {
    const start = offsets[at] ?? 0
    for (const token of tokensOf(text.slice(start, offsets[at + 1]))) {
      if (token.shape > 0) caseless = false
      tokens.push(token)
      starts.push(start)
    }
  }
  return { text, tokens, starts, caseless }
}

/** Where the tokens `from` to `to` (half-open) stand in their text. */
export function spanOf(
  { tokens, starts }: Tokens,
  { from, to }: { readonly from: number; readonly to: number },
): Span {
  return {
    start: (starts[from] ?? 0) + (tokens[from]?.from ?? 0),
    end: (starts[to - 1] ?? 0) + (tokens[to - 1]?.to ?? 0),
  }
}

/** The first word of a text as its token has it; `''` where it has none. Any string is fine. */
export function firstWordOf(text: string): string {
  const blank = text.indexOf(' ')
  const part = blank < 0 ? text : text.slice(0, blank)
  const [from, to] = findWordOffsets(part)
  if (from === undefined) return blank < 0 ? '' : firstWordOf(text.slice(blank + 1))
  const word = part.slice(from, to)
  const hyphen = word.indexOf('-')
  return plainOf(fold(hyphen < 0 ? word : word.slice(0, hyphen)))
}

function cutWord(text: string, stem: (word: string) => string): readonly HeadlineToken[] {
  let from = 0
  return text.split('-').map((part) => {
    const to = from + part.length
    const word = plainOf(fold(part))
    const token = { word, stem: stem(word), shape: shapeOf(part), from, to }
    from = to + 1
    return token
  })
}

/** `ukraine's` → `ukraine`, `u.s` → `us`. */
function plainOf(folded: string): string {
  const owner = folded.endsWith("'s") ? folded.slice(0, -2) : folded
  return owner.includes('.') ? owner.replaceAll('.', '') : owner
}

function shapeOf(text: string): Shape {
  if (isSmall(text.charCodeAt(0), text)) return text.includes('.') && text.length < 6 ? 2 : 0
  const body = text.endsWith("'s") || text.endsWith('’s') ? text.slice(0, -2) : text
  return body.length > 1 && body === body.toUpperCase() ? 2 : 1
}

function isSmall(code: number, text: string): boolean {
  if (code < 128) return code < 65 || code > 90
  const first = text[0] ?? ''
  return first === first.toLowerCase()
}
