// Runs every property far more often than `npm test` does: node tests/fuzz.mjs [runs], by default a million.
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'

const runs = process.argv[2] ?? '1000000'
const root = join(import.meta.dirname, '..')
const withProperties = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join(import.meta.dirname, file))
  .filter((file) => readFileSync(file, 'utf8').includes('fast-check'))
  .map((file) => relative(root, file))

const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--testTimeout=0', ...withProperties],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } },
)
process.exitCode = status ?? 1
