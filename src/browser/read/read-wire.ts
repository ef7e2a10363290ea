import type { Findings } from '../../edition/make/add-findings.ts'
import { addFindings } from '../../edition/make/add-findings.ts'
import type { Edition } from '../../edition/edition.ts'
import { findSubjectBits } from '../../edition/select/headline-bits.ts'
import { noMarks } from '../../edition/select/marks.ts'
import { afterPaint } from '../platform/after-paint.ts'
import { announce } from '../platform/announce.ts'
import { isGzip } from './is-gzip.ts'
import { nextTask } from '../platform/next-task.ts'
import type { Tell } from './read-in-worker.ts'
import { readInWorker } from './read-in-worker.ts'
import { WireLoadError } from './wire-load-error.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A wire that has been read: the outline of its edition, and the way to the complete one. */
export interface Reading {
  readonly edition: Edition
  readonly encoding: string
  /** Finds all that is to be found in the texts, in a worker, and tells how far it has come. To be asked once. */
  readonly complete: (tell?: Tell) => Promise<Edition>
  /** Lets go of what `complete` would need, for whoever does not ask. */
  readonly end: () => void
}

/**
 * From this size on (bytes) a worker makes the outline too. Below it the page has made it before a worker has begun
 * (`bench/README.md`).
 */
const WORTH_A_WORKER = 256 * 1024

/** Reads the bytes of a wire where that disturbs least. Throws a `WireLoadError` for what is no text. */
export const readWire = (bytes: Bytes): Promise<Reading> =>
  isSmall(bytes) ? readHere(bytes) : readElsewhere(bytes)

/** What is packed may be of any size. */
const isSmall = (bytes: Bytes): boolean => bytes.byteLength < WORTH_A_WORKER && !isGzip(bytes)

/** The complete edition of one of many wires: of a small one on the page, since a worker each would cost more. */
export async function readWhole(bytes: Bytes): Promise<Edition> {
  const { edition, complete } = await readWire(bytes)
  return isSmall(bytes) ? completeHere(edition) : complete()
}

async function readHere(bytes: Bytes): Promise<Reading> {
  const { readBytes } = await import('./read-bytes.ts')
  await nextTask()
  const { edition, encoding } = await readBytes(bytes)
  const find = async (tell: Tell) => (await readInWorker(bytes)).find(tell)
  return { edition, encoding, complete: (tell) => completeBy(find, edition, tell), end: () => {} }
}

/** In a worker; where that fails, here, which the reader is told: the page may be slow for a while. */
async function readElsewhere(bytes: Bytes): Promise<Reading> {
  try {
    const { find, ...reading } = await readInWorker(bytes)
    return { ...reading, complete: (tell) => completeBy(find, reading.edition, tell) }
  } catch (error) {
    if (error instanceof WireLoadError) throw error
    tellOfFailure()
    return readHere(bytes)
  }
}

async function completeBy(
  find: (tell: Tell) => Promise<Findings>,
  outline: Edition,
  tell: Tell = () => {},
): Promise<Edition> {
  try {
    const found = await find(tell)
    await nextTask()
    const edition = addFindings(outline, found)
    await nextTask()
    // Each in a task of its own: the page that shows them has enough to do.
    findSubjectBits(edition.table, noMarks.topics)
    await nextTask()
    return edition
  } catch {
    tellOfFailure()
    return completeHere(outline)
  }
}

async function completeHere(outline: Edition): Promise<Edition> {
  await afterPaint()
  const [{ completeEdition }, { languagesOf, loadRules }] = await Promise.all([
    import('../../edition/make/complete-edition.ts'),
    import('../../edition/languages/load-rules.ts'),
  ])
  return completeEdition(outline, await loadRules(languagesOf(outline)))
}

function tellOfFailure(): void {
  // Where there are no workers at all, nothing has failed.
  if (typeof Worker === 'undefined') return
  announce('Reading in the background failed: the wire is read on this page, which may be slow')
}
