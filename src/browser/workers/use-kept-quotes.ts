import { useEffect } from 'react'
import type { KeptWire } from '../library/kept-wire.ts'
import { createStore, useStore } from '../platform/store.ts'
import type { QuoteRecord } from '../../records/record.ts'
import { readRecords } from './read-records.ts'

/** Quotes of kept wires by wire id, in memory for as long as the page lives; `null` for a wire that cannot be read. */
export type KeptQuotes = ReadonlyMap<string, readonly QuoteRecord[] | null>

const store = createStore<KeptQuotes>(new Map())

/** Minimum interval between renders while quotes of kept wires are being read. */
const MIN_RENDER_INTERVAL_MS = 300

/** Quotes of kept wires; wires not read yet are read by a worker, in their order. */
export function useKeptQuotes(wires: readonly KeptWire[] | null): KeptQuotes {
  useEffect(() => {
    const unknown = wires?.filter(({ id }) => !store.get().has(id)) ?? []
    const read = new Map<string, readonly QuoteRecord[] | null>()
    const tell = (): void => {
      if (read.size > 0) store.set(new Map([...store.get(), ...read]))
      read.clear()
    }
    if (unknown.length === 0) return
    const timer = setInterval(tell, MIN_RENDER_INTERVAL_MS)
    const end = readRecords(
      { what: 'quotes', wires: unknown.map(({ id, name }) => ({ id, name })) },
      ({ id, isRead, quotes }) => read.set(id, isRead ? quotes : null),
      () => {
        clearInterval(timer)
        // Where the reading broke off there will be no more of them.
        for (const { id } of unknown) if (!read.has(id) && !store.get().has(id)) read.set(id, null)
        tell()
      },
    )
    return () => {
      clearInterval(timer)
      end()
      tell()
    }
  }, [wires])
  return useStore(store)
}
