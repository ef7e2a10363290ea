import type { Edition } from '../edition/edition.ts'
import { headlineColumns, quoteColumns, storyColumns } from '../records/columns.ts'
import { composeHeadlineRecords, composeStories } from '../records/compose-headline-records.ts'
import { composeQuotes } from '../records/compose-quotes.ts'
import { METHOD } from '../records/method.ts'
import { checkColumns, composeChecks } from './check.ts'
import type { Format, Printed } from './printed.ts'
import { printRows } from './printed.ts'

/** What the program can print of a source. */
interface TableCommand {
  readonly summary: string
  readonly columns: readonly string[]
  readonly print: (edition: Edition, source: string, format: Format) => Printed
}

const from = (source: string) => ({ source, method: METHOD })

export const tableCommands = {
  quotes: {
    summary: 'who said what: quotes, reported speech, quotes and sources in headlines',
    columns: quoteColumns,
    print: (edition, source, format) =>
      printRows(format, quoteColumns, composeQuotes(edition, from(source))),
  },
  headlines: {
    summary: 'every headline with its topics, places, source and running story',
    columns: headlineColumns,
    print: (edition, source, format) =>
      printRows(format, headlineColumns, composeHeadlineRecords(edition, from(source))),
  },
  stories: {
    summary: 'running stories: headlines of one file that tell of the same',
    columns: storyColumns,
    print: (edition, source, format) =>
      printRows(format, storyColumns, composeStories(edition, from(source))),
  },
  check: {
    summary: 'how each file was read: its lines, and what was found wrong with them',
    columns: checkColumns,
    print: (edition, source, format) => {
      const rows = composeChecks(edition, source)
      const faulty = rows.some(({ severity }) => severity === 'error')
      return { ...printRows(format, checkColumns, rows), faulty }
    },
  },
} as const satisfies Readonly<Record<string, TableCommand>>

export type CommandName = keyof typeof tableCommands

export const tableCommandNames: readonly CommandName[] = ['quotes', 'headlines', 'stories', 'check']
