import type { Correction } from '../../stories/find-correction.ts'
import { findCorrection } from '../../stories/find-correction.ts'
import { isRewording } from '../../stories/is-rewording.ts'
import type { Reading } from '../../text/reading.ts'
import { idOfRow } from '../columns/headline-table.ts'
import type { Edition, EditionHeadline } from '../edition.ts'
import { headlineAt } from '../headline-at.ts'
import { namesOf } from '../languages/names-of.ts'

/** A headline that says in other words what an earlier one of its story said. */
export interface Rewording extends Correction {
  readonly headline: EditionHeadline
  readonly older: EditionHeadline
}

/** Memo of the results, by edition: the list and the column beside it ask for the same headlines. */
const told = new WeakMap<Edition, Map<string, Rewording | null>>()

/** How a headline rewords the one before it in its story; `null` where it is another headline, or the first. */
export function findRewording(edition: Edition, headline: EditionHeadline): Rewording | null {
  const known = told.get(edition) ?? new Map<string, Rewording | null>()
  told.set(edition, known)
  if (!known.has(headline.id)) known.set(headline.id, tellRewording(edition, headline))
  return known.get(headline.id) ?? null
}

function tellRewording(edition: Edition, headline: EditionHeadline): Rewording | null {
  const rows = headline.story === null ? [] : (edition.stories[headline.story]?.headlines ?? [])
  const at = rows.findIndex((row) => idOfRow(edition.table, row) === headline.id)
  const older = at < 0 ? undefined : headlineAt(edition, rows[at + 1] ?? -1)
  return older ? composeRewording(edition.reading, older, headline) : null
}

/** How a headline rewords an older one; `null` where it tells something else, or no word differs. */
export function composeRewording(
  reading: Reading,
  older: EditionHeadline,
  headline: EditionHeadline,
): Rewording | null {
  if (!isRewording(namesOf(reading), older.text, headline.text)) return null
  const correction = findCorrection(older.text, headline.text)
  return correction && { ...correction, headline, older }
}

/** Stories that are searched for rewordings, the newest first: older ones change no more. */
const MAX_STORIES = 200

/** The newest headlines of the stories of one part that reword the one before, in the wire's order. */
export function findRewordings(edition: Edition, part: number): readonly Rewording[] {
  return edition.stories.slice(0, MAX_STORIES).flatMap(({ headlines: [row = -1] }) => {
    const newest = headlineAt(edition, row)
    return newest?.part === part ? (findRewording(edition, newest) ?? []) : []
  })
}
