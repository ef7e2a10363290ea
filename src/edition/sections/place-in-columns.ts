import type { Section } from './find-sections.ts'

/** Height of a heading with the larger first headline below it, in rows. */
const HEADING_ROWS = 2

/**
 * Sections in columns: one after the other, each in the column that is the shortest by then, the first of several.
 * They are measured by all that they have, at most by `most` headlines: none changes its column while headlines are
 * hidden, read or searched. `count` is at least 1; no column is empty.
 */
export function placeInColumns(
  sections: readonly Section[],
  count: number,
  most: number,
): readonly (readonly Section[])[] {
  const columns = Array.from({ length: Math.min(count, sections.length) }, () => ({
    height: 0,
    sections: [] as Section[],
  }))
  for (const section of sections) {
    const shortest = columns.reduce((low, column) => (column.height < low.height ? column : low))
    shortest.sections.push(section)
    shortest.height += HEADING_ROWS + Math.min(section.size, most)
  }
  return columns.map((column) => column.sections)
}
