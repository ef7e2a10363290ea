import { type Draft, normalAt } from './draft.ts'
import { textAt } from '../lines/read-line.ts'

/** At least five lines in a row such as `USD -` or `AED 3.672498`. */
const TICKER = /^[A-Z]{3} (?:-|[-+]?\d[\d.,]*)$/
const MIN_LINES = 5
const MAX_LINE_CHARACTERS = 40

/** Where a run of exchange rates that starts at `at` ends; `at` where none does. */
export function findTickerEnd(draft: Draft, at: number): number {
  let end = at
  while (isTickerLine(draft, end)) end++
  return end - at >= MIN_LINES ? end : at
}

function isTickerLine(draft: Draft, at: number): boolean {
  return textAt(draft.lines, at).length <= MAX_LINE_CHARACTERS && isTickerText(normalAt(draft, at))
}

/** Whether a line is an exchange rate. */
export function isTickerText(text: string): boolean {
  return TICKER.test(text)
}
