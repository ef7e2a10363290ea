import { fieldsOf } from '../../json/fields-of.ts'
import type { CustomKeys } from './keymap.ts'
import { parseCustomKeys } from './keymap.ts'
import { useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'

/** The choices of each look, the first being the default. Each is a `data-` attribute of the page's root. */
export const lookChoices = {
  theme: ['system', 'light', 'dark', 'contrast'],
  size: ['3', '1', '2', '4', '5', '6'],
  measure: ['normal', 'narrow', 'wide'],
  leading: ['normal', 'tight', 'loose'],
  face: ['serif', 'sans'],
  density: ['comfortable', 'compact'],
} as const

export type LookName = keyof typeof lookChoices
export type Look = { readonly [Name in LookName]: (typeof lookChoices)[Name][number] }

/** Limits of remembered editions: age (days) and total size (MB); the first of each is the default. */
const memoryChoices = {
  days: ['30', '1', '7', '90', '365'],
  megabytes: ['200', '20', '50', '1000'],
} as const

type MemoryName = keyof typeof memoryChoices
export type MemoryBounds = { readonly [Name in MemoryName]: (typeof memoryChoices)[Name][number] }

export interface Preferences {
  readonly look: Look
  /** Whether quotes are highlighted in the reader. */
  readonly highlights: boolean
  /** Whether indirect speech is marked too. */
  readonly indirect: boolean
  /** Whether single keys are shortcuts at all. */
  readonly shortcuts: boolean
  /** Whether the site's wire is asked for again while it is read. */
  readonly live: boolean
  readonly memory: MemoryBounds
  /** Whether the reader has been told what a wire is. */
  readonly greeted: boolean
  /** Keys of the reader's own choice. */
  readonly keys: CustomKeys
}

export const preferencesStore = createStored(
  'wireside.preferences.1',
  parsePreferences,
  (preferences) => preferences,
)

export const usePreferences = (): Preferences => useStore(preferencesStore)

export function setPreferences(changes: Partial<Preferences>): void {
  preferencesStore.change((now) => ({ ...now, ...changes }))
}

/** Reads preferences from anything: what is no known choice is the default. */
export function parsePreferences(json: unknown): Preferences {
  const look = fieldOf(json, 'look')
  const memory = fieldOf(json, 'memory')
  const flag = (name: string, standard: boolean): boolean => {
    const value = fieldOf(json, name)
    return typeof value === 'boolean' ? value : standard
  }
  return {
    look: {
      theme: choose(lookChoices.theme, fieldOf(look, 'theme')),
      size: choose(lookChoices.size, fieldOf(look, 'size')),
      measure: choose(lookChoices.measure, fieldOf(look, 'measure')),
      leading: choose(lookChoices.leading, fieldOf(look, 'leading')),
      face: choose(lookChoices.face, fieldOf(look, 'face')),
      density: choose(lookChoices.density, fieldOf(look, 'density')),
    },
    highlights: flag('highlights', true),
    indirect: flag('indirect', false),
    shortcuts: flag('shortcuts', true),
    live: flag('live', true),
    memory: {
      days: choose(memoryChoices.days, fieldOf(memory, 'days')),
      megabytes: choose(memoryChoices.megabytes, fieldOf(memory, 'megabytes')),
    },
    greeted: flag('greeted', false),
    keys: parseCustomKeys(fieldOf(json, 'keys')),
  }
}

/** The choice that a value names, else the first one. */
function choose<Choice>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? choices[0]
}

const fieldOf = (json: unknown, name: string): unknown => fieldsOf(json)[name]

/** Puts the look on the page's root. The script in index.html does the same before the first paint. */
export function showLook(): void {
  Object.assign(document.documentElement.dataset, preferencesStore.get().look)
}
