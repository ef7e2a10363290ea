import { useEffect } from 'react'
import type { findMuted } from '../../edition/select/find-muted.ts'
import type { Mutes } from '../../edition/select/mutes.ts'
import { parseMutes } from '../../edition/select/mutes.ts'
import { createStore, useStore } from '../platform/store.ts'
import { createStored } from '../platform/stored-value.ts'

export const mutesStore = createStored('wireside.mutes.1', parseMutes, (mutes) => mutes)

export const useMutes = (): Mutes => useStore(mutesStore)

type FindMuted = typeof findMuted

/** Code splitting: what finds muted headlines comes for those readers who have muted something. */
const finder = createStore<FindMuted | null>(null)

/** Fetches it where something is muted; resolves when it is there, is not needed or has failed. */
export async function preloadMuting({ words, topics }: Mutes = mutesStore.get()): Promise<void> {
  if (words.length + topics.length === 0 || finder.get()) return
  await import('../../edition/select/find-muted.ts').then(
    (part) => finder.set(part.findMuted),
    () => {},
  )
}

/** What finds muted headlines; `null` until it is there, and where nothing is muted. */
export function useFindMuted(): FindMuted | null {
  const mutes = useMutes()
  useEffect(() => void preloadMuting(mutes), [mutes])
  return useStore(finder)
}

const mutedShown = createStore(false)

/** Whether muted headlines are shown all the same, for as long as the page lives. */
export const useMutedShown = (): boolean => useStore(mutedShown)

export const showMuted = mutedShown.set
