import type { NavigateFunction } from 'react-router'
import { holdKeys } from './held-keys.ts'

/** How long (ms) a step back may take. */
const PATIENCE = 1000

/** Goes one step back, which the browser does only later: what is pressed in that while is meant for the page there. */
export function goBack(navigate: NavigateFunction): void {
  const release = holdKeys()
  addEventListener('popstate', release, { once: true })
  setTimeout(release, PATIENCE)
  void navigate(-1)
}
