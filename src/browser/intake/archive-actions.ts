import { announce } from '../platform/announce.ts'
import { digestBytes } from '../platform/digest-bytes.ts'
import { countWire, createId } from './take-in-wire.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { loading } from '../load/loading.ts'
import type { Refusal } from './open-wires.ts'
import { wordsOf } from './open-wires.ts'
import { saveFile } from '../platform/save-file.ts'
import type { ArchiveEntry } from './wire-archive.ts'
import { library } from '../library/wire-library.ts'

/** What became of an archive that was read back. */
export interface ReadBack {
  readonly kept: number
  /** How many were here already, byte for byte. */
  readonly known: number
  readonly refused: readonly Refusal[]
  readonly why: 'full' | 'no-storage' | null
}

/** Saves all kept wires as one zip. */
export async function exportWires(wires: readonly KeptWire[]): Promise<void> {
  const { printArchive } = await import('./wire-archive.ts')
  const archive = await printArchive(wires, async ({ id }) => {
    const found = await library.find(id)
    return found?.whole ? found.bytes : null
  })
  saveFile('wireside-library.zip', archive)
  announce('The library was exported to wireside-library.zip')
}

/** Reads wires back from a zip, ours or any other. A wire that is here already is left as it is. */
export async function importWires(file: File): Promise<ReadBack> {
  const { signal } = loading.begin()
  const refused: Refusal[] = []
  let [kept, known] = [0, 0]
  let why: ReadBack['why'] = null
  try {
    const { parseArchive } = await import('./wire-archive.ts')
    const archive = parseArchive(new Uint8Array(await file.arrayBuffer()))
    if (!archive) return { kept, known, refused: [refuseFile(file.name)], why }
    const digests = new Set((await library.list()).flatMap(({ digest }) => digest ?? []))
    for (const [index, entry] of archive.entries.entries()) {
      if (signal.aborted) break
      const number = { number: index + 1, of: archive.entries.length, name: entry.name }
      loading.report({ loaded: index, total: archive.entries.length, file: number })
      const read = await readEntry(entry, archive.wires.get(entry.name), file.lastModified)
      if ('words' in read) refused.push(read)
      else if (read.wire.digest && digests.has(read.wire.digest)) known++
      else {
        if (read.wire.digest) digests.add(read.wire.digest)
        const keeping = await library.keep(read.wire, read.bytes)
        if (!keeping.persistent) why ??= keeping.why
        kept++
      }
    }
  } finally {
    loading.end()
  }
  return { kept, known, refused, why }
}

const refuseFile = (name: string): Refusal => ({
  name,
  words:
    'This is no zip archive that can be read: it may have been cut short. Nothing was changed.',
})

/** A wire of the archive as it is to be kept, under an id of its own; or why it is not. */
async function readEntry(
  entry: ArchiveEntry,
  told: KeptWire | undefined,
  openedAt: number,
): Promise<Refusal | { readonly wire: KeptWire; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const { name } = entry
  if ('refused' in entry) return { name, words: entry.refused }
  const { bytes } = entry
  const digest = await digestBytes(bytes)
  if (told?.digest && digest && told.digest !== digest)
    return { name, words: 'This file of the archive is damaged.' }
  try {
    const carries = await countWire(bytes)
    const wire: KeptWire = {
      id: createId(),
      name: told?.name ?? name.split('/').findLast(Boolean) ?? name,
      origin: told?.origin ?? 'file',
      from: told ? told.from : name.includes('/') ? name : null,
      openedAt: told?.openedAt ?? openedAt,
      size: bytes.byteLength,
      carries,
      digest,
    }
    return { wire, bytes }
  } catch (error) {
    return { name, words: wordsOf(error) }
  }
}
