import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'

/**
 * Sets an uncontrolled field to a value that changes elsewhere; while the field has the focus, only where Back or
 * Forward changed it: what is being typed is ahead of the address.
 */
export function useFieldFollows(field: RefObject<HTMLInputElement | null>, value: string): void {
  const isBack = useNavigationType() === 'POP'
  const last = useRef(value)
  useEffect(() => {
    const input = field.current
    const isTyped = input === document.activeElement && !(isBack && last.current !== value)
    last.current = value
    if (input && !isTyped && input.value !== value) input.value = value
  }, [field, value, isBack])
}
