import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, listRows, rangeOfBits, setBit, withoutBits } from '../columns/bits.ts'
import type { Edition, EditionHeadline } from '../edition.ts'
import type { TopicChoice } from './filters.ts'
import { findMarked, findSubjectBits, findWordBits } from './headline-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Marks } from './marks.ts'

/** The headlines of a set of rows, at most `most`, in the wire's order. */
const takeRows = (
  { headlines }: Edition,
  rows: Bits,
  most: number = Infinity,
): readonly EditionHeadline[] =>
  [...listRows(rows).subarray(0, most)].flatMap((row) => headlines[row] ?? [])

const bitsOfPart = ({ table }: Edition, part: number): Bits =>
  rangeOfBits(table.count, ...rowsOfPart(table, part))

/** The headlines of an edition whose ids are in a set. */
export const selectMarked = (
  edition: Edition,
  ids: ReadonlySet<string>,
): readonly EditionHeadline[] => takeRows(edition, findMarked(edition.table, ids))

/** The first headlines in which all of some folded words stand. */
export function selectByWords(
  edition: Edition,
  words: readonly string[],
  most: number,
): readonly EditionHeadline[] {
  const { table } = edition
  const every = rangeOfBits(table.count, 0, table.count)
  const rows = words.map((word) => findWordBits(table, word)).reduce(andBits, every)
  return takeRows(edition, rows, most)
}

/** The first other headlines of a topic in the same edition that do not tell the same story. */
export function selectOfTopic(
  edition: Edition,
  { id, part, story }: EditionHeadline,
  topic: TopicChoice,
  marks: Pick<Marks, 'topics'>,
  most: number,
): readonly EditionHeadline[] {
  const { table, stories } = edition
  const known = createBits(table.count)
  for (const row of story === null ? [] : (stories[story]?.headlines ?? [])) setBit(known, row)
  const ofTopic = findSubjectBits(table, marks.topics).topics.get(topic) ?? createBits(table.count)
  const rows = withoutBits(andBits(ofTopic, bitsOfPart(edition, part)), known)
  return takeRows(edition, withoutBits(rows, findMarked(table, new Set([id]))), most)
}
