import { useEffect, useEffectEvent } from 'react'
import type { Origin } from '../library/kept-wire.ts'
import { announce } from '../platform/announce.ts'
import { createStore, useStore } from '../platform/store.ts'
import type { EntryFiles } from './read-entries.ts'
import { incomingOf, readEntries } from './read-entries.ts'
import type { Transfer } from './transfers.ts'
import { transfers } from './transfers.ts'

const FIELDS = 'input, textarea, [contenteditable], dialog'

/** Whether something that can be dropped is over the window. */
const isHovering = createStore(false)

/** Watches, while the component is mounted, what is dragged over the window: who takes it has prevented the default. */
export function useWatchedDrags(): void {
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    addEventListener('dragover', (event) => isHovering.set(event.defaultPrevented), { signal })
    addEventListener('dragleave', (event) => event.relatedTarget ?? isHovering.set(false), {
      signal,
    })
    addEventListener('drop', () => isHovering.set(false), { signal })
    return () => controller.abort()
  }, [])
}

export const useHovering = (): boolean => useStore(isHovering)

/**
 * Calls back with what comes in, and with what came before the component was mounted. One line of text takes no page
 * away: it is offered.
 */
export function useIncomingFiles(open: (files: EntryFiles, origin: Origin) => void): void {
  const take = useEffectEvent(async () => {
    const came = transfers.get()
    if (!came) return
    transfers.set(null)
    const origin = came.type === 'paste' ? 'paste' : 'drop'
    // A field has what is pasted into it.
    if (origin === 'paste' && came.target instanceof Element && came.target.closest(FIELDS)) return
    const files = await readTransfer(came, origin)
    if (files.incoming.length === 0) return
    if (!isOneLine(came)) return open(files, origin)
    const words = `The ${origin === 'paste' ? 'pasted' : 'dropped'} text is one line, not an edition`
    announce(words, () => open(files, origin), 'Open it')
  })
  useEffect(() => {
    void take()
    return transfers.subscribe(() => void take())
  }, [])
}

/** Whether a text has no line break and is no feed or record either: a word, an address, a sentence. */
const isOneLine = ({ entries, files, text }: Transfer): boolean =>
  entries.length + files.length === 0 && /^(?![<{[]).*$/.test(text.trim())

/** Files and folders, or else plain text: never markup. */
async function readTransfer(
  { entries, files, text }: Transfer,
  origin: 'drop' | 'paste',
): Promise<EntryFiles> {
  if (entries.some((entry) => entry.isDirectory)) return readEntries(entries)
  if (files.length > 0) return incomingOf(files)
  const name = origin === 'drop' ? 'dropped text' : 'pasted text'
  const blob = new Blob([text], { type: 'text/plain' })
  return { incoming: text.trim() ? [{ name, blob }] : [], cut: false }
}
