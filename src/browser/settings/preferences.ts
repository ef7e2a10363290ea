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

/** One of the choices of each name. */
type Chosen<Choices extends Readonly<Record<string, readonly string[]>>> = {
  readonly [Name in keyof Choices]: Choices[Name][number]
}

export type LookName = keyof typeof lookChoices
export type Look = Chosen<typeof lookChoices>

/** Limits of remembered editions: age (days) and total size (MB); the first of each is the default. */
const memoryChoices = {
  days: ['30', '1', '7', '90', '365'],
  megabytes: ['200', '20', '50', '1000'],
} as const

export type MemoryBounds = Chosen<typeof memoryChoices>

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
  const fields = fieldsOf(json)
  const flag = (name: string, standard: boolean): boolean => {
    const value = fields[name]
    return typeof value === 'boolean' ? value : standard
  }
  return {
    look: chooseEach(lookChoices, fields['look']),
    highlights: flag('highlights', true),
    indirect: flag('indirect', false),
    shortcuts: flag('shortcuts', true),
    live: flag('live', true),
    memory: chooseEach(memoryChoices, fields['memory']),
    greeted: flag('greeted', false),
    keys: parseCustomKeys(fields['keys']),
  }
}

/** The choice that each field of a value names, else the first one. */
function chooseEach<Choices extends Readonly<Record<string, readonly string[]>>>(
  choices: Choices,
  json: unknown,
): Chosen<Choices> {
  const fields = fieldsOf(json)
  const chosen = Object.entries(choices).map(([name, each]) => [
    name,
    each.find((choice) => choice === fields[name]) ?? each[0],
  ])
  // `Object.fromEntries` forgets which name has which choices.
  return Object.fromEntries(chosen) as Chosen<Choices>
}

/** Puts the look on the page's root. The script in index.html does the same before the first paint. */
export function showLook(): void {
  Object.assign(document.documentElement.dataset, preferencesStore.get().look)
}
