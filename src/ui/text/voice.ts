import type { EditionQuote } from '../../edition/edition.ts'

/** The id of the element that describes a quote's speaker. */
export const voiceId = (quote: Pick<EditionQuote, 'number'>): string => `said-by-${quote.number}`
