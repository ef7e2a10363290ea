import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, orBits, setBit, withoutBits } from '../columns/bits.ts'
import { linesOfRow } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'
import { dayOfItem } from '../find-sent-at.ts'
import type { Filters } from './filters.ts'
import { findMarked, findSpeakerBits, findSubjectBits, findWordBits } from './headline-bits.ts'
import type { Marks } from './marks.ts'
import type { Searchable } from './match.ts'
import { match } from './match.ts'
import { parseSearch } from './search-query.ts'

/** The rows that pass search and show, for all headlines of an edition at once. */
export const matchRows = (
  edition: Edition,
  { query, show }: Pick<Filters, 'query' | 'show'>,
  marks: Marks,
  justRead: ReadonlySet<string>,
  day: string | null,
): Bits => match(searchableRows(edition, marks, day), parseSearch(query), show, marks, justRead)

function searchableRows(edition: Edition, marks: Marks, day: string | null): Searchable<Bits> {
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
    every: createBits(table.count).fill(-1),
    marked: (ids) => findMarked(table, ids),
    topics: (fits) => anyOf(findSubjectBits(table, marks.topics).topics, fits),
    places: (fits) => anyOf(findSubjectBits(table, marks.topics).places, fits),
    speakers: (fits) => findSpeakerBits(table, fits),
    days: (fits) => findDayBits(edition, day, fits),
    word: (word) => findWordBits(table, word),
    and: (one, other) => andBits(one, other()),
    or: (one, other) => orBits(table.count, [one, other]),
    without: withoutBits,
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
