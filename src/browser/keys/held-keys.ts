/** How long (ms) a key waits before what is on the page may have it. */
const PATIENCE = 1000

/** Does what was asked for, or holds it again; `forced` says that it has waited long enough. */
type HeldAction = (forced: boolean) => void

/** How many pages are on their way: one that waits for its wire or its code, a step back. */
let coming = 0
let held: readonly HeldAction[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** One after the other, as they were struck: each finds what the one before has drawn. */
async function release(forced: boolean): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const actions = held
  held = []
  for (const act of actions) {
    act(forced)
    // React draws what a key has changed before this goes on.
    await Promise.resolve()
  }
}

export const isPageComing = (): boolean => coming > 0

/** Whether a key is to wait: for a page that is coming, or behind one that waits already. */
export const areKeysHeld = (): boolean => coming + held.length > 0

/** Holds an action until a page has come or can do more than it could, or until one has waited long enough. */
export function hold(act: HeldAction): void {
  held = [...held, act]
  timer ??= setTimeout(() => void release(true), PATIENCE)
}

/** Lets what is held go on, once everything that was drawn with its cause has told what it can do. */
export function releaseKeys(): void {
  if (held.length > 0) queueMicrotask(() => void release(false))
}

/** Holds keys for a page that is coming; gives back what lets them go when it is there, or comes no more. */
export function holdKeys(): () => void {
  let waits = true
  coming++
  return () => {
    if (waits) coming--
    waits = false
    releaseKeys()
  }
}
