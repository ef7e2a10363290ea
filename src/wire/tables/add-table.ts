import { type Draft, enterHeadline, roleNumber, setRole } from '../grammar/draft.ts'
import { cleanText } from '../lines/display-text.ts'
import { decodeReferences } from '../lines/character-references.ts'
import { openList } from '../lists/add-list.ts'
import { readTableHeadline, type Table } from './find-table.ts'

/** Enters a table into the draft, whose lines it is: a headline a row, each with what its columns say of it. */
export function addTable(draft: Draft, { columns, rows, others }: Table): void {
  openList(draft, rows[0]?.first ?? 0)
  for (const at of others) setRole(draft, at, roleNumber.preamble)
  const heads = new Map<string, number>()
  for (const { cells, first, last } of rows) {
    const shown = cells.map((cell) => cleanText(decodeReferences(cell)))
    const { text, section: name, ...said } = readTableHeadline(shown, columns)
    for (let at = first; at <= last; at++) setRole(draft, at, roleNumber.headlineContinuation)
    if (text === '') {
      setRole(draft, first, roleNumber.preamble)
      draft.log.note('headline-empty', first + 1)
      continue
    }
    setRole(draft, first, roleNumber.headline)
    const section = name === null ? null : (heads.get(name) ?? draft.heads.push(name) - 1)
    if (name !== null && section !== null) heads.set(name, section)
    const lines = { first: first + 1, last: last + 1 }
    enterHeadline(draft, { text, lines, details: { ...said, section } }, 1)
  }
}
