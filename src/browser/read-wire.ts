import { addFindings } from '../edition/add-findings.ts'
import type { Edition } from '../edition/edition.ts'
import { afterPaint } from './after-paint.ts'
import { announce } from './announce.ts'
import { WireLoadError } from './wire-load-error.ts'

/** A wire that has been read: the outline of its edition, and the way to the complete one. */
export interface Reading {
  readonly edition: Edition
  readonly encoding: string
  /** Finds all that is to be found in the texts. To be asked once. */
  readonly complete: () => Promise<Edition>
  /** Lets go of what `complete` would need, for whoever does not ask. */
  readonly end: () => void
}

/**
 * From this size on (bytes) a wire is read in a worker. Measured: below it reading takes less time than a worker takes
 * to begin (`bench/README.md`).
 */
const WORTH_A_WORKER = 256 * 1024

/** Reads the bytes of a wire where that disturbs least. Throws a `WireLoadError` for what is no text. */
export const readWire = (bytes: Uint8Array<ArrayBuffer>): Promise<Reading> =>
  bytes.byteLength < WORTH_A_WORKER ? readHere(bytes) : readElsewhere(bytes)

async function readHere(bytes: Uint8Array): Promise<Reading> {
  const { readBytes } = await import('./read-bytes.ts')
  const { edition, encoding } = await readBytes(bytes)
  return { edition, encoding, complete: () => completeHere(edition), end: () => {} }
}

async function completeHere(outline: Edition): Promise<Edition> {
  await afterPaint()
  const { completeEdition } = await import('../edition/complete-edition.ts')
  return completeEdition(outline)
}

/** In a worker; where that fails, here, which the reader is told: the page may be slow for a while. */
async function readElsewhere(bytes: Uint8Array<ArrayBuffer>): Promise<Reading> {
  const { readInWorker } = await import('./read-in-worker.ts')
  try {
    const { edition, encoding, find, end } = await readInWorker(bytes)
    const complete = async (): Promise<Edition> => {
      try {
        return addFindings(edition, await find())
      } catch {
        tellOfFailure()
        return completeHere(edition)
      }
    }
    return { edition, encoding, complete, end }
  } catch (error) {
    if (error instanceof WireLoadError) throw error
    tellOfFailure()
    return readHere(bytes)
  }
}

const tellOfFailure = (): void =>
  announce('Reading in the background failed: the wire is read on this page, which may be slow')
