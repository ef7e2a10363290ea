import { useEffect } from 'react'
import { countOlderWires } from './take-in-wire.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { whenIdle } from '../platform/when-idle.ts'

/** Migration: counts headlines and articles of wires that an earlier version kept without counts, when idle. */
export function useCountOlder(wires: readonly KeptWire[]): void {
  const needed = wires.some(({ carries }) => carries === null)
  useEffect(() => {
    if (needed) whenIdle(() => void countOlderWires())
  }, [needed])
}
