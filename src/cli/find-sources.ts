import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { newsEndings, siteFiles } from './news-endings.ts'

/** Every file that the words of a command line name, each once and in a steady order. */
export interface FoundSources {
  readonly paths: readonly string[]
  /** The words that name nothing. */
  readonly missing: readonly string[]
  /** The folders in which there is nothing that may hold news. */
  readonly empty: readonly string[]
  /** What else lies in the folders: files that by their ending hold no news, or hold other files. */
  readonly passed: readonly string[]
}

/** In a folder: what can hold news. A file that is named by itself is read whatever it is called. */
const NEWS = new RegExp(`\\.(?:${[...newsEndings, 'mbox', 'htm', 'html', 'gz'].join('|')})$`, 'i')
const NO_NEWS = siteFiles.map((name) => `**/${name}`)

/** Files as they stand, folders with all that may hold news below them, patterns by what they match. */
export async function findSources(words: readonly string[]): Promise<FoundSources> {
  const found = await Promise.all(words.map(findOne))
  const nothing = words.filter((_, at) => found[at]?.paths.length === 0)
  const folders = new Set(words.filter((_, at) => found[at]?.folder))
  const read = found.flatMap(({ paths }) => paths)
  const all = await eachOnce([...read, ...found.flatMap(({ passed }) => passed)])
  const isRead = new Set(read)
  return {
    paths: all.filter((path) => isRead.has(path)),
    missing: nothing.filter((word) => !folders.has(word)),
    empty: nothing.filter((word) => folders.has(word)),
    passed: all.filter((path) => !isRead.has(path)),
  }
}

/** What one word names. */
interface Named {
  readonly paths: readonly string[]
  readonly passed: readonly string[]
  readonly folder: boolean
}

/** A pipe or a device is read as a file is. */
async function findOne(word: string): Promise<Named> {
  const stats = await stat(word).catch(() => null)
  if (stats?.isDirectory()) {
    const all = inOrder(await glob('**/*', { cwd: word, ignore: NO_NEWS }), word)
    return {
      paths: all.filter((path) => NEWS.test(path)),
      passed: all.filter((path) => !NEWS.test(path)),
      folder: true,
    }
  }
  if (stats) return { paths: [word], passed: [], folder: false }
  const matched = isDynamicPattern(word) ? await glob(word, { absolute: isAbsolute(word) }) : []
  return { paths: inOrder(matched), passed: [], folder: false }
}

/** One path a file: links, and several words, may lead to it by several. A path without a link goes before. */
async function eachOnce(paths: readonly string[]): Promise<readonly string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)))
  const chosen = new Map<string, string>()
  for (const [at, path] of paths.entries()) {
    const file = real[at] ?? path
    const direct = resolve(path) === file
    if (!chosen.has(file) || (direct && resolve(chosen.get(file) ?? '') !== file))
      chosen.set(file, path)
  }
  return [...new Set(paths.filter((path, at) => chosen.get(real[at] ?? path) === path))]
}

const names = new Intl.Collator('en', { numeric: true })
const inOrder = (paths: readonly string[], folder = ''): readonly string[] =>
  paths
    .map((path) => (folder ? `${folder.replace(/[/\\]$/u, '')}/${path}` : path))
    .sort(names.compare)
