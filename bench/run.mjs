// Runs the benchmarks and prints each figure beside the stored one: npm run bench [-- name …] [-- --store].
// It fails on no figure: only a benchmark that does not run is a failure. Pages are measured in the build in dist/.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const store = join(import.meta.dirname, 'stored.json')
// Beside the packages, so that what is built finds them.
const folder = join(root, 'node_modules', '.bench')
const [asked, options] = split(process.argv.slice(2))

if (options.includes('--one')) await measureOne(asked[0])
else runAll()

function runAll() {
  const names = readdirSync(import.meta.dirname).flatMap(
    (file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? [],
  )
  const stored = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : {}
  const measured = { ...stored }
  for (const name of names.filter((one) => asked.length === 0 || asked.includes(one))) {
    console.log(`\n— ${name}`)
    // A process each, so that none measures the garbage of another.
    const run = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=8000', import.meta.filename, name, '--one'],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1e8 },
    )
    if (run.status !== 0) process.exitCode = 1
    else measured[name] = report(JSON.parse(run.stdout.trim().split('\n').at(-1)), stored[name])
  }
  rmSync(folder, { recursive: true, force: true })
  if (options.includes('--store')) writeFileSync(store, `${JSON.stringify(measured, null, 2)}\n`)
}

/** Prints the figures of one benchmark, each with its ratio to the stored one. */
function report(figures, before = {}) {
  for (const { name, value, unit } of figures) {
    const ratio = before[name] ? `${(value / before[name]).toFixed(2)} × stored` : 'new'
    console.log(`${name.padEnd(52)} ${round(value).padStart(12)} ${unit.padEnd(12)} ${ratio}`)
  }
  return Object.fromEntries(figures.map(({ name, value }) => [name, Number(value.toPrecision(4))]))
}

function round(value) {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

async function measureOne(name) {
  const outDir = join(folder, name)
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: join('bench', `${name}.bench.ts`), outDir, target: 'node20', minify: false },
  })
  const file = readdirSync(outDir).find((one) => /\.m?js$/.test(one))
  const { run } = await import(pathToFileURL(join(outDir, file)).href)
  console.log(JSON.stringify(await run()))
}

function split(words) {
  return [
    words.filter((word) => !word.startsWith('--')),
    words.filter((word) => word.startsWith('--')),
  ]
}
