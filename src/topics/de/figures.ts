import type { FigurePattern } from '../topic-table.ts'

/** How German writes figures that speak for a topic. */
export const figures: readonly FigurePattern[] = [
  // a score: `2:1`, `6:4, 7:5`
  { pattern: /(?<![\d:.])\d{1,3}:\d{1,3}(?![\d:])(?!\s*Uhr)/, topic: 'sport', weight: 3 },
  // posts: `500 Stellen`
  { pattern: /\d[\d.]* (?:Stellen|Arbeitsplätze|Jobs)\b/, topic: 'labour', weight: 3 },
  // a rate: `3,5 Prozent`
  { pattern: /\d[\d.,]*\s?(?:%|Prozent\b)/, topic: 'economy', weight: 1 },
]
