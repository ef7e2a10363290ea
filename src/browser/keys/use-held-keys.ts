import { useLayoutEffect } from 'react'
import { holdKeys } from './held-keys.ts'

/** Holds keys for as long as a component stands in for the page that they are meant for. */
export function useHeldKeys(): void {
  useLayoutEffect(holdKeys, [])
}
