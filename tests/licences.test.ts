import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly dev?: boolean; readonly devOptional?: boolean; readonly license?: string }
    >
  >
}

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const list = readFileSync('docs/licences.md', 'utf8')

/** Licences that ask for no more than to be named. */
const permissive = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1']

const production = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== '' && !entry.dev && !entry.devOptional,
)

test('every package that reaches the reader is listed under its licence', () => {
  expect(production.length).toBeGreaterThan(5)
  for (const [path, { license }] of production)
    expect(list).toContain(`| ${path.replace(/^.*node_modules\//, '')} | ${license} |`)
})

test('no package that reaches the reader asks for more than to be named', () => {
  expect(production.filter(([, { license }]) => !permissive.includes(license ?? ''))).toEqual([])
})

test('no package that reaches the reader runs a script when it is installed', () => {
  const scripted = Object.entries(lock.packages).filter(
    ([, entry]) => 'hasInstallScript' in entry && !entry.dev && !entry.devOptional,
  )
  expect(scripted).toEqual([])
})
