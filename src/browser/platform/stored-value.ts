import { announceToo } from './announce.ts'

/** A value that outlives the page: kept in localStorage, the same in every tab. */
export interface Stored<Value> {
  readonly get: () => Value
  readonly set: (value: Value) => void
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * Keeps one value under one key. `parse` is total over anything JSON can hold. A failing write loses the
 * persistence, never the value; what cannot be read at all is set aside under `<key>.corrupt`, not thrown away.
 * Either is said, once a page.
 */
export function createStored<Value>(
  key: string,
  parse: (json: unknown) => Value,
  print: (value: Value) => unknown,
): Stored<Value> {
  const listeners = new Set<() => void>()
  let value: { readonly now: Value } | undefined
  const current = (): Value => (value ??= { now: read() }).now

  function read(): Value {
    const text = attempt(() => localStorage.getItem(key)) ?? null
    if (text === null) return parse(undefined)
    try {
      return parse(JSON.parse(text))
    } catch {
      attempt(() => localStorage.setItem(`${key}.corrupt`, text))
      sayOnce('Marks or settings of this device could not be read, and begin anew')
      return parse(undefined)
    }
  }

  function tell(next: Value): void {
    value = { now: next }
    for (const listener of listeners) listener()
  }

  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) tell(read())
    })

  return {
    get: current,
    set: (next) => {
      const text = JSON.stringify(print(next))
      try {
        localStorage.setItem(key, text)
      } catch {
        sayOnce(
          'This browser has no room for marks and settings: they last until the page is closed',
        )
      }
      tell(next)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

const said = new Set<string>()

function sayOnce(words: string): void {
  if (said.has(words)) return
  said.add(words)
  announceToo(words)
}

/** Storage may be forbidden, absent or full: each gives `undefined`. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
