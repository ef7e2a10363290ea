import type { NavigateFunction } from 'react-router'
import { holdKeys } from './held-keys.ts'

/** The timeout after which keys no longer wait for `popstate`. */
const LONGEST_STEP_MS = 1000

/** Goes one step back, which the browser does only later: what is pressed in that while is meant for the page there. */
export function goBack(navigate: NavigateFunction): void {
  const release = holdKeys()
  addEventListener('popstate', release, { once: true })
  setTimeout(release, LONGEST_STEP_MS)
  void navigate(-1)
}
