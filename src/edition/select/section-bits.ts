import type { Bits } from '../columns/bits.ts'
import { createBits, setBit } from '../columns/bits.ts'
import type { HeadlineTable } from '../columns/headline-table.ts'
import type { Edition } from '../edition.ts'

const found = new WeakMap<HeadlineTable, ReadonlyMap<string, Bits>>()

/** The rows of each section that the file names, in its order; two of one name are one. */
export function findSectionBits({ table, wire }: Edition): ReadonlyMap<string, Bits> {
  const known = found.get(table) ?? collectSections(table, wire.sections)
  found.set(table, known)
  return known
}

function collectSections(
  { count, details }: HeadlineTable,
  names: readonly string[],
): ReadonlyMap<string, Bits> {
  const sections = new Map(names.map((name) => [name, createBits(count)]))
  for (const [row, said] of (details ?? []).entries()) {
    const bits = sections.get(names[said?.section ?? -1] ?? '')
    if (bits) setBit(bits, row)
  }
  return sections
}
