import { useEffect, useRef, useState } from 'react'
import type { Origin } from '../library/kept-wire.ts'
import type { EntryFiles } from './read-entries.ts'
import { watchDrags } from './watch-drags.ts'
import { entriesOfTransfer, incomingOf, readEntries } from './read-entries.ts'

/** Wires that come in from anywhere on the window: a drop from outside of files or folders, or a paste outside a field. */
export function useIncoming(open: (files: EntryFiles, origin: Origin) => void): {
  /** Whether something that can be dropped is over the window. */
  readonly hovering: boolean
} {
  const latest = useRef(open)
  const [hovering, setHovering] = useState(false)
  useEffect(() => {
    latest.current = open
  })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const isOurs = watchDrags(signal)
    const take = async (reading: Promise<EntryFiles>, origin: Origin): Promise<void> => {
      const files = await reading
      if (files.incoming.length > 0) latest.current(files, origin)
    }
    addEventListener(
      'dragover',
      (event) => {
        const types = event.dataTransfer?.types ?? []
        if (isOurs() || !types.some((type) => type === 'Files' || type === 'text/plain')) return
        event.preventDefault()
        setHovering(true)
      },
      { signal },
    )
    addEventListener('dragleave', (event) => event.relatedTarget ?? setHovering(false), { signal })
    addEventListener(
      'drop',
      (event) => {
        if (isOurs()) return
        event.preventDefault()
        setHovering(false)
        void take(readTransfer(event.dataTransfer, 'dropped text'), 'drop')
      },
      { signal },
    )
    addEventListener(
      'paste',
      (event) => {
        const target = event.target instanceof Element ? event.target : null
        if (target?.closest('input, textarea, [contenteditable], dialog')) return
        void take(readTransfer(event.clipboardData, 'pasted text'), 'paste')
      },
      { signal },
    )
    return () => controller.abort()
  }, [])
  return { hovering }
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
