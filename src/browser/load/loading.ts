import { createStore, useStore } from '../platform/store.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import type { Progress } from './fetch-bytes.ts'

/** The bytes of the file that is being read, and which of how many it is, where there are several. */
export interface ReadingProgress extends Progress {
  readonly file?: { readonly number: number; readonly of: number; readonly name: string }
}

/** The reading of one wire: reports its progress, and is aborted when nobody waits for it any more. */
export interface LoadingTask {
  readonly signal: AbortSignal
  readonly report: (progress: ReadingProgress) => void
  readonly end: () => void
}

/** Minimum interval between progress messages: more of them would render nothing that is seen. */
const MIN_PROGRESS_INTERVAL_MS = 50

/** Progress of the wires being read: of several the one that began last is shown, and cancelled first. */
function createLoading() {
  const shown = createStore<ReadingProgress | null>(null)
  let tasks: readonly AbortController[] = []
  const showLatest = (): void => shown.set(tasks.length > 0 ? { loaded: 0, total: null } : null)

  /** Begins something that is shown until its end, and is cancelled by the reader or by the signal. */
  function begin(outer?: AbortSignal): LoadingTask {
    const task = new AbortController()
    let toldAt = -Infinity
    tasks = [...tasks, task]
    showLatest()
    return {
      signal: outer ? AbortSignal.any([outer, task.signal]) : task.signal,
      report: (progress) => {
        const now = performance.now()
        if (now - toldAt < MIN_PROGRESS_INTERVAL_MS || tasks.at(-1) !== task) return
        toldAt = now
        shown.set(progress)
      },
      end: () => {
        tasks = tasks.filter((one) => one !== task)
        showLatest()
      },
    }
  }

  return {
    begin,
    /** Runs work whose progress is shown. Cancelling rejects at once, even if the work hangs. */
    run: async <Result>(
      work: (task: LoadingTask) => Promise<Result>,
      outer?: AbortSignal,
    ): Promise<Result> => {
      const task = begin(outer)
      try {
        return await untilAborted(task.signal, work(task))
      } finally {
        task.end()
      }
    },
    /** What the reader's Cancel does. */
    cancel: () => tasks.at(-1)?.abort(new WireLoadError({ code: 'cancelled' })),
    get: shown.get,
    subscribe: shown.subscribe,
  }
}

/** The result of some work, or a rejection as soon as the signal aborts: the result is then dropped. */
const untilAborted = <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })

export const loading = createLoading()

/** Progress of the wire being read; `null` while none is. */
export const useLoading = (): ReadingProgress | null => useStore(loading)
