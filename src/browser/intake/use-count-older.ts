import { useEffect } from 'react'
import type { KeptWire } from '../library/kept-wire.ts'
import { library } from '../library/wire-library.ts'
import { digestBytes } from '../platform/digest-bytes.ts'
import { whenIdle } from '../platform/when-idle.ts'
import { readContents } from './read-contents.ts'

/** Migration: counts headlines and articles of wires that an earlier version kept without counts, when idle. */
export function useCountOlder(wires: readonly KeptWire[]): void {
  const needed = wires.some(({ carries }) => carries === null)
  useEffect(() => {
    if (needed) whenIdle(() => void countOlderWires())
  }, [needed])
}

/** Counts what records of an earlier version do not tell, one wire after the other. */
async function countOlderWires(): Promise<void> {
  for (const { id, carries } of await library.list()) {
    if (carries) continue
    const found = await library.find(id)
    if (!found?.whole) continue
    const digest = found.wire.digest ?? (await digestBytes(found.bytes))
    try {
      const contents = await readContents(found.bytes)
      await library.change(id, { carries: contents.carries, digest })
      await library.noteItems(id, contents.items)
    } catch {
      // A wire that cannot be read stays listed without counts; opening it shows the reason.
    }
  }
}
