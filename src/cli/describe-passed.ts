import { extname } from 'node:path'

const ARCHIVE = /\.(?:zip|7z|rar|tar|tgz|bz2|xz|zst)$/i

/** What of folders was passed over, a sentence a kind: archives, and files that by their endings hold no news. */
export function describePassed(paths: readonly string[]): readonly string[] {
  const archives = paths.filter((path) => ARCHIVE.test(path))
  const others = paths.filter((path) => !ARCHIVE.test(path))
  const sentences: string[] = []
  if (archives.length > 0)
    sentences.push(
      `${countFiles(archives, 'archive')} not read (${listEndings(archives)}): unpack ${archives.length === 1 ? 'it' : 'them'} first`,
    )
  if (others.length > 0)
    sentences.push(
      `${countFiles(others, 'file')} not read for ${others.length === 1 ? 'its' : 'their'} ending (${listEndings(others)}): name a file to have it read`,
    )
  return sentences
}

/** Which of the files named have nothing in them, in a sentence; `null` where all have something. */
export function describeEmpty(names: readonly string[]): string | null {
  const [first, ...more] = names
  if (first === undefined) return null
  return more.length === 0
    ? `${first}: there is nothing in this file`
    : `${names.length} files have nothing in them, the first is ${first}`
}

const countFiles = ({ length }: readonly string[], noun: string): string =>
  length === 1 ? `1 ${noun} of the folders was` : `${length} ${noun}s of the folders were`

/** How many files there are of each ending, most first: `2 .png, 1 .pdf, 1 without`. */
function listEndings(paths: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const ending = extname(path).toLowerCase() || 'without'
    counts.set(ending, (counts.get(ending) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([ending, count]) => `${count} ${ending}`)
    .join(', ')
}
