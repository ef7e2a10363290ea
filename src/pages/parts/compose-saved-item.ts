import type { OpenWire } from '../../browser/load/open-wire.ts'
import { toggleSaved } from '../../browser/marks/mark-actions.ts'
import type { SavedItem } from '../../browser/marks/saved-items.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { findEvidence, findWholeEvidence } from '../../records/evidence.ts'
import { METHOD } from '../../records/method.ts'
import type {
  EditionArticle,
  EditionHeadline,
  EditionItem,
  EditionQuote,
} from '../../edition/edition.ts'

const nameOf = (open: OpenWire): string => open.edition.name ?? open.name

const placeOf = (open: OpenWire, { slug, id }: EditionItem) => ({
  item: { slug, id },
  wire: addressOf(open.source),
  from: nameOf(open),
})

/** The copy of an item that is stored with its mark, so that it can be shown when its wire is not open. */
const composeSavedItem = (open: OpenWire, item: EditionItem): SavedItem => ({
  ...placeOf(open, item),
  ...('text' in item
    ? { kind: 'headline', text: item.text, evidence: findWholly(open, item) }
    : {
        kind: 'article',
        text: item.title,
        evidence: findWholly(open, { text: item.title, lines: item.lines }),
      }),
  quote: null,
})

/** Saves an item of an open wire with what it says, or lets it go. */
export const toggleSavedItem = (open: OpenWire, item: EditionItem): void =>
  toggleSaved(item.id, composeSavedItem(open, item))

export const composeSavedQuote = (
  open: OpenWire,
  article: EditionArticle,
  quote: EditionQuote,
): SavedItem => ({
  ...placeOf(open, article),
  kind: 'quote',
  text: article.paragraphs[quote.paragraph]?.slice(quote.start, quote.end) ?? '',
  quote: quote.number,
  from: `${quote.speaker ?? 'unattributed'}, ${nameOf(open)}`,
  evidence: findQuote(open, article, quote),
})

type SavedEvidence = SavedItem['evidence']

const findWholly = (
  { edition: { wire } }: OpenWire,
  item: Pick<EditionHeadline, 'text' | 'lines'>,
): SavedEvidence => ({ ...findWholeEvidence(wire.lines, item), method: METHOD })

function findQuote(
  { edition: { wire } }: OpenWire,
  { blocks }: EditionArticle,
  quote: EditionQuote,
): SavedEvidence {
  const paragraph = blocks.filter(({ type }) => type === 'paragraph')[quote.paragraph]
  return paragraph ? { ...findEvidence(wire.lines, paragraph, quote), method: METHOD } : null
}
