import { useEffect } from 'react'
import { countOlderWires } from './take-in-wire.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { whenIdle } from '../platform/when-idle.ts'

/** Counts, once there is time, what the records of an earlier version do not tell. */
export function useCountOlder(wires: readonly KeptWire[]): void {
  const needed = wires.some(({ carries }) => carries === null)
  useEffect(() => {
    if (needed) whenIdle(() => void countOlderWires())
  }, [needed])
}
