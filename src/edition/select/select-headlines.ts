import type { Bits } from '../columns/bits.ts'
import { andBits, createBits, listRows, rangeOfBits, setBit, withoutBits } from '../columns/bits.ts'
import type { Edition, EditionHeadline } from '../edition.ts'
import type { TopicChoice } from './filters.ts'
import { findMarked, findSubjectBits, findWordBits } from './headline-bits.ts'
import { rowsOfPart } from '../columns/headline-table.ts'
import type { Marks } from './marks.ts'

const bitsOfPart = ({ table }: Edition, part: number): Bits =>
  rangeOfBits(table.count, ...rowsOfPart(table, part))

/** The rows of the headlines whose ids are in a set. */
export const selectMarked = ({ table }: Edition, ids: ReadonlySet<string>): Uint32Array =>
  listRows(findMarked(table, ids))

/** The rows of the first headlines in which all of some folded words stand. */
export function selectByWords(
  edition: Edition,
  words: readonly string[],
  most: number,
): Uint32Array {
  const { table } = edition
  const every = rangeOfBits(table.count, 0, table.count)
  const rows = words.map((word) => findWordBits(table, word)).reduce(andBits, every)
  return listRows(rows).subarray(0, most)
}

/** The rows of the first other headlines of a topic in the same edition that do not tell the same story. */
export function selectOfTopic(
  edition: Edition,
  { id, part, story }: EditionHeadline,
  topic: TopicChoice,
  marks: Pick<Marks, 'topics'>,
  most: number,
): Uint32Array {
  const { table, stories } = edition
  const known = createBits(table.count)
  for (const row of story === null ? [] : (stories[story]?.headlines ?? [])) setBit(known, row)
  const ofTopic = findSubjectBits(table, marks.topics).topics.get(topic) ?? createBits(table.count)
  const rows = withoutBits(andBits(ofTopic, bitsOfPart(edition, part)), known)
  return listRows(withoutBits(rows, findMarked(table, new Set([id])))).subarray(0, most)
}
