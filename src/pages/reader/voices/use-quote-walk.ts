import { useLocation, useNavigate } from 'react-router'
import type { EditionArticle, EditionQuote } from '../../../edition/edition.ts'
import { paths } from '../../../paths.ts'
import type { ChosenSpeaker } from './use-speaker.ts'

/** The way from quote to quote: of the chosen speaker, or of all. */
export interface QuoteWalk {
  readonly opened: EditionQuote | undefined
  /** Where the open quote stands among those one walks through, 1-based; 0 where none of them is open. */
  readonly at: number
  readonly of: number
  readonly toQuote: (quote: EditionQuote) => string
  /** The article without an open quote and without a chosen speaker. */
  readonly toNone: string
  readonly step: (by: 1 | -1) => void
  readonly close: () => void
}

export function useQuoteWalk(
  article: EditionArticle,
  { chosen, search, to }: ChosenSpeaker,
): QuoteWalk {
  const { hash, state } = useLocation()
  const navigate = useNavigate()
  const numbered = article.quotes.filter(({ number }) => number !== null)
  const walked = numbered.filter(({ voice }) => chosen === null || voice === chosen)
  const opened = numbered.find(({ number }) => hash === `#q${number}`)
  const at = opened ? walked.indexOf(opened) : -1
  const toQuote = (quote: EditionQuote): string =>
    paths.article(article, search, `q${quote.number}`)
  const go = (path: string): void => void navigate(path, { replace: true, state })
  return {
    opened,
    at: at + 1,
    of: walked.length,
    toQuote,
    toNone: to(null),
    step: (by) => {
      const from = at < 0 && by < 0 ? 0 : at
      const quote = walked[(from + by + walked.length) % walked.length]
      if (quote) go(toQuote(quote))
    },
    close: () => go(to(null)),
  }
}
