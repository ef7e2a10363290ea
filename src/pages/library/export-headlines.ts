import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { loading } from '../../browser/load/loading.ts'
import { announce } from '../../browser/platform/announce.ts'
import { readRecords } from '../../browser/search/read-records.ts'
import { headlineColumns } from '../../records/columns.ts'
import type { HeadlineRecord } from '../../records/record.ts'
import { plural } from '../../ui/text/plural.ts'
import type { TableFormat } from '../parts/save-table.ts'
import { saveTable } from '../parts/save-table.ts'

/** Saves the headlines and articles of kept wires as one table, with topics, places and running stories. */
export async function exportHeadlines(
  wires: readonly KeptWire[],
  format: TableFormat,
): Promise<void> {
  try {
    const rows = await loading.run(({ signal, report }) => {
      const { promise, resolve } = Promise.withResolvers<readonly HeadlineRecord[]>()
      const read: HeadlineRecord[] = []
      let number = 0
      const end = readRecords(
        { what: 'headlines', wires: wires.map(({ id, name }) => ({ id, name })) },
        ({ headlines }) => {
          read.push(...headlines)
          const name = wires[number]?.name ?? ''
          number++
          report({ loaded: 0, total: null, file: { number, of: wires.length, name } })
        },
        () => resolve(read),
      )
      signal.addEventListener('abort', end)
      return promise
    })
    saveTable('headlines', format, headlineColumns, rows)
    announce(`${plural(rows.length, 'row')} of ${plural(wires.length, 'edition')} exported`)
  } catch {
    announce('Nothing was exported')
  }
}
