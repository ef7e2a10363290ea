import type { EditionQuote } from '../../edition/edition.ts'

/** Who said it, for people: "Sergei Krikalev, via TASS"; "unattributed, denied by Bell" where it cannot be told. */
export const describeVoice = ({
  speaker,
  via,
  deniedBy,
}: Pick<EditionQuote, 'speaker' | 'via' | 'deniedBy'>): string =>
  (speaker ?? 'unattributed') +
  (via ? `, via ${via}` : '') +
  (deniedBy ? `, denied by ${deniedBy}` : '')

/** The id of the element that describes a quote's speaker. */
export const voiceId = (quote: Pick<EditionQuote, 'number'>): string => `said-by-${quote.number}`
