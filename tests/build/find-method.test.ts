import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { defineMethod, hashSources, listSources } from '../../build/find-method.ts'
import { METHOD } from '../../src/records/method.ts'

const folder = mkdtempSync(join(tmpdir(), 'wireside-method-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const namesOf = (entries: readonly string[], of = folder) =>
  listSources(entries, of).map(([name]) => name)

beforeEach(() => {
  mkdirSync(join(folder, 'words'), { recursive: true })
  write('package.json', '{"devDependencies":{"eld":"2.1.0","vite":"8.0.0"}}')
  write(
    'find.ts',
    "import type { Word } from './word.ts'\nimport { cues } from './words/cues.ts'\n",
  )
  write('words/cues.ts', "import { eld } from 'eld/medium'\nexport const cues = ['say']\n")
  write('word.ts', 'export interface Word {}\n')
})

const before = (): string => hashSources(['find.ts'], folder)

describe('the hash of the rules', () => {
  test.each([
    [
      'a word of a table',
      () =>
        write('words/cues.ts', "import { eld } from 'eld/medium'\nexport const cues = ['tell']\n"),
    ],
    ['a package', () => write('package.json', '{"devDependencies":{"eld":"2.2.0"}}')],
    [
      'where something stands',
      () => {
        write('words/verbs.ts', readFileSync(join(folder, 'words/cues.ts'), 'utf8'))
        write('find.ts', "import { cues } from './words/verbs.ts'\n")
      },
    ],
  ])('changes with %s', (_, change) => {
    const hash = before()
    expect(hash).toMatch(/^[0-9a-f]{8}$/)
    change()
    expect(before()).not.toBe(hash)
  })

  test.each([
    [
      'line ends',
      () =>
        write(
          'words/cues.ts',
          "import { eld } from 'eld/medium'\r\nexport const cues = ['say']\r\n",
        ),
    ],
    [
      'what only gives types',
      () => write('word.ts', 'export interface Word { readonly text: string }\n'),
    ],
    ['what is not imported', () => write('other.ts', 'export {}\n')],
    [
      'a package that is not',
      () => write('package.json', '{"devDependencies":{"eld":"2.1.0","vite":"9.0.0"}}'),
    ],
    ['the order of the entries', () => {}],
  ])('stays with %s', (_, change) => {
    const hash = before()
    change()
    expect(hashSources(['find.ts', 'words/cues.ts'], folder)).toBe(hash)
  })

  test('follows every kind of import, and those that go round', () => {
    write('a.ts', "import './b.ts'\nexport { c } from './c.ts'\nconst d = await import('./d.ts')\n")
    write('b.ts', "import {\n  one,\n  type Two,\n} from './a.ts'\n")
    write('c.ts', "export const c = 'import of oil'\n")
    write('d.ts', "/** Read from 'nowhere'. */\nexport const words = ['from', 'import', 'e']\n")
    expect(namesOf(['a.ts'])).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts'])
  })
})

describe('the method of this build', () => {
  const sources = namesOf(
    ['src/browser/read/outline-bytes.ts', 'src/edition/languages/load-rules.ts'],
    '.',
  )

  test.each([
    'src/quotes/en/words/cue-verbs.ts',
    'src/formats/read-format.ts',
    'src/wire/layouts/read-layout.ts',
    'src/topics/de',
    'src/stories/de',
    'src/text/words.ts',
    'eld',
  ])('is made of %s too', (name) => {
    expect(sources.some((source) => source.startsWith(name))).toBe(true)
  })

  test('is not made of pages, nor of what filters and compares', () => {
    expect(
      sources.filter((name) => /^src\/(?:pages|ui|start|edition\/(?:select|compare))\//.test(name)),
    ).toEqual([])
  })

  test('is what records and saves name', () => {
    expect(METHOD).toMatch(/^wireside \d+\.\d+\.\d+\+[0-9a-f]{8}$/)
    expect(JSON.parse(defineMethod()['METHOD_OF_BUILD'] ?? '')).toBe(METHOD)
  })
})
