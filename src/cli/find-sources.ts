import { stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { newsEndings } from './news-endings.ts'

/** Every file that the words of a command line name, in a steady order, and the words that name none. */
export interface FoundSources {
  readonly paths: readonly string[]
  readonly missing: readonly string[]
}

/** In a folder: what can hold news. A file that is named by itself is read whatever it is called. */
const NEWS = `**/*.{${[...newsEndings, 'htm', 'html', 'gz'].join()}}`

/** Files as they stand, folders with all that may hold news below them, patterns by what they match. */
export async function findSources(words: readonly string[]): Promise<FoundSources> {
  const found = await Promise.all(words.map(findOne))
  return {
    paths: [...new Set(found.flat())],
    missing: words.filter((_, at) => found[at]?.length === 0),
  }
}

async function findOne(word: string): Promise<readonly string[]> {
  const stats = await stat(word).catch(() => null)
  if (stats?.isFile()) return [word]
  if (stats?.isDirectory())
    return inOrder(await glob(NEWS, { cwd: word, caseSensitiveMatch: false }), word)
  return isDynamicPattern(word) ? inOrder(await glob(word, { absolute: isAbsolute(word) })) : []
}

const names = new Intl.Collator('en', { numeric: true })
const inOrder = (paths: readonly string[], folder = ''): readonly string[] =>
  paths
    .map((path) => (folder ? `${folder.replace(/[/\\]$/u, '')}/${path}` : path))
    .sort(names.compare)
