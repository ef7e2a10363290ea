import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, orBits, withoutBits } from '../columns/bits.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'
import type { Filters } from './filters.ts'
import { findMarked, findSpeakerBits, findSubjectBits, findWordBits } from './headline-bits.ts'
import type { Marks } from './marks.ts'
import type { Searchable } from './match.ts'
import { match } from './match.ts'
import { parseSearch } from './search-query.ts'

/** The rows that pass search and show, for all headlines of an edition at once. */
export const matchRows = (
  { table }: Pick<Edition, 'table'>,
  { query, show }: Pick<Filters, 'query' | 'show'>,
  marks: Marks,
  justRead: ReadonlySet<string>,
): Bits => match(searchableRows(table, marks), parseSearch(query), show, marks, justRead)

function searchableRows(table: HeadlineTable, marks: Marks): Searchable<Bits> {
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
    word: (word) => findWordBits(table, word),
    and: (one, other) => andBits(one, other()),
    or: (one, other) => orBits(table.count, [one, other]),
    without: withoutBits,
  }
}
