import { useDeferredValue, useMemo } from 'react'
import { dayOfWire } from '../../browser/library/day-of-wire.ts'
import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { useKeptSearch } from '../../browser/workers/use-kept-search.ts'
import { isEmptySearch, isInPeriod, parseSearch } from '../../edition/search/search-query.ts'
import { foldText } from '../../text/folded.ts'
import { describeDay } from '../../ui/text/describe-day.ts'

/** A wire of the list with its day, and how many of its items have the words of the filter. */
export interface ListedWire {
  readonly id: string
  readonly wire: KeptWire
  readonly day: string
  readonly matches: number
}

export interface ListedWires {
  readonly listed: readonly ListedWire[]
  /** Number of wires not yet searched for the words of the filter. */
  readonly unsearched: number
}

const noCorrections = new Map()

/**
 * All wires under a filter, by day, the latest first: those whose name, path, source or day has all of its words, and
 * those that have a headline or an article with them.
 */
export function useListedWires(wires: readonly KeptWire[], filter: string): ListedWires {
  const all = useMemo(() => wires.map(listWire).sort(compare), [wires])
  const query = useDeferredValue(filter.trim())
  const question = useMemo(
    () =>
      query && {
        query,
        wires: all.map(({ id, day }) => ({ id, day })),
        corrections: noCorrections,
      },
    [query, all],
  )
  const findings = useKeptSearch(question || null)
  return useMemo(() => {
    const search = parseSearch(query)
    if (isEmptySearch(search)) return { listed: all, unsearched: 0 }
    const found = findings?.query === query ? findings : null
    const listed = all.flatMap((one) => {
      const matches = found?.found.get(one.id)?.length ?? 0
      const isNamed = isInPeriod(one.day, search) && hasWords(one, search.words)
      return matches > 0 || isNamed ? [{ ...one, matches }] : []
    })
    return { listed, unsearched: found ? found.unindexed + found.left : all.length }
  }, [all, query, findings])
}

interface Named extends ListedWire {
  /** What is told of it in the list, folded. */
  readonly told: string
}

function listWire(wire: KeptWire): Named {
  const day = dayOfWire(wire)
  const told = [wire.name, wire.from, wire.carries?.source, day, describeDay(day)].join('\n')
  return { id: wire.id, wire, day, matches: 0, told: foldText(told).text }
}

const compare = (one: ListedWire, other: ListedWire): number =>
  one.day === other.day ? other.wire.openedAt - one.wire.openedAt : one.day < other.day ? 1 : -1

const hasWords = ({ told }: Named, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => told.includes(word))
