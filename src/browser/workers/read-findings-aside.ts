import type { Edition } from '../../edition/edition.ts'
import { readFindings } from './read-findings.ts'
import { readFindingsHere } from './read-findings-here.ts'

/** Length of a text (UTF-16 units) from which a worker pays: starting one takes longer than reading a shorter text. */
const MIN_WORKER_CHARACTERS = 256 * 1024

/** As `readFindings`, for a wire that is not on screen: a small one is read on the main thread. */
export const readFindingsAside = (outline: Edition): Promise<Edition> =>
  outline.wire.lines.text.length < MIN_WORKER_CHARACTERS
    ? readFindingsHere(outline)
    : readFindings(outline, {})
