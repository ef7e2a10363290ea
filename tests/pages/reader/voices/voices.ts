import { readEdition } from '../../../../src/edition/make/read-edition.ts'
import type { EditionArticle } from '../../../../src/edition/edition.ts'
import type { QuoteWalk } from '../../../../src/pages/reader/voices/use-quote-walk.ts'
import type { ChosenSpeaker } from '../../../../src/pages/reader/voices/use-speaker.ts'

/** The article of a wire that is one: a title, paragraphs, and a signature. */
export const articleOf = (...paragraphs: readonly string[]): EditionArticle =>
  readEdition(['Boats return to the harbour', ...paragraphs, 'I.Brandt--TQP'].join('\n'))
    .articles[0]!

/** A walk that stands at some quote, and keeps what it was asked for. */
export const walkOf = (given: Partial<QuoteWalk> = {}): QuoteWalk => ({
  opened: undefined,
  at: 0,
  of: 1,
  toQuote: ({ number }) => `/article/boats#q${number}`,
  toNone: '/article/boats',
  step: () => {},
  close: () => {},
  ...given,
})

export const speakerOf = (chosen: number | null): ChosenSpeaker => ({
  chosen,
  search: '',
  to: (voice) => (voice === null ? '/article/boats' : `/article/boats?speaker=${voice}`),
})
