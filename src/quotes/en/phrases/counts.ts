import { readName } from '../names/names.ts'
import type { Phrase } from './noun-phrases.ts'
import { YEAR } from '../words/periods.ts'
import type { Token } from '../words/tokens.ts'
import { functionWords, isAdverb, weekdays } from '../words/word-classes.ts'

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const COUNTS: ReadonlySet<string> = new Set([
  ...(
    'half two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen third thirds quarter quarters two-thirds three-quarters percent'
  ).split(' '),
  ...TENS,
  ...TENS.flatMap((ten) =>
    'one two three four five six seven eight nine'.split(' ').map((unit) => `${ten}-${unit}`),
  ),
])
const AROUND =
  /^(?:in|of|out|about|nearly|almost|roughly|more|fewer|less|than|over|one|a|just|all|but|only)$/

/** Whether a token is part of a quantity: a number, a percent sign, "half". */
export const isCount = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.text === '%' || COUNTS.has(token?.low ?? '')

/**
 * A quantity that stands for people, as "Nearly half", "more than 4 in 10", "all but two", right before the token
 * `end`; `null` for none.
 */
export function countBefore(tokens: readonly Token[], end: number, lo: number): Phrase | null {
  if (end - 1 < lo || !isCount(tokens[end - 1])) return null
  const isAged = tokens[end - 2]?.low === 'the' && tokens[end - 1]?.text.endsWith('-year-old')
  if (isAged && end - 2 >= lo) return { from: end - 2, to: end }
  if (isNumbered(tokens, end - 1, lo)) return { from: runBefore(tokens, end - 1, lo), to: end }
  return growCount(tokens, end - 1, end, lo)
}

/** Whether a number ends a name, as in "ABC 7" or "Isaiah 45:1". */
const isNumbered = (tokens: readonly Token[], at: number, lo: number): boolean => {
  const before = tokens[at - 1]
  return (
    at > lo &&
    before?.capital === true &&
    !before.possessive &&
    !weekdays.has(before.low) &&
    !functionWords.has(before.low) &&
    !isAdverb(before.low) &&
    !isCount(before) &&
    !YEAR.test(tokens[at]?.text ?? '')
  )
}

/** The start of the capitals that end before a token. */
function runBefore(tokens: readonly Token[], end: number, lo: number): number {
  let from = end
  while (from > lo && tokens[from - 1]?.capital && !tokens[from - 1]?.possessive) from--
  return from
}

/** "In 2019": a time, and no quantity. */
const isYear = (tokens: readonly Token[], from: number, end: number): boolean =>
  end - from === 2 && tokens[from]?.low === 'in' && YEAR.test(tokens[from + 1]?.text ?? '')

/** A phrase from a number on, with the quantity before it: "[four in] 10 voters", "[31% of farmers and] farm workers". */
export function withCount(tokens: readonly Token[], phrase: Phrase, lo: number): Phrase {
  const { from, to } = phrase
  if (from - 2 < lo || !isCount(tokens[from - 2])) return phrase
  const isShare =
    tokens[from - 1]?.low === 'of' ||
    (tokens[from]?.kind === 'number' && /^(?:in|of)$/.test(tokens[from - 1]?.low ?? ''))
  return (isShare ? growCount(tokens, from - 1, to, lo) : null) ?? phrase
}

/** The quantity with the words before it that belong to it, up to token `end`; `null` where it opens with "of" or "in". */
function growCount(
  tokens: readonly Token[],
  start: number,
  end: number,
  lo: number,
): Phrase | null {
  let from = start
  while (from > lo && (isCount(tokens[from - 1]) || AROUND.test(tokens[from - 1]?.low ?? '')))
    from--
  const isPlaced = /^(?:of|in)$/.test(tokens[from]?.low ?? '')
  return isPlaced || isYear(tokens, from, end) ? null : { from, to: end }
}

/**
 * The name that a comma sets off behind one of many, right before the verb: "One of those who left, [Ana Bell], said";
 * `null` for none.
 */
export function namedOne(tokens: readonly Token[], verb: number, lo: number): Phrase | null {
  const isPartOfMany =
    /^(?:one|another)$/.test(tokens[lo]?.low ?? '') && tokens[lo + 1]?.low === 'of'
  if (!isPartOfMany || tokens[verb - 1]?.kind !== 'comma') return null
  const from = runBefore(tokens, verb - 1, lo)
  if (tokens[from - 1]?.kind !== 'comma') return null
  const name = readName(tokens.slice(from, verb - 1).map(({ text }) => text))
  const isFull = name?.kind === 'person' && (name.words.length > 1 || name.titled)
  return isFull ? { from, to: verb - 1 } : null
}

/** What things are sorted by, and nobody who tells: "according to their taste". */
export const isMeasure = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  /^(?:his|her|its|their|our|your|my)$/.test(tokens[from]?.low ?? '') &&
  /^(?:tastes?|preferences?|instincts?|needs?|size|age|rank|ability|abilities|wish(?:es)?|moods?|whims?|conscience|means|beliefs?)$/.test(
    tokens[to - 1]?.low ?? '',
  )

/** "Neither side called it", "nobody said": no one speaks; "No 10" does, and Bell of "No wonder Bell said". */
export function isNoOne(tokens: readonly Token[], { from }: Phrase): boolean {
  const at = NO_ONE.has(tokens[from]?.low ?? '') ? from : from - 1
  if (!NO_ONE.has(tokens[at]?.low ?? '')) return false
  const next = tokens[at + 1]
  return !/^(?:\d|wonder$|doubt$)/.test(next?.low ?? '')
}

const NO_ONE: ReadonlySet<string> = new Set(['neither', 'nor', 'no', 'nobody', 'none'])
