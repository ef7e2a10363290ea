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

/** Starts a worker for one question; it is terminated on the answer, on abort, and after the timeout. */
async function askWorker(
  request: ToWorker,
  { signal, tell }: Asking,
): Promise<Exclude<FromWorker, { readonly kind: 'progress' | 'failed' }>> {
  signal?.throwIfAborted()
  const worker = startWorker('reading')
  let silence: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((resolve, reject) => {
      const giveUp = (): void =>
        reject(new WireLoadError({ code: 'silent', seconds: MAX_SILENCE_SECONDS }))
      const listen = (): void => {
        clearTimeout(silence)
        silence = setTimeout(giveUp, MAX_SILENCE_SECONDS * 1000)
      }
      listen()
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        listen()
        if (data.kind === 'progress') tell?.(data.share)
        else if (data.kind === 'failed') reject(new WireLoadError(data.failure))
        else resolve(data)
      })
      worker.addEventListener('messageerror', () => reject(new Error('nothing arrived')))
      worker.addEventListener('error', ({ message }) => reject(new Error(message)))
      signal?.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage(request)
    })
  } finally {
    clearTimeout(silence)
    worker.terminate()
  }
}
