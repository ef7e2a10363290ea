import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { KeptWire } from './kept-wire.ts'
import { estimateRoom } from './storage-room.ts'
import type { StorageRoom } from './storage-room.ts'
import { library } from './wire-library.ts'

const key = ['kept-wires']
const none: readonly KeptWire[] = []
const noneDamaged: ReadonlySet<string> = new Set()

/** All wires of this device, the latest first, as they are in every tab; `null` until that is known. */
function useWiresIfKnown(): readonly KeptWire[] | null {
  const client = useQueryClient()
  useEffect(
    () => library.subscribe(() => void client.invalidateQueries({ queryKey: key })),
    [client],
  )
  const { data } = useQuery({
    queryKey: key,
    queryFn: library.list,
    staleTime: 0,
    networkMode: 'always',
  })
  return data ?? null
}

/** The wires that the reader has opened, the latest first; `null` until that is known. */
export function useKeptWiresIfKnown(): readonly KeptWire[] | null {
  const wires = useWiresIfKnown()
  return useMemo(() => wires?.filter(({ remembered }) => remembered === null) ?? null, [wires])
}

/** The editions of the site that were kept by themselves, the latest first. */
export function useEditions(): readonly KeptWire[] {
  const wires = useWiresIfKnown()
  return useMemo(() => wires?.filter(({ remembered }) => remembered !== null) ?? none, [wires])
}

export const useKeptWires = (): readonly KeptWire[] => useKeptWiresIfKnown() ?? none

/** The ids of the wires that are known to be damaged without reading them. */
export function useDamaged(): ReadonlySet<string> {
  const { data } = useQuery({
    queryKey: [...key, 'damaged'],
    queryFn: library.listDamaged,
    staleTime: 0,
    networkMode: 'always',
    structuralSharing: false,
  })
  return data ?? noneDamaged
}

/** The room on this device, asked for anew whenever what is kept changes. */
export function useStorageRoom(): StorageRoom | null {
  const { data } = useQuery({
    queryKey: [...key, 'room'],
    queryFn: estimateRoom,
    staleTime: 0,
    networkMode: 'always',
  })
  return data ?? null
}
