import { useEffect, useState } from 'react'

/** A value once it has stood still for a while (ms), so that a screen reader hears one word a pause. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return settled
}
