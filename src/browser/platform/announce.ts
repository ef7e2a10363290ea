import { createStore, useStore } from './store.ts'

/** What was just done, in words: shown for a while and told to screen readers. */
export interface Announcement {
  readonly words: string
  /** Takes it back, where it can be taken back. */
  readonly undo: (() => void) | null
}

const SHOWN_MS = 8000

const store = createStore<Announcement | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(words: string, undo: (() => void) | null = null): void {
  clearTimeout(timer)
  timer = setTimeout(() => store.set(null), SHOWN_MS)
  store.set({ words, undo })
}

/** Says more along with what was just said, whose undo stays. Not at once, so that a view may ask for it. */
export function announceToo(words: string): void {
  queueMicrotask(() => {
    const said = store.get()
    announce(said ? `${said.words}. ${words}` : words, said?.undo ?? null)
  })
}

export const useAnnouncement = (): Announcement | null => useStore(store)
