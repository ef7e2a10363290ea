import { useEffect, useRef } from 'react'

/**
 * Ctrl+K or Cmd+K anywhere, in a field too, but not over another dialog. `prepare` is called when the first of
 * the two keys goes down, so that what is opened is there in time.
 */
export function usePaletteKey(open: () => void, prepare: () => unknown): void {
  const latest = useRef({ open, prepare })
  useEffect(() => {
    latest.current = { open, prepare }
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Control' || event.key === 'Meta') latest.current.prepare()
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey)
        return
      event.preventDefault()
      if (!document.querySelector('dialog[open]')) latest.current.open()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
