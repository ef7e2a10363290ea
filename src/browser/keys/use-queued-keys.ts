import { useLayoutEffect } from 'react'
import { queueKeys } from './queued-keys.ts'

/** Queues keys while a fallback is mounted in place of the page that they are meant for. */
export function useQueuedKeys(): void {
  useLayoutEffect(queueKeys, [])
}
