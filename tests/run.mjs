// Runs everything that decides whether the project is sound, and closes with "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'wireside-tests-'))
const total = { passed: 0, failed: 0 }

run('types', ['tsc'])
run('lint', ['oxlint', '--deny-warnings'])
run('format', ['oxfmt', '--check', '.'])
runTests('unit and component tests', ['vitest', 'run', '--reporter=default', '--reporter=json'], {
  outputArgument: '--outputFile.json=',
  count: ({ numPassedTests, numFailedTests, numFailedTestSuites, success }) => ({
    passed: numPassedTests,
    failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)),
  }),
})
if (run('build', ['vite', 'build'])) {
  run('budget', ['tests/budget.mjs'])
  runTests(
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
function run(name, command) {
  const passed = start(name, command) === 0
  total[passed ? 'passed' : 'failed']++
  return passed
}

/** A step that counts its own tests in a JSON report. */
function runTests(name, command, { outputArgument, outputVariable, count }) {
  const report = join(folder, `${name.replaceAll(' ', '-')}.json`)
  const status = outputArgument
    ? start(name, [...command, outputArgument + report])
    : start(name, command, { [outputVariable]: report })
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

function start(name, [command, ...args], env = {}) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(process.execPath, [binOf(command), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
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
