import { useEffect } from 'react'
import { nameOfKey } from '../settings/keymap.ts'

/**
 * Hands the next key press to `take`, wherever the focus is, as long as it is active. Escape takes nothing. What is
 * pressed with Ctrl, Alt or Cmd is the browser's, here as elsewhere (`watchKeys`), as those keys themselves are.
 */
export function useKeyCapture(active: boolean, take: (key: string | null) => void): void {
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent): void => {
      const { ctrlKey, altKey, metaKey, key } = event
      if (ctrlKey || altKey || metaKey) return
      if (['Shift', 'AltGraph', 'Tab'].includes(key)) return
      event.preventDefault()
      event.stopPropagation()
      take(key === 'Escape' ? null : nameOfKey(event))
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [active, take])
}
