import { parseArgs } from 'node:util'
import type { CommandName } from './table-commands.ts'
import { tableCommandNames } from './table-commands.ts'
import type { Format } from './printed.ts'
import { formats } from './printed.ts'

/** The options given on the command line. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** `words` says what is wrong with the call. */
  | { readonly kind: 'usage'; readonly words: string }
  | { readonly kind: 'list'; readonly folder: string }
  | {
      readonly kind: 'read'
      readonly command: CommandName
      /** Files, folders and patterns; `-` is the standard input. */
      readonly sources: readonly string[]
      readonly format: Format
      readonly mark: boolean
      readonly quiet: boolean
      /** How many threads read; `null` for as many as the machine has cores. */
      readonly jobs: number | null
    }

const options = {
  format: { type: 'string', short: 'f', default: 'csv' },
  bom: { type: 'boolean', default: false },
  jobs: { type: 'string', short: 'j' },
  quiet: { type: 'boolean', short: 'q', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

/** The words of a command line, without the program's own → what is asked for. Total. */
export function parseRequest(words: readonly string[]): Request {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
      strict: true,
    })
    const [name, ...sources] = positionals
    if (values.version) return { kind: 'version' }
    if (values.help || name === 'help') return { kind: 'help' }
    if (name === undefined) return usage('Name a command.')
    if (name === 'list') return listRequest(sources)
    const command = tableCommandNames.find((one) => one === name)
    if (!command) return usage(`There is no command "${name}".`)
    const format = formats.find((one) => one === values.format)
    if (!format) return usage(`--format is csv or jsonl, not "${values.format}".`)
    const jobs = values.jobs === undefined ? null : Number(values.jobs)
    if (jobs !== null && !(Number.isInteger(jobs) && jobs > 0 && jobs <= 256))
      return usage(`--jobs is a number from 1 to 256, not "${values.jobs}".`)
    return { kind: 'read', command, sources, format, jobs, mark: values.bom, quiet: values.quiet }
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error))
  }
}

const usage = (words: string): Request => ({ kind: 'usage', words })

function listRequest([folder, ...more]: readonly string[]): Request {
  if (folder === undefined || more.length > 0) return usage('list takes one folder.')
  return { kind: 'list', folder }
}
