import { useSyncExternalStore } from 'react'

/** A value that outlives components, and tells them of its changes. */
export interface Store<Value> {
  readonly get: () => Value
  readonly set: (next: Value) => void
  /** Calls the listener after every change; gives the way to end that. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<Value>(first: Value): Store<Value> {
  const listeners = new Set<() => void>()
  let value = first
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** The value of a store, as it changes. */
export const useStore = <Value>({ get, subscribe }: Omit<Store<Value>, 'set'>): Value =>
  useSyncExternalStore(subscribe, get)
