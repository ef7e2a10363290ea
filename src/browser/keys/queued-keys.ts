import { nextTask } from '../platform/next-task.ts'

/** The timeout of the queue: after it, a key goes to the page that is shown, whatever is still coming. */
const MAX_QUEUE_MS = 1000

/**
 * A key press in the queue. It runs, or queues itself again unless `forced` (the timeout has passed); with `'coming'` it
 * has done so even then, and those behind it wait too.
 */
type QueuedKey = (forced: boolean) => unknown

/** Navigations in progress, since each must end before the queue runs: a page that loads, a step back. */
let coming = 0
let queue: readonly QueuedKey[] = []
let timer: ReturnType<typeof setTimeout> | undefined

/** Runs the queue in order; React flushes between two keys, so that each acts on what the one before has drawn. */
async function release(forced: boolean): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const actions = queue
  queue = []
  for (const [at, act] of actions.entries()) {
    if (act(forced) === 'coming') return void (queue = [...queue, ...actions.slice(at + 1)])
    // Outside of an event React renders in a task of its own, which is queued by the end of this one.
    await nextTask()
    await nextTask()
  }
}

export const isPageComing = (): boolean => coming > 0

/** Whether a key must queue: during a navigation, or behind keys that queue already, which keeps their order. */
export const areKeysQueued = (): boolean => coming + queue.length > 0

/** Queues a key press until navigation has ended, a page has registered commands, or the timeout has passed. */
export function queueKey(act: QueuedKey): void {
  queue = [...queue, act]
  timer ??= setTimeout(() => void release(true), MAX_QUEUE_MS)
}

/** Runs the queue in a microtask: components of the same render register their commands first. */
export function releaseKeys(): void {
  if (queue.length > 0) queueMicrotask(() => void release(false))
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
