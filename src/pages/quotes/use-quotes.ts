import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { DatedEdition } from '../../browser/across/library-editions.ts'
import { useAcross } from '../../browser/across/use-across.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import { parseSearch } from '../../edition/select/search-query.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { speakerSlug } from '../../records/speaker-slug.ts'
import { composeQuotes } from '../../records/compose-quotes.ts'
import type { LinkedSpeaker } from '../../records/link-speakers.ts'
import { linkSpeakers } from '../../records/link-speakers.ts'
import type { QuoteRecord } from '../../records/record.ts'
import { METHOD } from '../../records/record.ts'
import type { SaidKind, SpeakerGroup } from '../../records/select-said.ts'
import {
  countKinds,
  groupBySpeaker,
  isOfKind,
  selectRecordsByWords,
} from '../../records/select-said.ts'
import type { QuoteChoices } from './quote-choices.ts'
import { parseChoices, printChoices } from './quote-choices.ts'

/** A record with where it leads, and when its edition was opened (ms since 1970). */
export interface SaidRow extends QuoteRecord {
  readonly to: string
  readonly openedAt: number
}

/** All that the page of quotes shows. */
export interface Quotes {
  readonly open: OpenWire
  readonly choices: QuoteChoices
  readonly words: readonly string[]
  /** The query of this page with changed choices. */
  readonly searchWith: (changes: Partial<QuoteChoices>) => string
  readonly counts: Readonly<Record<SaidKind, number>>
  readonly groups: readonly SpeakerGroup<SaidRow>[]
  /** What is shown, in the order in which it is. */
  readonly rows: readonly SaidRow[]
  /** The speaker shown alone. */
  readonly chosen: SpeakerGroup<SaidRow> | null
  /** Whether all kept editions are looked into, and whether they are on their way. */
  readonly everywhere: boolean
  readonly awaited: boolean
}

/** What is said in the open edition, or in all that the device keeps, as the URL narrows it. */
export function useQuotes(): Quotes {
  const [params] = useSearchParams()
  const open = useFoundWire()
  const { filters, search } = useFilters()
  const index = useAcross(open, filters.everywhere)
  const choices = useMemo(() => parseChoices(params), [params])
  const editions = useMemo(
    () => (filters.everywhere && index ? index.editions : [openEdition(open, filters.part)]),
    [filters.everywhere, filters.part, index, open],
  )
  const records = useMemo(() => editions.flatMap(composeRows), [editions])
  const { words, ...query } = parseSearch(filters.query)
  const fitting = selectRecordsByWords(records, { words, ...query }).filter(
    ({ topics, places }) => holdsAny(topics, filters.topics) && holdsAny(places, filters.places),
  )
  const linked = linkApart(fitting, choices.apart)
  const ofKind = fitting.filter((record) => isOfKind(record, choices.kind))
  const groups = groupBySpeaker(ofKind, linked)
  const chosen =
    groups.find(({ speaker }) => speakerSlug(speaker?.name ?? null) === choices.speaker) ?? null
  const shown = chosen ? [chosen] : groups
  return {
    open,
    choices,
    words,
    searchWith: (changes) =>
      [search, printChoices({ ...choices, ...changes })].filter(Boolean).join('&'),
    counts: countKinds(chosen ? fitting.filter((one) => isBy(one, chosen, linked)) : fitting),
    groups,
    rows: choices.grouped ? shown.flatMap((group) => group.records) : (chosen?.records ?? ofKind),
    chosen,
    everywhere: filters.everywhere,
    awaited: filters.everywhere && !index,
  }
}

/** One edition of the open wire, which may hold several. */
const openEdition = (
  { name, source, edition, openedAt }: OpenWire,
  part: number,
): DatedEdition => ({
  name,
  wire: addressOf(source),
  edition: {
    ...edition,
    headlines: edition.headlines.filter((one) => one.part === part),
    articles: edition.articles.filter((one) => one.part === part),
  },
  openedAt,
})

function composeRows({ name, wire, edition, openedAt }: DatedEdition): readonly SaidRow[] {
  const query = printFilters({ ...noFilters, wire })
  return composeQuotes(edition, { source: name, method: METHOD }).map((record) => ({
    ...record,
    to: withQuery(record.path, query),
    openedAt,
  }))
}

/** An address with a query before its place in the page. */
function withQuery(path: string, query: string): string {
  if (query === '') return path
  const [page = '', hash] = path.split('#')
  return `${page}?${query}${hash === undefined ? '' : `#${hash}`}`
}

const holdsAny = (list: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => list.split('; ').includes(one))

function linkApart(
  records: readonly QuoteRecord[],
  apart: readonly string[],
): ReadonlyMap<string, LinkedSpeaker> {
  const names = records.flatMap(({ speaker }) => speaker ?? [])
  const own = apart.map((name) => [name, { name, forms: [name] }] as const)
  return new Map([...linkSpeakers(names.filter((name) => !apart.includes(name))), ...own])
}

const isBy = (
  { speaker }: QuoteRecord,
  chosen: SpeakerGroup<SaidRow>,
  linked: ReadonlyMap<string, LinkedSpeaker>,
): boolean => (speaker === null ? null : (linked.get(speaker) ?? null)) === chosen.speaker
