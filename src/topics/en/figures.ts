import type { FigurePattern } from '../topic-table.ts'

/** How English writes figures that speak for a topic. */
export const figures: readonly FigurePattern[] = [
  // a score: `2-1`, `23 - 12`
  { pattern: /(?<![\d-])\d{1,3}(?: - |-)\d{1,3}(?![\d-])/, topic: 'sport', weight: 2 },
  // a place in a ranking: `No. 3`
  { pattern: /\bNo\. ?\d{1,2}\b/, topic: 'sport', weight: 2 },
  // a sum of money: `$1.2`, `€70m`
  { pattern: /[$€£¥]\s?\d[\d.,]*(?:bn|mn|m|b|k)?/i, topic: 'economy', weight: 1 },
  // a rate: `3.5%`
  { pattern: /\d[\d.,]*\s?(?:%|percent\b|pct\b)/i, topic: 'economy', weight: 1 },
]
