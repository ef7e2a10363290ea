import { useEffect, useState } from 'react'

/** Debounce: the value after it has not changed for `pause` ms, so that a screen reader announces it once. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
