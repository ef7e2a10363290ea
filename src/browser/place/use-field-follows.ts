import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Sets an uncontrolled field to a value that changes elsewhere, but never while the field has the focus. */
export function useFieldFollows(field: RefObject<HTMLInputElement | null>, value: string): void {
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement && input.value !== value) input.value = value
  }, [field, value])
}
