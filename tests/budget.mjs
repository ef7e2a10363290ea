// What the first list costs, in bytes as they are sent: exact, so it may fail. Run after a build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, '..', 'dist')
const read = (path) => readFileSync(join(folder, path))
const page = read('index.html').toString()
const [style = ''] = page.match(/<style>[^]*?<\/style>/) ?? []
const entries = [...page.matchAll(/<script type="module"[^>]* src="\/([^"]+)"/g)].map(
  ([, path]) => path,
)
const ahead = [...page.matchAll(/<link rel="modulepreload"[^>]* href="\/([^"]+)"/g)].map(
  ([, path]) => path,
)
const isParser = (path) => path.includes('/parser-')
const gzip = (paths) =>
  paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0)

const budget = [
  ['page, brotli', brotliCompressSync(page).length, 15_000],
  ['style sheet, gzip', gzipSync(style, { level: 9 }).length, 12_100],
  ['app, gzip', gzip([...entries, ...ahead.filter((path) => !isParser(path))]), 120_050],
  ['parser beside it, gzip', gzip(ahead.filter(isParser)), 23_660],
  ['requests before the app draws', 2 + new Set([...entries, ...ahead]).size, 5],
  ['fonts asked for by the page', page.match(/rel="preload"[^>]*font/g)?.length ?? 0, 0],
]
for (const [name, value, most] of budget)
  console.log(`${value <= most ? 'ok  ' : 'OVER'} ${name}: ${value} of ${most}`)
process.exitCode = budget.every(([, value, most]) => value <= most) && entries.length > 0 ? 0 : 1
