import { useEffect, useEffectEvent } from 'react'
import { library } from '../library/wire-library.ts'

/** Calls back when the wire of an address is in the library that was not: by undo, opened again, in any tab. */
export function useOnceKept(address: string | null, act: () => void): void {
  const meet = useEffectEvent(act)
  useEffect(() => {
    const look = async (): Promise<void> => {
      const kept = await library.list().catch(() => [])
      if (kept.some(({ id }) => address === `kept:${id}`)) meet()
    }
    return library.subscribe(() => void look())
  }, [address])
}
