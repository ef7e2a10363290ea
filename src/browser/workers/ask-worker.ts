import type { Findings } from '../../edition/make/add-findings.ts'
import type { EditionTexts } from '../../edition/make/edition-texts.ts'
import { unpackEdition } from '../../edition/make/pack-edition.ts'
import type { Additions } from '../../edition/additions/additions.ts'
import { nextTask } from '../platform/next-task.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { startWorker } from './start-worker.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import type { FromWorker, ToWorker } from '../read/reading-messages.ts'

export interface Asking {
  /** Ends the worker, and with it the wait. */
  readonly signal?: AbortSignal | undefined
  /** Hears how far it has come, from 0 to 1. */
  readonly tell?: (share: number) => void
  /** Words that the site and the reader add to the tables. */
  readonly additions?: Additions | null
}

/**
 * Makes the outline of a wire in a worker. Throws a `WireLoadError` for what is no text, the abort's reason, and any
 * other error where the worker could not be started or broke: the page can then do the work itself.
 */
export async function outlineInWorker(
  bytes: Uint8Array<ArrayBuffer>,
  asking: Asking,
  language: string | null = null,
  readAs: ReadAs | null = null,
): Promise<WireOutline> {
  const answer = await askWorker({ kind: 'outline', bytes, language, readAs }, asking)
  if (answer.kind !== 'outline') throw new Error('nothing arrived')
  // Yields: receiving the message and unpacking it are long tasks each.
  await nextTask()
  return { edition: unpackEdition(answer.edition), encoding: answer.encoding }
}

/** Finds everything in the texts of an outline in a worker; throws as `outlineInWorker` does. */
export async function findInWorker(texts: EditionTexts, asking: Asking): Promise<Findings> {
  const additions = asking.additions ?? null
  const answer = await askWorker({ kind: 'find', texts, additions }, asking)
  if (answer.kind !== 'found') throw new Error('nothing arrived')
  return answer.findings
}

/** Timeout of a worker that neither answers nor reports progress: longer than any wire takes on a slow phone. */
const MAX_SILENCE_SECONDS = 60

/**
 * Idle time after which a worker that has answered is ended. Until then it takes the next question: to start one and
 * have it compile the rules of a language takes longer than to read most wires.
 */
const MAX_IDLE_MS = 30_000

let idle: Worker | undefined
let ending: ReturnType<typeof setTimeout> | undefined

function endIdle(): void {
  clearTimeout(ending)
  idle?.terminate()
  idle = undefined
}

/** Asks an idle worker, or a new one; it is terminated on any failure, on abort, and after the timeout. */
async function askWorker(
  request: ToWorker,
  { signal, tell }: Asking,
): Promise<Exclude<FromWorker, { readonly kind: 'progress' | 'failed' }>> {
  signal?.throwIfAborted()
  const worker = idle ?? startWorker('reading')
  idle = undefined
  const asking = new AbortController()
  const until = { signal: asking.signal }
  let silence: ReturnType<typeof setTimeout> | undefined
  try {
    const answer = await new Promise<Awaited<ReturnType<typeof askWorker>>>((resolve, reject) => {
      const fail = (): void => reject(new Error('nothing arrived'))
      const giveUp = (): void =>
        reject(new WireLoadError({ code: 'silent', seconds: MAX_SILENCE_SECONDS }))
      const listen = (): void => {
        clearTimeout(silence)
        silence = setTimeout(giveUp, MAX_SILENCE_SECONDS * 1000)
      }
      const hear = ({ data }: MessageEvent<FromWorker>): void => {
        listen()
        if (data.kind === 'progress') tell?.(data.share)
        else if (data.kind === 'failed') reject(new WireLoadError(data.failure))
        else resolve(data)
      }
      listen()
      worker.addEventListener('message', hear, until)
      worker.addEventListener('messageerror', fail, until)
      worker.addEventListener('error', fail, until)
      signal?.addEventListener('abort', () => reject(signal.reason), until)
      worker.postMessage(request)
    })
    endIdle()
    idle = worker
    ending = setTimeout(endIdle, MAX_IDLE_MS)
    return answer
  } catch (error) {
    worker.terminate()
    throw error
  } finally {
    clearTimeout(silence)
    asking.abort()
  }
}
