import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSources } from '../../src/cli/find-sources.ts'

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
