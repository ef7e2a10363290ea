import { flushSync } from 'react-dom'

/** The timeout of the queue: after it, a key goes to the page that is shown, whatever is still coming. */
const MAX_QUEUE_MS = 1000

/**
 * A key press in the queue. It runs, or queues itself again unless `forced` (the timeout has passed); with `'coming'` it
 * has done so even then, and those behind it wait too.
 */
type QueuedKey = (forced?: boolean) => unknown

/** Navigations in progress, since each must end before the queue runs: a page that loads, a step back. */
let coming = 0
const queue: QueuedKey[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Runs the queue in order, each key on what the one before has drawn: outside of an event React draws when it comes to
 * it, which may be later than any timer.
 */
function release(forced?: boolean): void {
  clearTimeout(timer)
  timer = undefined
  const actions = queue.splice(0)
  const at = actions.findIndex((act) => flushSync(() => act(forced)) === 'coming')
  if (at >= 0) queue.push(...actions.slice(at + 1))
}

export const isPageComing = (): boolean => coming > 0

/** Whether a key must queue: during a navigation, or behind keys that queue already, which keeps their order. */
export const areKeysQueued = (): boolean => coming + queue.length > 0

/** Queues a key press until navigation has ended, a page has registered commands, or the timeout has passed. */
export function queueKey(act: QueuedKey): void {
  queue.push(act)
  timer ??= setTimeout(release, MAX_QUEUE_MS, true)
}

/** Runs the queue in a microtask: components of the same render register their commands first. */
export function releaseKeys(): void {
  if (queue.length > 0) queueMicrotask(release)
}

/** Begins a navigation, for which keys queue; the result ends it, and may be called twice. */
export function queueKeys(): () => void {
  let waits = true
  coming++
  return () => {
    if (waits) coming--
    waits = false
    releaseKeys()
  }
}
