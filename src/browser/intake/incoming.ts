import { useEffect, useEffectEvent } from 'react'
import type { Origin } from '../library/kept-wire.ts'
import { createStore, useStore } from '../platform/store.ts'
import type { EntryFiles } from './read-entries.ts'
import { watchDrags } from './watch-drags.ts'
import { entriesOfTransfer, incomingOf, readEntries } from './read-entries.ts'

/** Files that came in by a drop or a paste, until they are opened: the code that opens them may still be loading. */
const incomingFiles = createStore<{ files: EntryFiles; origin: Origin } | null>(null)

/** Whether something that can be dropped is over the window. */
const isHovering = createStore(false)

/**
 * Takes in what comes from anywhere on the window until the signal fires: a drop from outside of files or folders, or a
 * paste outside a field.
 */
function watchIncoming(signal: AbortSignal): void {
  const isOurs = watchDrags(signal)
  addEventListener(
    'dragover',
    (event) => {
      const types = event.dataTransfer?.types ?? []
      if (isOurs() || !types.some((type) => type === 'Files' || type === 'text/plain')) return
      event.preventDefault()
      isHovering.set(true)
    },
    { signal },
  )
  addEventListener('dragleave', (event) => event.relatedTarget ?? isHovering.set(false), { signal })
  addEventListener(
    'drop',
    (event) => {
      if (isOurs()) return
      event.preventDefault()
      isHovering.set(false)
      void keep(readTransfer(event.dataTransfer, 'dropped text'), 'drop')
    },
    { signal },
  )
  addEventListener(
    'paste',
    (event) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('input, textarea, [contenteditable], dialog')) return
      void keep(readTransfer(event.clipboardData, 'pasted text'), 'paste')
    },
    { signal },
  )
}

async function keep(reading: Promise<EntryFiles>, origin: Origin): Promise<void> {
  const files = await reading
  if (files.incoming.length > 0) incomingFiles.set({ files, origin })
}

/** Takes in what is dropped and pasted while the component is mounted. */
export function useIncoming(): void {
  useEffect(() => {
    const controller = new AbortController()
    watchIncoming(controller.signal)
    return () => controller.abort()
  }, [])
}

export const useHovering = (): boolean => useStore(isHovering)

/** Calls back with what comes in, and with what came before the component was mounted. */
export function useIncomingFiles(open: (files: EntryFiles, origin: Origin) => void): void {
  const take = useEffectEvent(() => {
    const came = incomingFiles.get()
    if (!came) return
    incomingFiles.set(null)
    open(came.files, came.origin)
  })
  useEffect(() => {
    take()
    return incomingFiles.subscribe(() => take())
  }, [])
}

/** Files and folders, or else plain text: never markup. All is taken from the transfer before it returns. */
function readTransfer(transfer: DataTransfer | null, name: string): Promise<EntryFiles> {
  const entries = entriesOfTransfer(transfer)
  if (entries.some((entry) => entry.isDirectory)) return readEntries(entries)
  const files = [...(transfer?.files ?? [])]
  if (files.length > 0) return Promise.resolve(incomingOf(files))
  const text = transfer?.getData('text/plain') ?? ''
  const blob = new Blob([text], { type: 'text/plain' })
  return Promise.resolve({ incoming: text.trim() ? [{ name, blob }] : [], cut: false })
}
