import type { Findings } from '../../edition/make/add-findings.ts'
import type { Edition } from '../../edition/edition.ts'
import { unpackEdition } from '../../edition/make/pack-edition.ts'
import { nextTask } from '../platform/next-task.ts'
import { WireLoadError } from './wire-load-error.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

export type Tell = (share: number) => void

/** The outline of an edition, and what is found in it when that is asked for. */
export interface WorkerReading {
  readonly edition: Edition
  readonly encoding: string
  /** `tell` hears how far it has come, from 0 to 1. */
  readonly find: (tell: Tell) => Promise<Findings>
  /** Ends the worker; what it has handed over stays. */
  readonly end: () => void
}

/**
 * Reads the bytes of a wire in a worker. Throws a `WireLoadError` for what is no text, and any other error where
 * there is no worker to be had or it broke: the same can then be done here.
 */
export async function readInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<WorkerReading> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' })
  const ask = (request: ToWorker): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const once = { once: true }
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind !== 'progress') resolve(data)
      })
      worker.addEventListener('messageerror', () => reject(new Error('nothing arrived')), once)
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), once)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin of its own
      worker.postMessage(request)
    })
  try {
    const read = await ask({ kind: 'read', bytes })
    if (read.kind === 'failed') throw new WireLoadError(read.failure)
    if (read.kind !== 'outline') throw new Error('the worker gave no outline')
    // The message itself took a while to arrive.
    await nextTask()
    return {
      edition: unpackEdition(read.edition),
      encoding: read.encoding,
      end: () => worker.terminate(),
      find: async (tell) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
          if (data.kind === 'progress') tell(data.share)
        })
        try {
          const found = await ask({ kind: 'find' })
          if (found.kind !== 'found') throw new Error('the worker found nothing')
          return found.findings
        } finally {
          worker.terminate()
        }
      },
    }
  } catch (error) {
    worker.terminate()
    throw error
  }
}
