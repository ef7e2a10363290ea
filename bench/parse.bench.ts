import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { bench, describe } from 'vitest'
import type { ParsedWire } from '../src/wire/wire.ts'

/**
 * Speed of `parseWire`, bundled as the app ships it: the test runner makes every import a call of a getter, which
 * alone takes several times as long as the parse. `npx vitest bench --run bench/parse.bench.ts`.
 *
 * A list of 100,000 headlines is to take at most 40 ms or eight times `split`; 1,000,000 ten times that. Each hostile
 * wire is to take at most three times as long as the real one repeated to its size, which stands beside it.
 */
const { parseWire } = await bundleParser()

async function bundleParser(): Promise<{ parseWire: (text: string) => ParsedWire }> {
  const entry = fileURLToPath(new URL('../src/wire/parse-wire.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['es'] } },
  })
  const [output] = Array.isArray(built) ? built : []
  return import(`data:text/javascript,${encodeURIComponent(output?.output[0].code ?? '')}`)
}

const real = readFileSync(new URL('../public/wires/sf-pst.txt', import.meta.url), 'utf8')
const lines = real.split('\n')
const headlines = lines.slice(0, 100).filter((_, at) => at % 2 === 1)
const article = lines.slice(100).join('\n')

function headlineAt(at: number): string {
  return `${headlines[at % headlines.length]} ${at}`
}

function composeList(count: number): string {
  return `${Array.from({ length: count }, (_, at) => `-\n${headlineAt(at)}\n`).join('')}${article}`
}

function composeWrapped(count: number): string {
  return Array.from(
    { length: count },
    (_, at) => `-\n${headlineAt(at)} and on\nuntil the line is full and a little more\n`,
  ).join('')
}

/** One flat string, as decoding gives it, not a tree of pieces. */
function flatten(text: string): string {
  return Buffer.from(text).toString()
}

function repeatReal(size: number): string {
  return flatten(`${real}\n`.repeat(Math.ceil(size / (real.length + 1))))
}

const few = { iterations: 10, time: 0, warmupIterations: 3, warmupTime: 0 }

for (const count of [100_000, 1_000_000]) {
  const text = flatten(composeList(count))
  describe(`${count} headlines`, () => {
    bench('parseWire', () => void parseWire(text), few)
    bench("split('\\n')", () => void text.split('\n'), few)
  })
}

const hostile = {
  'one line of 50 MB': 'word '.repeat(10_000_000),
  'a million lone markers': '-\n'.repeat(1_000_000),
  '100,000 wrapped headlines': composeWrapped(100_000),
}

for (const [name, source] of Object.entries(hostile)) {
  const text = flatten(source)
  const same = repeatReal(text.length)
  describe(`${name}, at most three times the real wire`, () => {
    bench(name, () => void parseWire(text), few)
    bench('the real wire to that size', () => void parseWire(same), few)
  })
}
