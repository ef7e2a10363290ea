import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const list = readFileSync('docs/licences.md', 'utf8')

/** Licences that ask for no more than to be named. */
const permissive = ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'OFL-1.1']

/** The packages that the source imports: they and what they need are built into what a reader gets. */
const imported = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(
        /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+|url\(\s*)['"]((?:@[\w-]+\/)?[a-z][\w.-]*)/g,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => lock.packages[`node_modules/${name}`] && name !== 'tailwindcss'),
)

function reach(paths: readonly string[], reached = new Set<string>()): ReadonlySet<string> {
  for (const path of paths) {
    if (reached.has(path)) continue
    reached.add(path)
    const needed = Object.keys(lock.packages[path]?.dependencies ?? {})
    reach(
      needed.flatMap((name) => find(name, path) ?? []),
      reached,
    )
  }
  return reached
}

/** The package that a package gets by a name: the nearest on the way up. */
function find(name: string, from: string): string | undefined {
  for (let at = from; at !== ''; at = at.replace(/(?:\/|^)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    const path = `${at}/node_modules/${name}`
    if (lock.packages[path]) return path
  }
  return lock.packages[`node_modules/${name}`] && `node_modules/${name}`
}

const production = [...reach([...imported].map((name) => `node_modules/${name}`))]

test('every package that reaches the reader is listed under its licence', () => {
  expect(production.length).toBeGreaterThan(5)
  for (const path of production)
    expect(list).toContain(
      `| ${path.replace(/^.*node_modules\//, '')} | ${lock.packages[path]?.license} |`,
    )
})

test('no package that reaches the reader asks for more than to be named', () => {
  const others = production.filter(
    (path) => !permissive.includes(lock.packages[path]?.license ?? ''),
  )
  expect(others).toEqual([])
})

test('no package that reaches the reader runs a script when it is installed', () => {
  expect(production.filter((path) => lock.packages[path]?.hasInstallScript)).toEqual([])
})
