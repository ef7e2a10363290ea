import type { TextLine } from '../lists/text-line.ts'

const RANK = /^(\d{1,4})[.)]?$/
const MIN_RANKS = 3
const MIN_TICKER_LINES = 3

/**
 * Lines without the numbers that stand above them, each on a line of its own and counting them from one on: what was
 * below a number is opened by it. All lines where they are not numbered so.
 *
 *     1.
 *     Fog keeps the ferries in
 *     2.
 *     Savings bank lowers its charges
 */
export function withoutRanks(lines: readonly TextLine[]): readonly TextLine[] {
  const ranks = lines.filter(({ text }) => RANK.test(text))
  const isCounted = ranks.every(({ text }, at) => Number(RANK.exec(text)?.[1]) === at + 1)
  if (ranks.length < MIN_RANKS || !isCounted || lines.some(isRankAbove)) return lines
  return lines.flatMap((line, index) => {
    if (RANK.test(line.text)) return []
    const before = lines[index - 1]
    if (!before || !RANK.test(before.text)) return line
    return {
      ...line,
      gap: before.gap,
      opener: { type: 'bullet', mark: before.text, number: 0, length: 0 },
    }
  })
}

const isRankAbove = ({ text }: TextLine, index: number, lines: readonly TextLine[]): boolean => {
  const next = lines[index + 1]
  return RANK.test(text) && (next === undefined || RANK.test(next.text))
}

const TICKER = /^\+{3}\s(?=\S)/
const TICKER_END = /\s?\+{3}$/

/** Lines between three plus signs each, as tickers write them, without the signs; all lines where one is none. */
export function withoutTickerSigns(lines: readonly TextLine[]): readonly TextLine[] {
  const isTicker = lines.every(({ text }) => TICKER.test(text) && TICKER_END.test(text))
  if (lines.length < MIN_TICKER_LINES || !isTicker) return lines
  return lines.map((line) => ({
    ...line,
    text: line.text.replace(TICKER_END, ''),
    opener: { type: 'bullet', mark: '+++', number: 0, length: 4 },
  }))
}
