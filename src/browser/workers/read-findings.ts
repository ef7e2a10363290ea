import { addFindings } from '../../edition/make/add-findings.ts'
import { textsOf } from '../../edition/make/edition-texts.ts'
import type { Edition } from '../../edition/edition.ts'
import { findSubjectBits } from '../../edition/select/headline-bits.ts'
import { noMarks } from '../../edition/select/marks.ts'
import { nextTask } from '../platform/next-task.ts'
import type { Asking } from './ask-worker.ts'
import { findInWorker } from './ask-worker.ts'
import { tellOfSlowReading } from './tell-of-slow-reading.ts'

/**
 * The outline of an edition → the complete one: a worker finds everything in its texts. Throws a `WireLoadError`
 * where the worker times out, and the signal's reason on abort.
 */
export async function readFindings(outline: Edition, asking: Asking): Promise<Edition> {
  try {
    const found = await findInWorker(textsOf(outline), asking)
    await nextTask()
    const edition = addFindings(outline, found)
    await nextTask()
    // One task each, so that rendering is not blocked.
    findSubjectBits(edition.table, noMarks.topics)
    await nextTask()
    return edition
  } catch (error) {
    tellOfSlowReading(error, asking.signal)
    // Code splitting: loaded where it is needed.
    const { readFindingsHere } = await import('./read-findings-here.ts')
    return readFindingsHere(outline, asking.additions)
  }
}
