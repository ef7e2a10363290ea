import type { Incoming } from './order-incoming.ts'

const MAX_FILES = 10_000
const MAX_NESTED_FOLDERS = 32

/** Files that came in, and whether there were more than are taken at once. */
export interface EntryFiles {
  readonly incoming: readonly Incoming[]
  readonly cut: boolean
}

/** Every file of dropped files and folders, at any depth. What cannot be read is left out, hidden files too. */
export async function readEntries(entries: readonly FileSystemEntry[]): Promise<EntryFiles> {
  const incoming: Incoming[] = []
  const waiting = entries.map((entry) => ({ entry, depth: 0 }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { entry, depth } = next
    if (incoming.length >= MAX_FILES) return { incoming, cut: true }
    if (entry.name.startsWith('.')) continue
    if (isFile(entry)) incoming.push(...(await readFile(entry)))
    else if (isFolder(entry) && depth < MAX_NESTED_FOLDERS)
      for (const child of await readFolder(entry)) waiting.push({ entry: child, depth: depth + 1 })
  }
  return { incoming, cut: false }
}

/** Files that a field gave: those of a chosen folder carry their path in it. */
export const incomingOf = (files: readonly File[]): EntryFiles => ({
  incoming: files
    .filter(({ name }) => !name.startsWith('.'))
    .slice(0, MAX_FILES)
    .map((file) => describeFile(file, file.webkitRelativePath)),
  cut: files.length > MAX_FILES,
})

const describeFile = (file: File, path: string): Incoming => ({
  name: file.name,
  blob: file,
  modifiedAt: file.lastModified,
  ...(path.includes('/') ? { path } : {}),
})

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const readFile = (entry: FileSystemFileEntry): Promise<readonly Incoming[]> =>
  new Promise((resolve) =>
    entry.file(
      (file) => resolve([describeFile(file, entry.fullPath.replace(/^\//, ''))]),
      () => resolve([]),
    ),
  )

/** A folder tells its entries in batches; an empty one is the end. */
async function readFolder(entry: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = entry.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (batch.length === 0 || all.length >= MAX_FILES) return all
    all.push(...batch)
  }
}
