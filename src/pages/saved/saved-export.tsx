import type { SavedItem } from '../../browser/marks/saved-items.ts'
import { savedItemPath } from '../../browser/marks/saved-items.ts'
import type { Columns } from '../../records/print-table.ts'
import { Button } from '../../ui/button.tsx'
import { saveTable } from '../parts/save-table.ts'

interface SavedRecord {
  readonly id: string
  readonly kind: SavedItem['kind']
  readonly text: string
  /** The name of its wire, and the speaker of a quote. */
  readonly from: string
  readonly path: string
  /** The 1-based line and the UTF-16 offsets in the source, and the rules; `null` for what was saved without. */
  readonly line: number | null
  readonly start: number | null
  readonly end: number | null
  readonly method: string | null
}

const columns = [
  'id',
  'kind',
  'text',
  'from',
  'path',
  'line',
  'start',
  'end',
  'method',
] as const satisfies Columns<SavedRecord>

const noEvidence = { line: null, start: null, end: null, method: null }

/** Everything that is saved, of all editions, as a table to take along. */
export function SavedExport({
  items,
}: {
  readonly items: readonly (readonly [id: string, item: SavedItem])[]
}) {
  const rows = items.map(([id, item]): SavedRecord => {
    const { kind, text, from, evidence } = item
    return { id, kind, text, from, path: savedItemPath(item), ...(evidence ?? noEvidence) }
  })
  if (rows.length === 0) return null
  return (
    <p className="mb-4 flex gap-2">
      <Button onClick={() => saveTable('saved', 'csv', columns, rows)}>Export CSV</Button>
      <Button onClick={() => saveTable('saved', 'jsonl', columns, rows)}>
        <span className="sr-only">Export </span>JSON Lines
      </Button>
    </p>
  )
}
