import type { Findings } from '../../edition/make/add-findings.ts'
import { addFindings } from '../../edition/make/add-findings.ts'
import { textsOf } from '../../edition/make/edition-texts.ts'
import type { Edition } from '../../edition/edition.ts'
import { findSubjectBits } from '../../edition/select/headline-bits.ts'
import { noMarks } from '../../edition/select/marks.ts'
import { nextTask } from '../platform/next-task.ts'
import type { Asking } from './ask-worker.ts'
import { findInWorker } from './ask-worker.ts'
import { tellOfSlowReading } from './tell-of-slow-reading.ts'
import { WireLoadError } from '../read/wire-load-error.ts'

/**
 * The outline of an edition → the complete one: a worker finds everything in its texts. Throws a `WireLoadError`
 * where the worker times out, and the signal's reason on abort.
 */
export async function readFindings(outline: Edition, asking: Asking): Promise<Edition> {
  try {
    const found = await findAside(outline, asking)
    await nextTask()
    const edition = addFindings(outline, found)
    await nextTask()
    // One task each, so that rendering is not blocked.
    findSubjectBits(edition.table, noMarks.topics)
    await nextTask()
    return edition
  } catch (error) {
    asking.signal?.throwIfAborted()
    if (error instanceof WireLoadError) throw error
    tellOfSlowReading()
    // Code splitting: loaded where it is needed.
    const { readFindingsHere } = await import('./read-findings-here.ts')
    return readFindingsHere(outline, asking.additions)
  }
}

/** Number of headlines from which two workers are sooner ready than one: each has to compile the tables first. */
const MIN_HEADLINES_FOR_TWO = 10_000

/** Code splitting: what divides the work is loaded for a wire of many headlines. */
async function findAside(outline: Edition, asking: Asking): Promise<Findings> {
  const texts = textsOf(outline)
  if (texts.headlines.count < MIN_HEADLINES_FOR_TWO) return findInWorker(texts, asking)
  return (await import('./find-in-two.ts')).findInTwo(texts, asking)
}
