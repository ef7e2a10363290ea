import { tableCommandNames, tableCommands } from './table-commands.ts'

const list = (rows: readonly (readonly [name: string, words: string])[]): string =>
  rows.map(([name, words]) => `  ${name.padEnd(18)}${words}`).join('\n')

/** The text of `--help`. */
export const help = `wireside: who said what, headlines and running stories of news files as tables

Usage: wireside COMMAND [OPTIONS] FILES…
       wireside list FOLDER

FILES are files, folders (with all below them), patterns in quotation marks, or - for the standard input. Read
are plain text, lists of headlines and articles, feeds, and what newsrooms exchange.

Commands
${list([
  ...tableCommandNames.map((name) => [name, tableCommands[name].summary] as const),
  ['list', 'write the lists (index.json) by which a site names its editions'],
])}

Options
${list([
  ['-f, --format NAME', 'csv (RFC 4180, the default) or jsonl (an object a line)'],
  ['    --bom', 'begin with a byte order mark, for spreadsheets'],
  ['-j, --jobs N', 'read with N threads; as many as there are cores by default'],
  ['-q, --quiet', 'no progress and no summary'],
  ['-h, --help', 'print this'],
  ['-v, --version', 'print the version'],
])}

Exit codes: 0 all read, 1 something was not read or is faulty, 2 the call is wrong.
`
