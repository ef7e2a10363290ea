import type { KeptWire } from '../../browser/library/kept-wire.ts'
import { loading } from '../../browser/load/loading.ts'
import { announce } from '../../browser/platform/announce.ts'
import { saveFile } from '../../browser/platform/save-file.ts'
import { describeError } from '../../browser/read/describe-error.ts'
import { readRecords } from '../../browser/workers/read-records.ts'
import type { FromRecords } from '../../browser/search/records-messages.ts'
import { headlineColumns } from '../../records/columns.ts'
import { plural } from '../../ui/text/plural.ts'
import { printCount } from '../../ui/text/print-count.ts'
import type { TableFormat } from '../parts/save-table.ts'
import { saveTable } from '../parts/save-table.ts'

/** Saves the headlines and articles of kept wires as one table, with topics, places and running stories. */
export const exportHeadlines = (wires: readonly KeptWire[], format: TableFormat): Promise<void> =>
  exportRead(wires, 'headlines', (read) => {
    const rows = read.flatMap(({ headlines }) => headlines)
    saveTable('headlines', format, headlineColumns, rows)
    return plural(rows.length, 'row')
  })

/** Saves the headlines and articles of kept wires as one list of ninjs 3.1. */
export async function exportNinjs(wires: readonly KeptWire[]): Promise<void> {
  const { printNinjsItems } = await import('../../edition/export/print-ninjs.ts')
  await exportRead(wires, 'ninjs', (read) => {
    const items = read.flatMap(({ ninjs }) => ninjs)
    saveFile('headlines.json', new Blob([printNinjsItems(items)], { type: 'application/json' }))
    return plural(items.length, 'item')
  })
}

/** Reads wires for an export and saves it; `save` says what it saved. */
async function exportRead(
  wires: readonly KeptWire[],
  what: 'headlines' | 'ninjs',
  save: (read: readonly FromRecords[]) => string,
): Promise<void> {
  try {
    const read = await loading.run(({ signal, report }) => {
      const { promise, resolve } = Promise.withResolvers<readonly FromRecords[]>()
      const read: FromRecords[] = []
      const end = readRecords(
        { what, wires: wires.map(({ id, name }) => ({ id, name })) },
        (records) => {
          const name = wires[read.length]?.name ?? ''
          read.push(records)
          report({ loaded: 0, total: null, file: { number: read.length, of: wires.length, name } })
        },
        () => resolve(read),
      )
      signal.addEventListener('abort', end)
      return promise
    })
    const whole = read.filter(({ headlines, ninjs }) => headlines.length + ninjs.length > 0)
    const lacking = wires.length - whole.length
    announce(
      whole.length === 0
        ? 'Nothing was exported: no edition could be read.'
        : `${save(whole)} of ${plural(whole.length, 'edition')} exported${lacking > 0 ? `; ${printCount(lacking)} could not be read` : ''}`,
    )
  } catch (error) {
    announce(`Nothing was exported. ${describeError(error)}`)
  }
}
