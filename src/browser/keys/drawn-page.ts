import { useLayoutEffect } from 'react'

/** How long (ms) a key waits for the page it is meant for. */
const PATIENCE = 1000

/** Does what was asked for, or holds it again; `forced` allows no more waiting. */
type HeldAction = (forced: boolean) => void

/** The history entry that the page was drawn for. */
let drawn: string | null = null
let held: readonly HeldAction[] = []
let timer: ReturnType<typeof setTimeout> | undefined

function release(forced: boolean): void {
  clearTimeout(timer)
  timer = undefined
  const actions = held
  held = []
  for (const act of actions) act(forced)
}

/** Where the router stands in the history; `null` where it does not use that of the browser. */
function currentEntry(): string | null {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : null
}

/**
 * Whether another page is on its way: one is left standing until the next can be drawn, and what is pressed in
 * that while is meant for the next.
 */
export function isPageComing(): boolean {
  const entry = currentEntry()
  return held.length > 0 || (entry !== null && entry !== drawn)
}

/** To be told before a step back, which the address shows only later. */
export function leavePage(): void {
  drawn = null
}

/** Holds an action until more is on the page, or until one has waited long enough. */
export function holdUntilDrawn(act: HeldAction): void {
  held = [...held, act]
  timer ??= setTimeout(() => release(true), PATIENCE)
}

/** Lets what is held go on once a component is there that it may have waited for. */
export function useHeldActions(): void {
  useLayoutEffect(() => release(false), [])
}

/** Tells for which history entry the page is drawn: whatever is drawn anew may be what a key waits for. */
export function useDrawnPage(entry: string): void {
  useLayoutEffect(() => {
    drawn = entry
    release(false)
  })
}
