import { useSyncExternalStore } from 'react'
import { createStored } from '../platform/stored-value.ts'

/** What a saved item said and where it stood, so that it can be shown when its wire is no longer open. */
export interface SavedItem {
  readonly kind: 'headline' | 'article' | 'quote'
  readonly text: string
  /** The address of its page, query included. */
  readonly path: string
  /** The name of its wire, and the speaker of a quote. */
  readonly from: string
}

export type SavedItems = ReadonlyMap<string, SavedItem>

const MOST = 5000
const LONGEST = 2000

export const savedItemsStore = createStored('wireside.saved.1', parseSavedItems, (items) =>
  [...items].slice(-MOST),
)

export const useSavedItems = (): SavedItems =>
  useSyncExternalStore(savedItemsStore.subscribe, savedItemsStore.get)

/** Reads saved items from anything: entries that are not whole are left out. */
export function parseSavedItems(json: unknown): SavedItems {
  const items = new Map<string, SavedItem>()
  if (!Array.isArray(json)) return items
  for (const entry of json.slice(-MOST)) {
    const [id, item]: readonly unknown[] = Array.isArray(entry) ? entry : []
    const parsed = parseItem(item)
    if (typeof id === 'string' && id.length <= 24 && parsed) items.set(id, parsed)
  }
  return items
}

function parseItem(json: unknown): SavedItem | null {
  if (typeof json !== 'object' || json === null) return null
  const text = (name: string): string => {
    const value: unknown = Object.getOwnPropertyDescriptor(json, name)?.value
    return typeof value === 'string' ? value.slice(0, LONGEST) : ''
  }
  const kind = (['headline', 'article', 'quote'] as const).find((known) => known === text('kind'))
  const path = text('path')
  if (!kind || !text('text') || !/^\/[^/\\]/.test(path)) return null
  return { kind, text: text('text'), path, from: text('from') }
}
