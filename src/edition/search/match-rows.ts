import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, orBits, setBit } from '../columns/bits.ts'
import { linesOfRow } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'
import { findSubjectBits } from '../select/headline-bits.ts'
import { findWordBits } from '../select/word-bits.ts'
import { markableRows } from '../select/in-state.ts'
import type { Marks } from '../select/marks.ts'
import { dayOfItem } from './day-of-item.ts'
import type { Searchable } from './match.ts'
import { findSpeakerBits } from './speaker-bits.ts'

/** All headlines of an edition at once; `day` (`2026-11-28`) is that of the edition, for what names none of its own. */
export function searchableRows(
  edition: Edition,
  marks: Marks,
  day: string | null,
): Searchable<Bits> {
  const { table } = edition
  const anyOf = <Choice>(
    sets: ReadonlyMap<Choice, Bits>,
    fits: (choice: Choice) => boolean,
  ): Bits =>
    orBits(
      table.count,
      [...sets].flatMap(([choice, bits]) => (fits(choice) ? [bits] : [])),
    )
  return {
    ...markableRows(table),
    topics: (fits) => anyOf(findSubjectBits(table, marks.topics).topics, fits),
    places: (fits) => anyOf(findSubjectBits(table, marks.topics).places, fits),
    speakers: (fits) => findSpeakerBits(table, fits),
    days: (fits) => findDayBits(edition, day, fits),
    word: (word) => findWordBits(table, word),
    and: (one, other) => andBits(one, other()),
  }
}

/** The rows of days that fit; a headline whose file says nothing else is of the edition's day. */
function findDayBits(edition: Edition, day: string | null, fits: (day: string) => boolean): Bits {
  const { table } = edition
  const bits = createBits(table.count)
  for (let row = 0; row < table.count; row++) {
    const headline = { details: table.details?.[row] ?? null, lines: linesOfRow(table, row) }
    const own = dayOfItem(edition, headline) ?? day
    if (own !== null && fits(own)) setBit(bits, row)
  }
  return bits
}
