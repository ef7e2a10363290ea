import { useEffect } from 'react'
import type { KeptWire } from '../library/kept-wire.ts'
import { createStore, useStore } from '../platform/store.ts'
import type { QuoteRecord } from '../../records/record.ts'
import { readRecords } from './read-records.ts'

/** Quotes of kept wires by wire id, in memory for as long as the page lives; `null` for a wire that cannot be read. */
export type KeptQuotes = ReadonlyMap<string, readonly QuoteRecord[] | null>

const store = createStore<KeptQuotes>(new Map())

/** How the wires of the store were read, as JSON by wire id. */
const readings = new Map<string, string>()

/** Whether the store has the quotes of a wire as it is read now. */
const hasQuotes = ({ id, readAs }: KeptWire): boolean =>
  Boolean(store.get().get(id)) && readings.get(id) === JSON.stringify(readAs)

/** Minimum interval between renders while quotes of kept wires are being read. */
const MIN_RENDER_INTERVAL_MS = 300

/**
 * Quotes of kept wires; wires not read yet are read by a worker, in their order. Those that could not be read are tried
 * again whenever the wires change: one that another tab had removed may be back.
 */
export function useKeptQuotes(wires: readonly KeptWire[] | null): KeptQuotes {
  useEffect(() => {
    const unknown = new Map(
      wires?.flatMap((wire) => (hasQuotes(wire) ? [] : [[wire.id, wire] as const])),
    )
    const read = new Map<string, readonly QuoteRecord[] | null>()
    const tell = (): void => {
      if (read.size > 0) store.set(new Map([...store.get(), ...read]))
      read.clear()
    }
    if (unknown.size === 0) return
    const timer = setInterval(tell, MIN_RENDER_INTERVAL_MS)
    const end = readRecords(
      { what: 'quotes', wires: [...unknown.values()].map(({ id, name }) => ({ id, name })) },
      ({ id, isRead, quotes }) => {
        readings.set(id, JSON.stringify(unknown.get(id)?.readAs))
        read.set(id, isRead ? quotes : null)
      },
      () => {
        clearInterval(timer)
        // Where the reading broke off there will be no more of them.
        for (const id of unknown.keys())
          if (!read.has(id) && !store.get().has(id)) read.set(id, null)
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
