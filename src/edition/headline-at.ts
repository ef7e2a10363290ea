import { idOfRow, linesOfRow, partOfRow, textOfRow } from './columns/headline-table.ts'
import { slugOf } from './columns/item-id.ts'
import { noVoices } from '../quotes/quote.ts'
import { noSubjects } from '../topics/topic.ts'
import { unpackFindings } from './columns/unpack-findings.ts'
import type { Edition, EditionHeadline } from './edition.ts'

/** The headline of a row, composed of its columns; `undefined` for a number that is none of a row. */
export function headlineAt(
  { table }: Pick<Edition, 'table'>,
  row: number,
): EditionHeadline | undefined {
  if (table.starts[row] === undefined) return undefined
  const text = textOfRow(table, row)
  const part = partOfRow(table, row)
  const findings = table.findings ?? table.firstFindings
  const story = table.stories?.[row] ?? -1
  return {
    id: idOfRow(table, row),
    slug: slugOf(text),
    text,
    lines: linesOfRow(table, row),
    part,
    number: row + 1 - (table.parts[part] ?? 0),
    ...(findings
      ? unpackFindings(findings, row, text)
      : { subjects: noSubjects, voices: noVoices }),
    details: table.details?.[row] ?? null,
    reading: table.readings?.get(row),
    story: story < 0 ? null : story,
  }
}
