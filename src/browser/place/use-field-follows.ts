import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Lets an uncontrolled field follow a value that changes elsewhere, but never under the fingers. */
export function useFieldFollows(field: RefObject<HTMLInputElement | null>, value: string): void {
  useEffect(() => {
    const input = field.current
    if (input && input !== document.activeElement && input.value !== value) input.value = value
  }, [field, value])
}
