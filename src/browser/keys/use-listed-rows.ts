import { useCallback, useEffect, useRef } from 'react'
import { registerLongList } from '../place/long-list-cursor.ts'

interface Entry {
  readonly id: string
}

/** Hands a long list to the cursor, which keeps its row while entries come and go. */
export function useListedRows(
  entries: readonly Entry[],
): (show: (row: number) => void) => () => void {
  const latest = useRef(entries)
  useEffect(() => {
    latest.current = entries
  })
  return useCallback(
    (show) =>
      registerLongList({
        get length() {
          return latest.current.length
        },
        idAt: (row) => latest.current[row]?.id ?? '',
        show,
        rowOf: (id) => latest.current.findIndex((one) => one.id === id),
      }),
    [],
  )
}
