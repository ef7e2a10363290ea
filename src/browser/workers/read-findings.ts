import type { Findings } from '../../edition/make/add-findings.ts'
import { addFindings } from '../../edition/make/add-findings.ts'
import { textsOf } from '../../edition/make/edition-texts.ts'
import type { Edition } from '../../edition/edition.ts'
import { findSubjectBits } from '../../edition/select/headline-bits.ts'
import { noMarks } from '../../edition/select/marks.ts'
import { afterPaint } from '../platform/after-paint.ts'
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

/** Length of a text (UTF-16 units) from which a worker pays: starting one takes longer than reading a shorter text. */
const MIN_WORKER_CHARACTERS = 256 * 1024

/** The same for a wire that is not on screen: a small one is read on the main thread. */
export const readFindingsAside = (outline: Edition): Promise<Edition> =>
  outline.wire.lines.text.length < MIN_WORKER_CHARACTERS
    ? readFindingsHere(outline)
    : readFindings(outline, {})

async function readFindingsHere(
  outline: Edition,
  additions: Asking['additions'] = null,
): Promise<Edition> {
  await afterPaint()
  const [{ completeEdition }, { languagesOf, loadRules }] = await Promise.all([
    import('../../edition/make/complete-edition.ts'),
    import('../../edition/languages/load-rules.ts'),
  ])
  return completeEdition(outline, await loadRules(languagesOf(outline), additions))
}
