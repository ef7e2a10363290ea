import { topicIds } from '../../topics/topic.ts'
import type { PlaceId } from '../../topics/topic.ts'
import type { Bits } from '../columns/bits.ts'
import { createBits, setBit } from '../columns/bits.ts'
import type { TopicChoice } from './filters.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import { findRow, idOfRow } from '../columns/headline-table.ts'
import { parseId } from '../columns/item-id.ts'
import type { Marks } from './marks.ts'
import { walkSubjects } from '../columns/unpack-findings.ts'

/** The rows of each topic and of each place that occurs. */
export interface SubjectBits {
  readonly topics: ReadonlyMap<TopicChoice, Bits>
  readonly places: ReadonlyMap<PlaceId, Bits>
}

/** Those of an outline, of which not all is found. */
export const noSubjectBits: SubjectBits = { topics: new Map(), places: new Map() }

const foundSubjects = new WeakMap<HeadlineTable, SubjectBits>()
const correctedSubjects = new WeakMap<HeadlineTable, readonly [Marks['topics'], SubjectBits]>()
const markedRows = new WeakMap<HeadlineTable, WeakMap<ReadonlySet<string>, Bits>>()

/** The subjects under which rows are shown: the reader's own topics where there are some, else those found. */
export function findSubjectBits(table: HeadlineTable, corrections: Marks['topics']): SubjectBits {
  const found = foundSubjects.get(table) ?? collectSubjects(table)
  foundSubjects.set(table, found)
  if (corrections.size === 0) return found
  const [known, subjects] = correctedSubjects.get(table) ?? []
  if (subjects && known === corrections) return subjects
  const corrected = correctSubjects(table, found, corrections)
  correctedSubjects.set(table, [corrections, corrected])
  return corrected
}

function collectSubjects(table: HeadlineTable): SubjectBits {
  const { count, findings } = table
  if (!findings) return noSubjectBits
  const topics = Array.from(topicIds, () => createBits(count))
  const places = findings.places.map(() => createBits(count))
  const other = createBits(count).fill(-1)
  walkSubjects(
    findings,
    (row, topic) => {
      const bits = topics[topic]
      if (!bits) return
      setBit(bits, row)
      other[row >>> 5] = (other[row >>> 5] ?? 0) & ~(1 << (row & 31))
    },
    (row, place) => {
      const bits = places[place]
      if (bits) setBit(bits, row)
    },
  )
  return {
    topics: new Map([
      ...topicIds.map((topic, at) => [topic, topics[at] ?? other] as const),
      ['other', other] as const,
    ]),
    places: new Map(findings.places.map((place, at) => [place, places[at] ?? other])),
  }
}

function correctSubjects(
  table: HeadlineTable,
  { topics, places }: SubjectBits,
  corrections: Marks['topics'],
): SubjectBits {
  const corrected = new Map([...topics].map(([topic, bits]) => [topic, bits.slice()]))
  for (const [id, topic] of corrections) {
    const row = findRow(table, id)
    if (row < 0) continue
    for (const bits of corrected.values())
      bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31))
    const bits = corrected.get(topic) ?? createBits(table.count)
    setBit(bits, row)
    corrected.set(topic, bits)
  }
  return { topics: corrected, places }
}

/** The rows whose ids are in a set; found once for each set, since marks change by being replaced. */
export function findMarked(table: HeadlineTable, ids: ReadonlySet<string>): Bits {
  const known = markedRows.get(table) ?? new WeakMap<ReadonlySet<string>, Bits>()
  markedRows.set(table, known)
  const bits = known.get(ids) ?? collectMarked(table, ids)
  known.set(ids, bits)
  return bits
}

function collectMarked(table: HeadlineTable, ids: ReadonlySet<string>): Bits {
  const bits = createBits(table.count)
  if (ids.size === 0) return bits
  const hashes = new Set(Array.from(ids, (id) => parseId(id)?.hash))
  for (const [row, hash] of table.hashes.entries())
    if (hashes.has(hash) && ids.has(idOfRow(table, row))) setBit(bits, row)
  return bits
}
