import type { ReadAs } from '../library/kept-wire.ts'
import { startWorker } from './start-worker.ts'
import type { FromFiles, ToFiles } from '../read/files-task.ts'

/** Timeout of the reading of one file: after it the worker is ended. */
const MAX_SILENCE_MS = 60_000

/** Reads files in a worker, as long as it lives. */
export interface FileReading {
  /**
   * Tells of each file, in their order, as soon as it is read. Fewer answers than files come where the worker broke
   * or timed out: the page then reads the rest. Rejects with the signal's reason.
   */
  readonly read: (
    blobs: readonly Blob[],
    onFile: (at: number) => void,
  ) => Promise<readonly FromFiles[]>
  readonly end: () => void
}

export function createFileReading(
  readAs: ReadonlyMap<string, ReadAs>,
  signal: AbortSignal,
): FileReading {
  let worker: Worker | null = null
  const end = (): void => {
    worker?.terminate()
    worker = null
  }
  signal.addEventListener('abort', end)
  return {
    read: (blobs, onFile) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const answers: FromFiles[] = []
        const listening = new AbortController()
        let silence: ReturnType<typeof setTimeout> | undefined
        const settle = (): void => {
          clearTimeout(silence)
          listening.abort()
          if (answers.length < blobs.length) end()
          if (signal.aborted) reject(signal.reason)
          else resolve(answers)
        }
        const listen = (): void => {
          clearTimeout(silence)
          silence = setTimeout(settle, MAX_SILENCE_MS)
        }
        const heard = { signal: listening.signal }
        worker ??= startWorker('files')
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<FromFiles>) => {
            answers.push(data)
            onFile(answers.length)
            if (answers.length === blobs.length) settle()
            else listen()
          },
          heard,
        )
        worker.addEventListener('error', settle, heard)
        worker.addEventListener('messageerror', settle, heard)
        signal.addEventListener('abort', settle, heard)
        listen()
        worker.postMessage({ blobs, readAs } satisfies ToFiles)
      }),
    end,
  }
}
