import { useEffect } from 'react'
import { nameOfKey } from '../settings/keymap.ts'

/** Hands the next key press to `take`, wherever the focus is, as long as it is active. Escape takes nothing. */
export function useKeyCapture(active: boolean, take: (key: string | null) => void): void {
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent): void => {
      if (['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) return
      event.preventDefault()
      event.stopPropagation()
      take(event.key === 'Escape' ? null : nameOfKey(event))
    }
    addEventListener('keydown', listen, { capture: true })
    return () => removeEventListener('keydown', listen, { capture: true })
  }, [active, take])
}
