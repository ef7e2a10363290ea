import { useEffect, useEffectEvent } from 'react'
import type { KeptWire } from '../library/kept-wire.ts'
import { library } from '../library/wire-library.ts'

/** Calls back when wires come into the library, by undo or opened again in any tab, and all of these addresses are there. */
export function useOnceKept(addresses: readonly string[], act: () => void): void {
  const meet = useEffectEvent((kept: readonly KeptWire[]) => {
    const isThere = (address: string): boolean =>
      !address.startsWith('kept:') || kept.some(({ id }) => address === `kept:${id}`)
    if (addresses.every(isThere)) act()
  })
  useEffect(
    () =>
      library.subscribe(() =>
        library.list().then(
          (kept) => meet(kept),
          () => {},
        ),
      ),
    [],
  )
}
