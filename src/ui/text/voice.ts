import type { EditionQuote } from '../../edition/edition.ts'

/** Who said it, for people: "Sergei Krikalev, via TASS"; "unattributed" where it cannot be told. */
export const describeVoice = ({ speaker, via }: Pick<EditionQuote, 'speaker' | 'via'>): string =>
  (speaker ?? 'unattributed') + (via ? `, via ${via}` : '')

/** The id of the element that describes a quote's speaker. */
export const voiceId = (quote: Pick<EditionQuote, 'number'>): string => `said-by-${quote.number}`
