import { fieldsOf } from '../../json/fields-of.ts'
import { isSlug } from '../../edition/columns/is-slug.ts'
import { noFilters, parseFilters, printFilters } from '../../edition/select/filters.ts'
import { paths } from '../../paths.ts'
import type { Evidence, RecordOrigin } from '../../records/record.ts'
import { useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'
import { isId } from './parse-marks.ts'

/** What a saved item said and where it stood, so that it can be shown when its wire is no longer open. */
export interface SavedItem {
  readonly kind: 'headline' | 'article' | 'quote'
  readonly text: string
  /** The headline or article: of a quote, the article in which it stands. */
  readonly item: { readonly slug: string; readonly id: string }
  /** The address of its wire, `null` for the site's default. It is judged when it is opened. */
  readonly wire: string | null
  /** The number of a quote in its article. */
  readonly quote: number | null
  /** The name of its wire, and the speaker of a quote. */
  readonly from: string
  /** Where its words stand in the source, and the rules that found them; `null` for what was saved without. */
  readonly evidence: (Evidence & Pick<RecordOrigin, 'method'>) | null
}

export type SavedItems = ReadonlyMap<string, SavedItem>

const MAX_ITEMS = 5000
const MAX_FIELD_CHARACTERS = 2000
/** The page of an item, as it was kept before its parts were: `/article/lamp-found-3k9x?wire=kept:1f#q2`. */
const PAGE =
  /^\/(?:h|article)\/(?:([^/?#]{0,96})-)?([\da-z~]{1,24})(?:\?([^#]{0,4000}))?(?:#q(\d{1,6}))?$/

export const savedItemsStore = createStored('wireside.saved.1', parseSavedItems, (items) =>
  [...items].slice(-MAX_ITEMS),
)

export const useSavedItems = (): SavedItems => useStore(savedItemsStore)

/** The address of its page. It is always made here, of parts: one that was stored could lead anywhere. */
export function savedItemPath({ kind, item, wire, quote }: SavedItem): string {
  const search = printFilters({ ...noFilters, wire })
  if (kind === 'headline') return paths.headline(item, search)
  return paths.article(item, search, quote === null ? '' : `q${quote}`)
}

/** Reads saved items from anything: entries that are not whole are left out. */
export function parseSavedItems(json: unknown): SavedItems {
  const items = new Map<string, SavedItem>()
  if (!Array.isArray(json)) return items
  for (const entry of json.slice(-MAX_ITEMS)) {
    const [id, item]: readonly unknown[] = Array.isArray(entry) ? entry : []
    const parsed = parseItem(item)
    if (isId(id) && parsed) items.set(id, parsed)
  }
  return items
}

const parseText = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, MAX_FIELD_CHARACTERS).toWellFormed() : ''

function parseItem(json: unknown): SavedItem | null {
  const fields = fieldsOf(json)
  const kind = (['headline', 'article', 'quote'] as const).find((known) => known === fields['kind'])
  const text = parseText(fields['text'])
  const place = typeof fields['path'] === 'string' ? parsePage(fields['path']) : parsePlace(fields)
  if (!kind || !text || !place || !isId(place.item.id)) return null
  const evidence = parseEvidence(fieldsOf(fields['evidence']))
  return { kind, text, ...place, from: parseText(fields['from']), evidence }
}

function parseEvidence(fields: Readonly<Record<string, unknown>>): SavedItem['evidence'] {
  const line = parseWhole(fields['line'])
  const method = parseText(fields['method'])
  if (line === null || method === '') return null
  return { line, start: parseWhole(fields['start']), end: parseWhole(fields['end']), method }
}

const parseWhole = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null

type SavedPlace = Pick<SavedItem, 'item' | 'wire' | 'quote'>

function parsePlace({ item, wire, quote }: Readonly<Record<string, unknown>>): SavedPlace | null {
  const fields = fieldsOf(item)
  const [slug, id] = [parseText(fields['slug']), parseText(fields['id'])]
  if (!isSlug(slug)) return null
  return { item: { slug, id }, wire: parseText(wire) || null, quote: parseNumber(quote) }
}

function parsePage(path: string): SavedPlace | null {
  const [, slug = '', id, query = '', quote] = PAGE.exec(parseText(path)) ?? []
  if (id === undefined || !isSlug(slug)) return null
  const { wire } = parseFilters(new URLSearchParams(query))
  return { item: { slug, id }, wire, quote: parseNumber(Number(quote ?? Number.NaN)) }
}

const parseNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e6 ? value : null
