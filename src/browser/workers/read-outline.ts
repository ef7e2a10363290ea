import { isGzip } from '../read/is-gzip.ts'
import { nextTask } from '../platform/next-task.ts'
import { outlineInWorker } from './ask-worker.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { WireOutline } from '../read/outline-bytes.ts'
import { tellOfSlowReading } from './tell-of-slow-reading.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * Size (bytes) from which a worker makes the outline. Below it the page has made it before a worker has begun
 * (`bench/README.md`).
 */
const MIN_WORKER_BYTES = 256 * 1024

/**
 * The bytes of a wire → the outline of its edition, made where that disturbs least. `language` is the one that the
 * reader says it is in. Throws a `WireLoadError` for what is no text, and the signal's reason when the reader no longer
 * waits.
 */
export async function readOutline(
  bytes: Bytes,
  signal?: AbortSignal,
  language: string | null = null,
  readAs: ReadAs | null = null,
): Promise<WireOutline> {
  if (isSmall(bytes)) return readHere(bytes, language, readAs)
  try {
    return await outlineInWorker(bytes, { signal }, language, readAs)
  } catch (error) {
    tellOfSlowReading(error, signal)
    return readHere(bytes, language, readAs)
  }
}

/** Whether the page may read a wire itself. A compressed one may unpack to any size. */
const isSmall = (bytes: Bytes): boolean => bytes.byteLength < MIN_WORKER_BYTES && !isGzip(bytes)

async function readHere(
  bytes: Bytes,
  language: string | null,
  readAs: ReadAs | null,
): Promise<WireOutline> {
  const { outlineBytes } = await import('../read/outline-bytes.ts')
  await nextTask()
  return outlineBytes(bytes, language, readAs)
}
