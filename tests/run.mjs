// Runs everything that decides whether the project is sound, and closes with "N passed, N failed".
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'wireside-tests-'))
const total = { passed: 0, failed: 0 }

// The build takes one core, and the steps beside it do not take two all of the time: what it says waits until they are
// through.
const buildLog = join(folder, 'build.log')
const building = start(['vite', 'build'], {}, openSync(buildLog, 'w'))
await run('types', ['tsc'])
await run('lint', ['oxlint', '--deny-warnings'])
await run('format', ['oxfmt', '--check', '.'])
await runTests(
  'unit and component tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json'],
  {
    outputArgument: '--outputFile.json=',
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites, success }) => ({
      passed: numPassedTests,
      failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
    }),
  },
)
const isBuilt = countStep((await building) === 0)
console.log(`\n— build\n${readFileSync(buildLog, 'utf8')}`)
if (isBuilt) {
  await run('budget', ['tests/budget.mjs'])
  await runTests(
    'browser tests',
    [
      'playwright',
      'test',
      '--config=tests/browser-tests/playwright.config.ts',
      '--reporter=line,json',
    ],
    {
      outputVariable: 'PLAYWRIGHT_JSON_OUTPUT_NAME',
      count: ({ stats, errors }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected + errors.length,
      }),
    },
  )
}
rmSync(folder, { recursive: true, force: true })

console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** A step that passes or fails as a whole. */
async function run(name, command) {
  console.log(`\n— ${name}`)
  return countStep((await start(command)) === 0)
}

function countStep(passed) {
  total[passed ? 'passed' : 'failed']++
  return passed
}

/** A step that counts its own tests in a JSON report. */
async function runTests(name, command, { outputArgument, outputVariable, count }) {
  console.log(`\n— ${name}`)
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`)
  const status = await (outputArgument
    ? start([...command, outputArgument + report])
    : start(command, { [outputVariable]: report }))
  const counted = readCounts(report, count) ?? { passed: 0, failed: 1 }
  total.passed += counted.passed
  total.failed += counted.failed || (status === 0 ? 0 : 1)
}

function readCounts(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return undefined
  }
}

/** Runs a command to its end and gives its exit code; what it says goes where this script's own words go, or into a file. */
async function start([command, ...args], env = {}, output = 'inherit') {
  const child = spawn(process.execPath, [binOf(command), ...args], {
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env },
  })
  const [status] = await once(child, 'close')
  return status
}

/** The script of a package's command: run by Node itself, so that it works on every system alike. */
function binOf(command) {
  if (command.endsWith('.mjs')) return join(import.meta.dirname, '..', command)
  const name = { tsc: 'typescript', playwright: '@playwright/test' }[command] ?? command
  const root = join(import.meta.dirname, '..', 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return join(root, typeof bin === 'string' ? bin : bin[command])
}
