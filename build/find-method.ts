import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** What finds something in a text, and makes records of it: the app and the command line read by the same. */
const FINDING = [
  'src/browser/read/outline-bytes.ts',
  'src/edition/languages/load-rules.ts',
  'src/edition/make/complete-edition.ts',
  'src/records/compose-headline-records.ts',
  'src/records/compose-quotes.ts',
  'src/records/gender/estimate-gender.ts',
  'src/records/link-speakers.ts',
]

/** What the search index finds items by. */
const TERMS = ['src/edition/search/item-terms.ts']

/**
 * What a build is told of itself: the version with the hash of the rules, `wireside 0.2.0+1f0c9a42`, and that of the
 * terms of the index. The same sources give the same on every machine.
 */
export function defineMethod(): Readonly<Record<string, string>> {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'))
  return {
    METHOD_OF_BUILD: JSON.stringify(`wireside ${version}+${hashSources(FINDING)}`),
    TERMS_OF_BUILD: JSON.stringify(hashSources(TERMS)),
  }
}

/** Eight hexadecimal digits for what some files of a folder import, by any way, with the versions of the packages. */
export function hashSources(entries: readonly string[], folder = '.'): string {
  const hash = createHash('sha256')
  for (const [name, content] of listSources(entries, folder))
    hash.update(`${name}\n${content.length}\n${content}`)
  return hash.digest('hex').slice(0, 8)
}

/**
 * Some files and all that they import when they run, by name: a source with its text, a package with its version. Line
 * ends are those of Unix; what only gives types is left out.
 */
export function listSources(
  entries: readonly string[],
  folder = '.',
): readonly (readonly [name: string, content: string])[] {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(posix.join(folder, 'package.json'), 'utf8'),
  )
  const versions: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies }
  const sources = new Map<string, string>()
  const waiting = [...entries]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sources.has(name)) continue
    const source = readFileSync(posix.join(folder, name), 'utf8').replaceAll('\r\n', '\n')
    sources.set(name, source)
    for (const imported of listImports(source)) {
      if (imported.startsWith('.')) waiting.push(posix.join(posix.dirname(name), imported))
      else sources.set(packageOf(imported), versions[packageOf(imported)] ?? '')
    }
  }
  return [...sources].sort(([one], [other]) => (one < other ? -1 : 1))
}

const TYPES = /^(?:import|export) type [^'"]*?from '[^']*'$/gm
const IMPORT =
  /^(?:import|export)\b[^'"`;]*?\bfrom '([^'\n]+)'$|^import '([^'\n]+)'$|\bimport\(\s*'([^'\n]+)'/gm

const listImports = (source: string): readonly string[] =>
  [...source.replace(TYPES, '').matchAll(IMPORT)].map((found) => found.slice(1).find(Boolean) ?? '')

/** `eld/medium` and `@scope/name/part` are parts of `eld` and `@scope/name`. */
const packageOf = (imported: string): string =>
  imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')
