import type { OpenWire } from '../../browser/load/edition-query.ts'
import type { SavedItem } from '../../browser/marks/saved-items.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import type { EditionArticle, EditionHeadline, EditionQuote } from '../../edition/edition.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'

const nameOf = (open: OpenWire): string => open.edition.name ?? open.name

const searchOf = (open: OpenWire): string =>
  printFilters({ ...noFilters, wire: addressOf(open.source) })

/** What is kept of an item beside its mark, so that it can be shown when its wire is closed. */
export function composeSavedItem(
  open: OpenWire,
  item: EditionHeadline | EditionArticle,
): SavedItem {
  const search = searchOf(open)
  return 'text' in item
    ? {
        kind: 'headline',
        text: item.text,
        path: paths.headline(item, search),
        from: nameOf(open),
      }
    : {
        kind: 'article',
        text: item.title,
        path: paths.article(item, search),
        from: nameOf(open),
      }
}

export const composeSavedQuote = (
  open: OpenWire,
  article: EditionArticle,
  quote: EditionQuote,
): SavedItem => ({
  kind: 'quote',
  text: article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? '',
  path: paths.article(article, searchOf(open), `q${quote.number}`),
  from: `${quote.speaker ?? 'unattributed'}, ${nameOf(open)}`,
})
