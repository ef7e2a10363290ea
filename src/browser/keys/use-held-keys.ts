import { useLayoutEffect } from 'react'
import { holdKeys } from './held-keys.ts'

/** Queues keys while a fallback is mounted in place of the page that they are meant for. */
export function useHeldKeys(): void {
  useLayoutEffect(holdKeys, [])
}
