import type { NavigateFunction } from 'react-router'
import { queueKeys } from './queued-keys.ts'

/** The timeout after which keys no longer wait for `popstate`. */
const MAX_STEP_MS = 1000

/** `history.back()` is asynchronous: keys pressed until `popstate` are queued for the page it leads to. */
export function goBack(navigate: NavigateFunction): void {
  const release = queueKeys()
  addEventListener('popstate', release, { once: true })
  setTimeout(release, MAX_STEP_MS)
  void navigate(-1)
}
