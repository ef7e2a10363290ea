import type { NavigateFunction } from 'react-router'
import { holdKeys } from './held-keys.ts'

/** The timeout after which keys no longer wait for `popstate`. */
const MAX_STEP_MS = 1000

/** `history.back()` is asynchronous: keys pressed until `popstate` are queued for the page it leads to. */
export function goBack(navigate: NavigateFunction): void {
  const release = holdKeys()
  addEventListener('popstate', release, { once: true })
  setTimeout(release, MAX_STEP_MS)
  void navigate(-1)
}
