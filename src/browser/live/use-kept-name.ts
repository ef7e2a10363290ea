import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { library } from '../library/wire-library.ts'
import type { OpenWire } from '../load/open-wire.ts'

/** Gives the open wire the name that the library has for it, also where another tab renames it. */
export function useKeptName(open: OpenWire | undefined): void {
  const client = useQueryClient()
  const shown = open?.name
  const id = open?.source.kind === 'kept' ? open.source.id : null
  useEffect(() => {
    if (id === null) return
    const follow = async (): Promise<void> => {
      const name = (await library.list()).find((wire) => wire.id === id)?.name
      if (name === undefined || name === shown) return
      for (const query of ['edition', 'findings'])
        client.setQueriesData<OpenWire>({ queryKey: [query, { kind: 'kept', id }] }, (wire) =>
          wire && wire.name !== name ? { ...wire, name } : wire,
        )
    }
    const followIfPossible = (): void => void follow().catch(() => {})
    followIfPossible()
    return library.subscribe(followIfPossible)
    // What was asked for before it was renamed comes with the earlier name: `shown` is then that one again.
  }, [client, id, shown])
}
