import { cleanText } from '../../wire/lines/display-text.ts'
import type { FactName, Facts } from './news.ts'

const NO_TEXTS: readonly string[] = []

/** The values of a fact, each on one line and fit to be shown; none for what is empty. */
export function valuesOf(value: Facts[FactName]): readonly string[] {
  if (value === undefined || value === null || value === '') return NO_TEXTS
  const values = typeof value === 'object' ? value : [value]
  return values.map((one) => cleanText(String(one).replace(/\s+/g, ' '))).filter(Boolean)
}
