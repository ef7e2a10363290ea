import { useSyncExternalStore } from 'react'

/** What was just done, in words: shown for a while and told to screen readers. */
export interface Announcement {
  readonly words: string
  /** Takes it back, where it can be taken back. */
  readonly undo: (() => void) | null
}

const SHOWN_FOR = 8000

let current: Announcement | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function tell(next: Announcement | null): void {
  current = next
  for (const listener of listeners) listener()
}

export function announce(words: string, undo: (() => void) | null = null): void {
  clearTimeout(timer)
  timer = setTimeout(() => tell(null), SHOWN_FOR)
  tell({ words, undo })
}

/** Says more along with what was just said, whose undo stays. Not at once, so that a view may ask for it. */
export function announceToo(words: string): void {
  queueMicrotask(() =>
    announce(current ? `${current.words}. ${words}` : words, current?.undo ?? null),
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useAnnouncement = (): Announcement | null =>
  useSyncExternalStore(subscribe, () => current)
