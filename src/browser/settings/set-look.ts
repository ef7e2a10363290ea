import type { Look } from './preferences.ts'
import { lookChoices, preferencesStore, setPreferences } from './preferences.ts'

/** Changes how pages look. */
export function setLook(changes: Partial<Look>): void {
  setPreferences({ look: { ...preferencesStore.get().look, ...changes } })
}

/** Makes the reading type one step larger or smaller. */
export function stepSize(by: 1 | -1): void {
  const sizes = lookChoices.size.toSorted()
  const at = sizes.indexOf(preferencesStore.get().look.size)
  const size = sizes[at + by]
  if (size) setLook({ size })
}
