import { availableParallelism } from 'node:os'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { BYTE_ORDER_MARK, printCsvHead } from '../records/print-table.ts'
import { METHOD } from '../records/method.ts'
import { tableCommands } from './table-commands.ts'
import { describeFileError } from './describe-file-error.ts'
import { describeEmpty, describePassed } from './describe-passed.ts'
import { findSources } from './find-sources.ts'
import { help } from './help.ts'
import { listWires } from './list-wires.ts'
import type { Request } from './options.ts'
import { parseRequest } from './options.ts'
import { readAll } from './pool.ts'
import { createProgress } from './progress.ts'
import type { SourceResult } from './read-source.ts'
import { printSource } from './read-source.ts'
import type { Terminal } from './terminal.ts'

const code = { fine: 0, faulty: 1, usage: 2 } as const

/** Does what a command line asks for and gives the exit code. Output streams; what is wrong goes to `stderr`. */
export async function run(
  words: readonly string[],
  terminal: Terminal,
  program: URL,
): Promise<number> {
  const request = parseRequest(words)
  switch (request.kind) {
    case 'help':
      await write(terminal, help)
      return code.fine
    case 'version':
      await write(terminal, `${METHOD}\n`)
      return code.fine
    case 'usage':
      terminal.stderr.write(`wireside: ${request.words}\nTry wireside --help.\n`)
      return code.usage
    case 'list':
      return list(request.folder, terminal)
    case 'read':
      return read(request, terminal, program)
  }
}

async function list(folder: string, terminal: Terminal): Promise<number> {
  try {
    const { wires, written } = listWires(folder)
    const what = written.length === 0 ? 'nothing changed' : `written: ${written.join(', ')}`
    await write(
      terminal,
      `${wires} ${wires === 1 ? 'edition' : 'editions'} in ${folder}; ${what}\n`,
    )
    return code.fine
  } catch (error) {
    terminal.stderr.write(`wireside: ${folder}: ${describeFileError(error)}\n`)
    return code.faulty
  }
}

async function read(
  { command, format, jobs, mark, quiet, sources }: Extract<Request, { kind: 'read' }>,
  terminal: Terminal,
  program: URL,
): Promise<number> {
  const { stdin, stderr } = terminal
  const fromInput = sources.includes('-') || (sources.length === 0 && !stdin.isTTY)
  const { paths, missing, empty, passed } = await findSources(sources.filter((one) => one !== '-'))
  if (!fromInput && sources.length === 0) {
    stderr.write('wireside: Name files or folders, or give the text on the standard input.\n')
    return code.usage
  }
  for (const word of missing) stderr.write(`wireside: ${word}: there is no such file\n`)
  for (const word of empty) stderr.write(`wireside: ${word}: no file in this folder can be read\n`)
  for (const words of describePassed(passed)) stderr.write(`wireside: ${words}\n`)
  const progress = createProgress(terminal.stderr, paths.length, quiet)
  let failed = missing.length + empty.length + passed.length > 0
  const hollow: string[] = []
  const task = { command, format }
  const take = async (result: SourceResult, name: string): Promise<void> => {
    if (result.kind === 'printed') await write(terminal, result.text)
    else if (result.kind === 'unread') progress.say(`wireside: ${name}: ${result.words}\n`)
    else hollow.push(name)
    failed ||= result.kind !== 'printed' || result.faulty
    progress.step(result.kind === 'printed' ? result.rows : 0)
  }
  if (mark) await write(terminal, BYTE_ORDER_MARK)
  if (format === 'csv') await write(terminal, printCsvHead(tableCommands[command].columns))
  if (fromInput) await take(await printSource(await readInput(stdin), '-', task), '-')
  let at = 0
  for await (const result of readAll(paths, task, jobs ?? availableParallelism(), program))
    await take(result, paths[at++] ?? '')
  progress.end()
  const nothing = describeEmpty(hollow)
  if (nothing !== null) stderr.write(`wireside: ${nothing}\n`)
  return failed ? code.faulty : code.fine
}

async function readInput(stdin: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Backpressure: waits until the reader of the stream has caught up. */
async function write({ stdout }: Pick<Terminal, 'stdout'>, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain')
}
