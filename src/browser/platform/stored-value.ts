import { announceToo } from './announce.ts'
import type { Store } from './store.ts'
import { createStore } from './store.ts'

/** A value that outlives the page: kept in localStorage, the same in every tab. */
export interface Stored<Value> extends Store<Value> {
  /**
   * Read-modify-write on the newest stored value, whichever tab wrote it. `change` must be idempotent: it may be
   * applied twice.
   */
  readonly change: (change: (now: Value) => Value) => void
}

/**
 * Lost updates: for so long (ms), and so many times at most, a change of this tab is applied again to what another tab
 * stores, since that write may have begun before the change was made.
 */
const CROSSING_MS = 1000
const MAX_REWRITES = 3

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
  let opened: Store<Value> | undefined
  const store = (): Store<Value> => (opened ??= createStore(read()))
  let isUnsaved = false
  /** Cache of the last text that was read or written: the same text gives the identical value. */
  let known: { readonly text: string; readonly value: Value } | null = null
  let recent: { readonly change: (now: Value) => Value; readonly at: number; times: number }[] = []

  function read(): Value {
    const text = attempt(() => localStorage.getItem(key)) ?? null
    if (text === null) return parse(undefined)
    if (text === known?.text) return known.value
    try {
      known = { text, value: parse(JSON.parse(text)) }
      return known.value
    } catch {
      attempt(() => localStorage.setItem(`${key}.corrupt`, text))
      sayOnce('Marks or settings of this device could not be read, and begin anew')
      return parse(undefined)
    }
  }

  function write(next: Value): void {
    const text = JSON.stringify(print(next))
    try {
      localStorage.setItem(key, text)
      known = { text, value: next }
      isUnsaved = false
    } catch (error) {
      isUnsaved = true
      const why = /QuotaExceeded/.test(String(error)) ? 'has no room for' : 'does not keep'
      sayOnce(`This browser ${why} your data: it lasts until the page is closed. Back it up`)
    }
    store().set(next)
  }

  /**
   * Takes over the value that another tab stored, and applies to it the changes of this tab that it may have
   * overwritten.
   */
  function take(stored: Value): void {
    recent = recent.filter(
      ({ at, times }) => performance.now() - at < CROSSING_MS && times < MAX_REWRITES,
    )
    let next = stored
    for (const one of recent) {
      one.times++
      next = one.change(next)
    }
    if (JSON.stringify(print(next)) === JSON.stringify(print(stored))) store().set(stored)
    else write(next)
  }

  if (typeof window !== 'undefined')
    window.addEventListener('storage', (event) => {
      if (event.key === key) take(read())
      else if (event.key === null) store().set(read())
    })

  return {
    get: () => store().get(),
    set: write,
    subscribe: (listener) => store().subscribe(listener),
    change: (change) => {
      recent.push({ change, at: performance.now(), times: 0 })
      // A failed write leaves the value in memory only.
      write(change(isUnsaved ? store().get() : read()))
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
