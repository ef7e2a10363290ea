import { useMemo } from 'react'
import { dayOfWire } from '../../browser/library/day-of-wire.ts'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { useEditions, useKeptWires } from '../../browser/library/use-kept-wires.ts'
import type { OpenWire } from '../../browser/load/open-wire.ts'
import { dayOfOpen } from '../../browser/load/search-of-open.ts'
import { useFilters } from '../../browser/load/use-filters.ts'
import { useFoundWire } from '../../browser/load/use-open-wire.ts'
import { addressOf } from '../../browser/load/wire-source.ts'
import type { KeptQuotes } from '../../browser/workers/use-kept-quotes.ts'
import { useKeptQuotes } from '../../browser/workers/use-kept-quotes.ts'
import { headlineAt } from '../../edition/headline-at.ts'
import type { Edition } from '../../edition/edition.ts'
import { isInPeriod, parseSearch } from '../../edition/search/search-query.ts'
import type { Filters } from '../../edition/select/filters.ts'
import { noFilters, printFilters } from '../../edition/select/filters.ts'
import { speakerSlug } from '../../records/speaker-slug.ts'
import { composeQuotes } from '../../records/compose-quotes.ts'
import type { LinkedSpeaker } from '../../records/link-speakers.ts'
import { linkSpeakers } from '../../records/link-speakers.ts'
import type { QuoteRecord } from '../../records/record.ts'
import { METHOD } from '../../records/method.ts'
import type { SaidKind, SpeakerGroup } from '../../records/select-said.ts'
import {
  countKinds,
  groupBySpeaker,
  isOfKind,
  selectRecordsByWords,
} from '../../records/select-said.ts'
import { foldText } from '../../text/folded.ts'
import type { Reading } from '../../text/reading.ts'
import { paths } from '../../paths.ts'
import { placeLabel } from '../../topics/labels.ts'
import type { QuoteChoices } from './quote-choices.ts'
import { parseChoices, printChoices } from './quote-choices.ts'

/** A record with where it leads, and when its edition was opened (ms since 1970). */
export interface SaidRow extends QuoteRecord {
  readonly to: string
  readonly openedAt: number
  /** The day of its edition, `2026-11-28`. */
  readonly day: string
  /** Of its words; `null` for those of another edition, of which nobody knows theirs. */
  readonly reading: Reading | null
}

/** All that the page of quotes shows. */
export interface Quotes {
  readonly open: OpenWire
  readonly choices: QuoteChoices
  readonly words: readonly string[]
  /** The filters that all pages share: their topics and places narrow the quotes too. */
  readonly filters: Filters
  /** The query of this page with changed choices, and with changed filters. */
  readonly searchWith: (changes: Partial<QuoteChoices>, filters?: Partial<Filters>) => string
  readonly counts: Readonly<Record<SaidKind, number>>
  readonly groups: readonly SpeakerGroup<SaidRow>[]
  /** How many quotes the speaker with most of them has. */
  readonly mostQuotes: number
  /** What is shown, in the order in which it is. */
  readonly rows: readonly SaidRow[]
  /** The speaker shown alone. */
  readonly chosen: SpeakerGroup<SaidRow> | null
  /**
   * Whether all kept editions are looked into; how many there are in the period, how many
   * are still to be read, and how many cannot be.
   */
  readonly everywhere: boolean
  readonly editions: number
  readonly unread: number
  readonly unreadable: number
  /** The topics and the places of all that is said, for choosing. */
  readonly topics: readonly string[]
  readonly places: readonly string[]
}

/** The quotes of the open edition, or of all kept wires, filtered by the URL. */
export function useQuotes(): Quotes {
  const open = useFoundWire()
  const { params, filters } = useFilters()
  const choices = useMemo(() => parseChoices(params), [params])
  const wires = useWiresInPeriod(open, choices, filters.everywhere)
  const kept = useKeptQuotes(wires)
  const own = useMemo(() => composeOwnRows(open, filters.part), [open, filters.part])
  const records = useMemo(
    () => selectFirst([...own, ...(wires ?? []).flatMap((wire) => composeRows(wire, kept))]),
    [own, wires, kept],
  )
  const { words, ...query } = parseSearch(filters.query)
  const inPeriod = records.filter(({ day }) => isInPeriod(day, choices) && isInPeriod(day, query))
  const fitting = selectRecordsByWords(inPeriod, { words, ...query }).filter(
    ({ topics, places, speaker }) =>
      holdsAny(topics, filters.topics) &&
      holdsAny(places, filters.places.map(placeLabel)) &&
      holdsAny(places, choices.place === null ? [] : [choices.place]) &&
      holdsAny(topics, choices.topic === null ? [] : [choices.topic]) &&
      query.speakers.every((asked) => foldText(speaker ?? '').text.includes(asked)),
  )
  const linked = linkSpeakers(
    fitting.flatMap(({ speaker }) => speaker ?? []),
    choices.apart,
  )
  const ofKind = fitting.filter((record) => isOfKind(record, choices.kind))
  const groups = groupBySpeaker(ofKind, linked)
  const asked =
    choices.speaker === null
      ? null
      : groupBySpeaker(fitting, linked).find(({ speaker }) => goesBy(speaker, choices.speaker))
  const chosen = asked
    ? { ...asked, records: asked.records.filter((record) => isOfKind(record, choices.kind)) }
    : null
  // Of a speaker of whom nothing fits, nothing is shown: the words of all others would look like the answer.
  const shown = choices.speaker === null ? groups : chosen ? [chosen] : []
  return {
    open,
    choices,
    words,
    filters,
    searchWith: (changes, changed = {}) =>
      [printFilters({ ...filters, ...changed }), printChoices({ ...choices, ...changes })]
        .filter(Boolean)
        .join('&'),
    counts: countKinds(choices.speaker === null ? fitting : (asked?.records ?? [])),
    groups,
    mostQuotes: groups.reduce((most, { records: own }) => Math.max(most, own.length), 0),
    rows:
      choices.speaker === null && !choices.grouped
        ? ofKind
        : shown.flatMap(({ records: own }) => own),
    chosen,
    everywhere: filters.everywhere,
    editions: (wires ?? []).length + (isInPeriod(dayOfOpen(open), choices) ? 1 : 0),
    unread: (wires ?? []).filter(({ id }) => !kept.has(id)).length,
    unreadable: (wires ?? []).filter(({ id }) => kept.get(id) === null).length,
    topics: listOf(inPeriod, 'topics'),
    places: listOf(inPeriod, 'places'),
  }
}

/**
 * The other wires of the device in the period that is chosen, the latest first; `null` where they are not asked for.
 */
function useWiresInPeriod(
  open: OpenWire,
  { from, to }: QuoteChoices,
  wanted: boolean,
): readonly KeptWire[] | null {
  const kept = useKeptWires()
  const editions = useEditions()
  return useMemo(
    () =>
      wanted
        ? [...kept, ...editions]
            .filter((wire) => wire.id !== open.id && isInPeriod(dayOfWire(wire), { from, to }))
            .sort((one, other) => other.openedAt - one.openedAt)
        : null,
    [wanted, kept, editions, open.id, from, to],
  )
}

/** Removes duplicates over editions: a quote of several stands in the newest. */
const selectFirst = (rows: readonly SaidRow[]): readonly SaidRow[] =>
  [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].reverse()

/** Every value of a field that holds several, the most frequent first. */
function listOf(rows: readonly SaidRow[], field: 'topics' | 'places'): readonly string[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const one of row[field].split('; ')) if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1]).map(([name]) => name)
}

/** The quotes of the shown edition of the open wire, which may hold several. */
function composeOwnRows(open: OpenWire, part: number): readonly SaidRow[] {
  const { name, source, edition, openedAt } = open
  const query = printFilters({ ...noFilters, wire: addressOf(source) })
  const day = dayOfOpen(open)
  const readings = readingsByPath(edition)
  return composeQuotes(edition, { source: name, method: METHOD }, part).map((record) => ({
    ...record,
    to: withQuery(record.path, query),
    openedAt,
    day,
    reading: readings.get(splitPath(record.path).page) ?? edition.reading,
  }))
}

/** The readings of what can be in another language than its edition, by the address. */
const readingsByPath = (edition: Edition): ReadonlyMap<string, Reading> =>
  new Map([
    ...edition.articles.map((article) => [paths.article(article), article.reading] as const),
    ...[...(edition.table.readings ?? [])].flatMap(([row, reading]) => {
      const headline = headlineAt(edition, row)
      return headline ? [[paths.headline(headline), reading] as const] : []
    }),
  ])

function composeRows(wire: KeptWire, kept: KeptQuotes): readonly SaidRow[] {
  const { id, openedAt } = wire
  const query = printFilters({ ...noFilters, wire: `kept:${id}` })
  const day = dayOfWire(wire)
  return (kept.get(id) ?? []).map((record) => ({
    ...record,
    to: withQuery(record.path, query),
    openedAt,
    day,
    reading: null,
  }))
}

/** An address with a query before its place in the page. */
function withQuery(path: string, query: string): string {
  if (query === '') return path
  const { page, hash } = splitPath(path)
  return `${page}?${query}${hash === undefined ? '' : `#${hash}`}`
}

function splitPath(path: string): { readonly page: string; readonly hash: string | undefined } {
  const [page = '', hash] = path.split('#')
  return { page, hash }
}

const holdsAny = (list: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((one) => list.split('; ').includes(one))

/** Whether an address names a speaker, by any form of the name: a link from an article has the one used there. */
const goesBy = (speaker: LinkedSpeaker | null, slug: string | null): boolean =>
  (speaker ? [speaker.name, ...speaker.forms] : [null]).some((name) => speakerSlug(name) === slug)
