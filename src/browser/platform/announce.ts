import { createStore, useStore } from './store.ts'

/** What was just done, in words: shown for a while and told to screen readers. */
export interface Announcement {
  readonly words: string
  /** What can be done about it, once: most often to take it back. */
  readonly act: (() => void) | null
  /** The name of that act. */
  readonly actName: string
}

const SHOWN_MS = 8000

const store = createStore<Announcement | null>(null)
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(words: string, act: Announcement['act'] = null, actName = 'Undo'): void {
  clearTimeout(timer)
  timer = setTimeout(() => store.set(null), SHOWN_MS)
  store.set({ words, act, actName })
}

/** Says more along with what was just said, whose act stays. Not at once, so that a view may ask for it. */
export function announceToo(words: string): void {
  queueMicrotask(() => {
    const said = store.get()
    announce(said ? `${said.words}. ${words}` : words, said?.act, said?.actName)
  })
}

export const useAnnouncement = (): Announcement | null => useStore(store)
