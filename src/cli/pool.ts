import { Worker } from 'node:worker_threads'
import type { SourceResult, Task } from './read-source.ts'
import { readSource } from './read-source.ts'

/** Below this number of files a thread costs more than it saves. */
const MIN_FILES_PER_THREAD = 16
/** Results that may wait for an earlier one: at this number no further file is begun. */
const MAX_WAITING_RESULTS = 64

/**
 * Reads files in their order, over several threads where that is worth it. Yields a result a file, as soon as those
 * before it are there; what a broken thread was reading is said to be unread.
 */
export async function* readAll(
  paths: readonly string[],
  task: Task,
  threads: number,
  program: URL,
): AsyncGenerator<SourceResult> {
  const count = Math.min(threads, Math.floor(paths.length / MIN_FILES_PER_THREAD))
  if (count < 2) {
    for (const path of paths) yield readSource(path, task)
    return
  }
  const readers = Array.from({ length: count }, () => createReader(program, task))
  const free = [...readers]
  const waiting: ((reader: Reader) => void)[] = []
  const release = (reader: Reader): void => {
    const next = waiting.shift()
    if (next) next(reader)
    else free.push(reader)
  }
  const start = async (path: string): Promise<SourceResult> => {
    const reader = free.pop() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)))
    try {
      return await reader.read(path)
    } finally {
      release(reader)
    }
  }
  const pending: Promise<SourceResult>[] = []
  let next = 0
  try {
    while (next < paths.length || pending.length > 0) {
      for (; next < paths.length && pending.length < MAX_WAITING_RESULTS; next++)
        pending.push(start(paths[next] ?? ''))
      const result = await pending.shift()
      if (result) yield result
    }
  } finally {
    for (const { end } of readers) end()
  }
}

/** A thread that reads one file at a time; a new one takes the place of one that broke. */
interface Reader {
  readonly read: (path: string) => Promise<SourceResult>
  readonly end: () => void
}

function createReader(program: URL, task: Task): Reader {
  let worker: Worker | null = null
  let settle: ((result: SourceResult) => void) | null = null
  const begin = (): Worker => {
    const begun = new Worker(program, { workerData: task })
    const fail = (words: string): void => {
      if (worker === begun) worker = null
      settle?.({ kind: 'unread', words })
    }
    begun.on('message', (result: SourceResult) => settle?.(result))
    begun.on('error', ({ message }) => fail(message))
    begun.on('exit', () => fail('reading stopped'))
    return begun
  }
  return {
    read: (path) =>
      new Promise((resolve) => {
        settle = resolve
        worker ??= begin()
        worker.postMessage(path)
      }),
    end: () => void worker?.terminate(),
  }
}
