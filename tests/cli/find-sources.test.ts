import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  const found = await findSources(words.map((word) => join(folder, word)))
  return {
    paths: found.paths.map(own),
    missing: found.missing.map(own),
    empty: found.empty.map(own),
    passed: found.passed.map(own),
  }
}

describe('what a command line names', () => {
  test('of a folder is all news below it, numbers in their order', async () => {
    expect(await find('.')).toEqual({
      paths: ['2.txt', '10.txt', 'deep/er/a.xml'],
      missing: [],
      empty: [],
      passed: ['b.png', 'notes'],
    })
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
    expect(await find('*.txt', '2.txt')).toEqual({
      paths: ['2.txt', '10.txt'],
      missing: [],
      empty: [],
      passed: [],
    })
  })

  test('and is not there is said', async () => {
    expect(await find('none.txt', '*.pdf')).toEqual({
      paths: [],
      missing: ['none.txt', '*.pdf'],
      empty: [],
      passed: [],
    })
  })

  test('is read once, however many links and words lead to it', async () => {
    mkdirSync(join(folder, 'a'))
    symlinkSync('..', join(folder, 'a', 'up'))
    symlinkSync('deep/er/a.xml', join(folder, '1.xml'))
    symlinkSync('nowhere', join(folder, 'a', 'gone.txt'))
    const { paths } = await find('.')
    expect(paths.filter((path) => !path.includes('gone'))).toEqual([
      '2.txt',
      '10.txt',
      'deep/er/a.xml',
    ])
    expect((await find('1.xml')).paths).toEqual(['1.xml'])
    expect((await find('2.txt', './2.txt', '.', 'a/up/2.txt')).paths.slice(0, 3)).toEqual(
      paths.slice(0, 3),
    )
  })

  test('is no list of a site, unless it is named', async () => {
    for (const name of ['index.json', 'deep/lexicon.json']) writeFileSync(join(folder, name), '{}')
    expect((await find('.')).paths).toEqual(['2.txt', '10.txt', 'deep/er/a.xml'])
    expect((await find('index.json')).paths).toEqual(['index.json'])
  })

  test('may be a mailbox in a folder, and a device', async () => {
    writeFileSync(join(folder, 'box.MBOX'), 'From a@b.example\n')
    expect((await find('.')).paths).toContain('box.MBOX')
    expect(await findSources(['/dev/null'])).toEqual({
      paths: ['/dev/null'],
      missing: [],
      empty: [],
      passed: [],
    })
  })

  test('and has nothing to read in it is not said to be missing', async () => {
    mkdirSync(join(folder, 'none'))
    writeFileSync(join(folder, 'none', 'b.png'), '')
    expect(await find('none')).toEqual({
      paths: [],
      missing: [],
      empty: ['none'],
      passed: ['none/b.png'],
    })
  })

  test('and was passed over in a folder is none that another word names', async () => {
    const { paths, passed } = await find('.', 'notes')
    expect(paths).toContain('notes')
    expect(passed).toEqual(['b.png'])
  })
})
