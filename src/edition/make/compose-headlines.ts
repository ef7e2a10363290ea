import type { HeadlineVoices } from '../../quotes/quote.ts'
import type { Subjects } from '../../topics/topic.ts'
import type { HeadlineDetails, LineRange } from '../../wire/wire.ts'
import type { EditionHeadline } from '../edition.ts'
import type { HeadlineTable, PackedFindings } from '../columns/headline-table.ts'
import { idOfRow, partOfRow, textOfRow } from '../columns/headline-table.ts'
import { slugOf } from '../columns/item-id.ts'
import { noSubjects, noVoices } from '../columns/no-findings.ts'
import { unpackFindings } from '../columns/unpack-findings.ts'

/**
 * A headline that stands in a table: it holds its row alone, and composes what it is asked for. A class because
 * 100,000 of them share their getters: docs/decisions/0006-headlines-are-columns.md.
 */
class TableHeadline implements EditionHeadline {
  readonly table: HeadlineTable
  readonly row: number

  constructor(table: HeadlineTable, row: number) {
    this.table = table
    this.row = row
  }

  get id(): string {
    return idOfRow(this.table, this.row)
  }

  get slug(): string {
    return slugOf(this.text)
  }

  get text(): string {
    return textOfRow(this.table, this.row)
  }

  get lines(): LineRange {
    const { firstLines, lastLines } = this.table
    return { first: firstLines[this.row] ?? 0, last: lastLines[this.row] ?? 0 }
  }

  get part(): number {
    return partOfRow(this.table, this.row)
  }

  get number(): number {
    return this.row + 1 - (this.table.parts[this.part] ?? 0)
  }

  get subjects(): Subjects {
    const findings = findingsOf(this.table)
    return findings ? unpackFindings(findings, this.row, this.text).subjects : noSubjects
  }

  get voices(): HeadlineVoices {
    const findings = findingsOf(this.table)
    return findings ? unpackFindings(findings, this.row, this.text).voices : noVoices
  }

  get details(): HeadlineDetails | null {
    return this.table.details?.[this.row] ?? null
  }

  get story(): number | null {
    const story = this.table.findings?.stories[this.row] ?? -1
    return story < 0 ? null : story
  }
}

const findingsOf = ({ findings, firstFindings }: HeadlineTable): PackedFindings | null =>
  findings ?? firstFindings

/** The headlines of a table, in its order. */
export function composeHeadlines(table: HeadlineTable): readonly EditionHeadline[] {
  const headlines: EditionHeadline[] = []
  for (let row = 0; row < table.count; row++) headlines.push(new TableHeadline(table, row))
  return headlines
}
