import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEdition } from '../../src/edition/make/read-edition.ts'
import { quoteColumns } from '../../src/records/columns.ts'
import { composeQuotes } from '../../src/records/compose-quotes.ts'
import { METHOD } from '../../src/records/method.ts'
import { realWire } from '../wires.ts'

/** An empty folder into which the packed package is installed, as anyone would. */
let home = ''
const npm =
  process.env['npm_execpath'] ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js')

function start(args: readonly string[], cwd: string, input?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}

const wireside = (words: readonly string[], input?: string) =>
  start([join(home, 'node_modules/.bin/wireside'), ...words], home, input)

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'wireside-package-'))
  // Nothing that was built before is packed.
  for (const built of ['dist-program', 'lib']) rmSync(built, { recursive: true, force: true })
  expect(start([npm, 'run', 'pack', '--', '--pack-destination', home], '.').status).toBe(0)
  const [tarball = ''] = readdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"type":"module"}')
  const installed = start([npm, 'install', '--offline', '--no-audit', `./${tarball}`], home)
  expect(installed.status, installed.stderr).toBe(0)
  writeFileSync(join(home, 'a.txt'), realWire)
}, 120_000)
afterAll(() => rmSync(home, { recursive: true }))

describe('the package, installed in an empty folder', () => {
  test('needs no other package', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(
      ['wireside'],
    )
  })

  test('prints who said what as a table that is read back whole', () => {
    const { status, stdout, stderr } = wireside(['quotes', 'a.txt'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { data } = Papa.parse<Record<string, string>>(stdout.trimEnd(), { header: true })
    const expected = composeQuotes(readEdition(realWire), { source: 'a.txt', method: METHOD })
    expect(Object.keys(data[0] ?? {})).toEqual(quoteColumns)
    expect(data.map(({ id, words, line, method }) => [id, words, line, method])).toEqual(
      expected.map(({ id, words, line, method }) => [id, words, String(line), method]),
    )
  })

  test('reads the standard input and prints an object a line', () => {
    const { stdout } = wireside(['headlines', '-f', 'jsonl', '-'], realWire)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .at(9),
    ).toMatchObject({
      kind: 'headline',
      number: 10,
      source: '-',
    })
  })

  test('reads a folder over threads in the order of its files', () => {
    const folder = join(home, 'many')
    mkdirSync(folder)
    for (let at = 0; at < 12; at++) writeFileSync(join(folder, `${at}.txt`), realWire)
    const { status, stdout } = wireside(['stories', '-f', 'jsonl', '-j', '2', 'many'])
    expect(status).toBe(0)
    const sources = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source)
    expect([...new Set(sources)]).toEqual(Array.from({ length: 12 }, (_, at) => `many/${at}.txt`))
  })

  test('says what is wrong on the other stream, and with its exit code', () => {
    writeFileSync(join(home, 'p.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0))
    const { status, stdout, stderr } = wireside(['headlines', 'a.txt', 'p.png', 'none.txt'])
    expect(status).toBe(1)
    expect(stderr).toContain('none.txt: there is no such file')
    expect(stderr).toMatch(/p\.png: .*PNG/)
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(50)
    expect(wireside(['quots']).status).toBe(2)
    expect(wireside(['--version']).stdout).toBe(`${METHOD}\n`)
    expect(wireside(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })

  test('says of a page, of which nothing can be read, that it cannot be, and why', () => {
    writeFileSync(join(home, 'page.html'), '<!doctype html><title>A</title><p>"We go," she said.')
    const { status, stderr, stdout } = wireside(['quotes', 'page.html'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^wireside: page\.html: This is HTML/)
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(wireside(['check', 'page.html']).stdout).toContain('format-foreign')
    mkdirSync(join(home, 'nothing'))
    const empty = wireside(['quotes', 'nothing'])
    expect(empty.status).toBe(1)
    expect(empty.stderr).toBe('wireside: nothing: no file in this folder can be read\n')
  })

  test('says in a line each what it passed over and what is empty, and that a folder is not there', () => {
    mkdirSync(join(home, 'mixed'))
    for (const name of ['b.zip', 'c.zip', 'd.pdf']) writeFileSync(join(home, 'mixed', name), 'PK')
    for (const name of ['e.txt', 'f.txt']) writeFileSync(join(home, 'mixed', name), ' \n')
    writeFileSync(join(home, 'mixed', 'a.txt'), realWire)
    const { status, stdout, stderr } = wireside(['headlines', 'mixed'])
    expect(status).toBe(1)
    expect(stdout.trimEnd().split('\n').length).toBeGreaterThan(50)
    expect(stderr.trimEnd().split('\n')).toEqual([
      'wireside: 2 archives of the folders were not read (2 .zip): unpack them first',
      'wireside: 1 file of the folders was not read for its ending (1 .pdf): name a file to have it read',
      'wireside: 2 files have nothing in them, the first is mixed/e.txt',
    ])
    expect(wireside(['list', 'nofolder'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'wireside: nofolder: there is no such file or folder\n',
    })
  })

  test('checks a file line by line', () => {
    const { status, stdout } = wireside(['check', '-f', 'jsonl', 'a.txt'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({
      severity: 'summary',
      words: '123 lines, 50 headlines, 1 articles, 0 problems',
    })
  })

  test('gives its layers to programs, with their types', () => {
    const program = `
import { readEdition } from 'wireside/edition'
import { parseText } from 'wireside/wire'
import { composeQuotes } from 'wireside/records/quotes'
import { quoteColumns } from 'wireside/records/columns'
import { printCsv } from 'wireside/records/table'
const quotes = composeQuotes(readEdition('-\\nWe go: court\\n'), { source: 's', method: 'm' })
const names: readonly (string | null)[] = quotes.map(({ speaker }) => speaker)
const formats = ['<rss version="2.0"></rss>', '-\\nWe go: court\\n'].map((text) => parseText(text).foreignFormat)
process.stdout.write(JSON.stringify([names, printCsv(quoteColumns, quotes).length > 0, formats]))
`
    writeFileSync(join(home, 'use.ts'), program)
    const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')
    const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--outDir', 'out']
    const types = join(import.meta.dirname, '../../node_modules/@types')
    const checked = start(
      [tsc, 'use.ts', ...options, '--typeRoots', types, '--types', 'node'],
      home,
    )
    expect(checked, checked.stdout).toMatchObject({ status: 0 })
    const { stdout, stderr } = start(['out/use.js'], home)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual([['court'], true, ['RSS', null]])
  })
})
