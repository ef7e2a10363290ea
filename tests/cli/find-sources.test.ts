import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSources } from '../../src/cli/find-sources.ts'
import { listWires } from '../../src/cli/list-wires.ts'
import { newsEndings } from '../../src/cli/news-endings.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wireside-sources-'))
  for (const path of ['2.txt', '10.txt', 'deep/er/a.xml', 'b.png', 'notes']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

const own = (path: string) => path.slice(folder.length + 1)

const find = async (...words: readonly string[]) => {
  const { paths, missing } = await findSources(words.map((word) => join(folder, word)))
  return { paths: paths.map(own), missing: missing.map(own) }
}

describe('what a command line names', () => {
  test('of a folder is all news below it, numbers in their order', async () => {
    expect(await find('.')).toEqual({ paths: ['2.txt', '10.txt', 'deep/er/a.xml'], missing: [] })
  })

  test('of a folder has every ending under which a wire of a site is listed, in small letters or not', async () => {
    for (const ending of newsEndings) writeFileSync(join(folder, `w.${ending}`), '-\nNews\n')
    writeFileSync(join(folder, 'OLD.TXT'), '-\nNews\n')
    const { paths } = await find('.')
    for (const name of [...newsEndings.map((ending) => `w.${ending}`), 'OLD.TXT'])
      expect(paths).toContain(name)
    const listed = listWires(folder)
    const { wires } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    expect(listed.wires).toBe(paths.length)
    expect(wires).toHaveLength(paths.length)
  })

  test('by itself is read whatever it is called', async () => {
    expect(await find('notes', 'b.png')).toMatchObject({ paths: ['notes', 'b.png'] })
  })

  test('by a pattern is what it matches, and everything once', async () => {
    expect(await find('*.txt', '2.txt')).toEqual({ paths: ['2.txt', '10.txt'], missing: [] })
  })

  test('and is not there is said', async () => {
    expect(await find('none.txt', '*.pdf')).toEqual({ paths: [], missing: ['none.txt', '*.pdf'] })
  })
})
