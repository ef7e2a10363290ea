import { namesOf } from '../../edition/languages/names-of.ts'
import type { Version } from '../../edition/compare/story-versions.ts'
import { isRewording } from '../../stories/is-rewording.ts'
import type { Reading } from '../../text/reading.ts'

/** What the headline at `at` (0-based) is to its story; `isLast` says whether it was the first to be sent. */
export function labelVersion(
  reading: Reading,
  versions: readonly Version[],
  at: number,
  isLast: boolean,
): string {
  const older = versions[at]
  const newer = versions[at - 1]
  if (!older || !newer) return 'Newest'
  if (!isRewording(namesOf(reading), older.headline.text, newer.headline.text))
    return 'Another headline'
  return isLast ? 'First sent' : 'Earlier'
}
