import { readFile } from 'node:fs/promises'
import { describeError } from '../browser/read/describe-error.ts'
import { outlineBytes } from '../browser/read/outline-bytes.ts'
import { WireLoadError } from '../browser/read/wire-load-error.ts'
import { languagesOf, loadRules } from '../edition/languages/load-rules.ts'
import type { Edition } from '../edition/edition.ts'
import { completeEdition } from '../edition/make/complete-edition.ts'
import { describe } from '../wire/describe.ts'
import { describeFileError } from './describe-file-error.ts'
import type { Diagnostic } from '../wire/diagnostic.ts'
import type { CommandName } from './table-commands.ts'
import { tableCommands } from './table-commands.ts'
import type { Format, Printed } from './printed.ts'

/** The content of one source, or a sentence on why it could not be read. */
export type SourceResult =
  | ({ readonly kind: 'printed' } & Printed)
  | { readonly kind: 'unread'; readonly words: string }
  /** There is nothing in it but blanks. */
  | { readonly kind: 'empty' }

/** What is to be done with each source. */
export interface Task {
  readonly command: CommandName
  readonly format: Format
}

/** Reads a file and prints what is asked of it. Never throws. */
export async function readSource(path: string, task: Task): Promise<SourceResult> {
  try {
    return await printSource(await readFile(path), path, task)
  } catch (error) {
    return unread(error)
  }
}

/** The same of bytes that have come another way; `name` stands for them in the output. */
export async function printSource(
  bytes: Uint8Array,
  name: string,
  { command, format }: Task,
): Promise<SourceResult> {
  try {
    const { edition } = await outlineBytes(bytes)
    const { diagnostics } = edition.wire
    if (command !== 'check' && diagnostics.some(({ code }) => code === 'file-empty'))
      return { kind: 'empty' }
    const fault = command === 'check' ? undefined : findFault(edition)
    if (fault) return { kind: 'unread', words: describe(fault) }
    const rules = await loadRules(languagesOf(edition))
    return {
      kind: 'printed',
      ...tableCommands[command].print(completeEdition(edition, rules), name, format),
    }
  } catch (error) {
    return unread(error)
  }
}

/** Why there is nothing in an edition, where it could not be read; `check` has it in its table. */
const findFault = ({ wire, table, articles }: Edition): Diagnostic | undefined =>
  table.count + articles.length > 0
    ? undefined
    : wire.diagnostics.find(({ severity }) => severity === 'error')

const unread = (error: unknown): SourceResult => ({ kind: 'unread', words: wordsFor(error) })

/** Why it could not be read, by the program's own words or by the system's. */
const wordsFor = (error: unknown): string =>
  error instanceof WireLoadError ? describeError(error) : describeFileError(error)
