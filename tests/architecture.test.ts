import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, normalize, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What each layer may import, as docs/ and the README draw it. */
const may: Readonly<Record<string, readonly string[]>> = {
  wire: [],
  text: [],
  quotes: ['text'],
  topics: ['text'],
  stories: ['text'],
  formats: ['wire'],
  edition: ['wire', 'text', 'quotes', 'topics', 'stories'],
  ui: ['wire', 'text', 'quotes', 'topics', 'stories', 'edition', 'paths.ts'],
  browser: ['wire', 'formats', 'edition', 'paths.ts'],
  pages: ['wire', 'text', 'quotes', 'topics', 'stories', 'edition', 'ui', 'browser', 'paths.ts'],
  'paths.ts': [],
  'routes.tsx': ['pages', 'ui', 'paths.ts'],
  'main.tsx': ['routes.tsx', 'browser', 'start', 'styles.css'],
  start: ['browser', 'edition', 'paths.ts'],
}

const pure = ['wire', 'text', 'quotes', 'topics', 'stories', 'edition', 'paths.ts']
const root = join(import.meta.dirname, '..', 'src')

interface Import {
  readonly from: string
  readonly to: string
  /** Whether it is there for types alone, and so is gone when the code runs. */
  readonly typesOnly: boolean
  /** Whether it is only done when it is needed. */
  readonly dynamic: boolean
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(normalize)
  .filter((file) => /\.tsx?$/.test(file))

const imports: readonly Import[] = files.flatMap((from) => {
  const source = readFileSync(join(root, from), 'utf8')
  const statements = source.matchAll(
    /^\s*(?:import|export)(\s+type)?\b[^'";]*?\bfrom\s*'([^']+)'/gm,
  )
  const bare = source.matchAll(/\bimport(\s+type)?\s*\(?\s*'([^']+)'/g)
  return [...statements, ...bare].map(([whole, type, to = '']) => ({
    from,
    to,
    typesOnly: type !== undefined,
    dynamic: whole.includes('('),
  }))
})

const isPackage = (to: string): boolean => !to.startsWith('.')
const targetOf = ({ from, to }: Import): string =>
  relative(root, join(root, dirname(from), to.replace(/\?.*$/, '')))
const layerOf = (file: string): string => file.split(/[\\/]/)[0] ?? file

describe('the house', () => {
  test('has only the layers that the rule names', () => {
    expect([...new Set(files.map(layerOf))].toSorted()).toEqual(Object.keys(may).toSorted())
  })

  test('imports point one way', () => {
    const wrong = imports
      .filter((one) => !isPackage(one.to))
      .filter((one) => {
        const [from, to] = [layerOf(one.from), layerOf(targetOf(one))]
        return from !== to && !may[from]?.includes(to)
      })
    expect(wrong).toEqual([])
  })

  test('pure layers import no package', () => {
    expect(imports.filter((one) => isPackage(one.to) && pure.includes(layerOf(one.from)))).toEqual(
      [],
    )
  })

  test('what reads other formats is loaded when a file has one, and each format by itself', () => {
    const toFormats = imports.filter(
      (one) => !isPackage(one.to) && layerOf(targetOf(one)) === 'formats',
    )
    const early = toFormats.filter(
      (one) => layerOf(one.from) !== 'formats' && !one.dynamic && !one.typesOnly,
    )
    expect(early).toEqual([])
    const packages = imports.filter((one) => isPackage(one.to) && layerOf(one.from) === 'formats')
    expect(packages.map(({ from, to }) => `${from} ${to}`)).toEqual(['formats/feed.ts feedsmith'])
    const readers = toFormats.filter(({ from }) => from === join('formats', 'read-format.ts'))
    expect(readers.filter(({ dynamic }) => dynamic).length).toBeGreaterThanOrEqual(7)
  })

  test('imports name their file with its extension', () => {
    expect(imports.filter((one) => !isPackage(one.to) && extname(one.to) === '')).toEqual([])
  })

  test('has no cycles', () => {
    const edges = new Map(files.map((file) => [file, imports.filter((one) => one.from === file)]))
    const done = new Set<string>()
    const walk = (file: string, path: readonly string[]): readonly string[] | null => {
      if (path.includes(file)) return [...path, file]
      if (done.has(file)) return null
      done.add(file)
      for (const edge of edges.get(file) ?? []) {
        const cycle =
          isPackage(edge.to) || edge.typesOnly ? null : walk(targetOf(edge), [...path, file])
        if (cycle) return cycle
      }
      return null
    }
    expect(files.map((file) => walk(file, [])).filter(Boolean)).toEqual([])
  })

  test('effects live in browser/', () => {
    const elsewhere = files
      .filter((file) => layerOf(file) !== 'browser')
      .filter((file) => /\buse(Layout)?Effect\(/.test(readFileSync(join(root, file), 'utf8')))
    expect(elsewhere).toEqual([])
  })

  test('nothing can turn text into markup', () => {
    const sinks =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser\(\)\.parseFromString\([^)]*text\/html/
    expect(files.filter((file) => sinks.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  test('no file of logic outgrows 250 lines', () => {
    const tables = /^(topics\/en\/(lexicon|gazetteer)|.*-table|stories\/background)/
    const long = files
      .filter((file) => !tables.test(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251)
    expect(long).toEqual([])
  })
})
