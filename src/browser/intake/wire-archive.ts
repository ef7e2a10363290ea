import type { UnzipFileInfo } from 'fflate'
import { Zip, ZipDeflate, unzipSync } from 'fflate'
import { FILE_LIMIT } from '../read/limits.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { fieldsOf, parseKeptWire } from '../library/kept-wire.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A file of an archive: its bytes, or the sentence that says why it cannot be had. */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Bytes }
  | { readonly name: string; readonly refused: string }

export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  /** What is known of the wires, by the name of their file; empty for an archive that is not ours. */
  readonly wires: ReadonlyMap<string, KeptWire>
}

const CONTENTS = 'wireside.json'
const ARCHIVE_LIMIT = 512 * 1024 * 1024
const MOST_FILES = 20_000

/** Wires as one zip: each as it came, with `wireside.json`, which tells where it is from. */
export async function printArchive(
  wires: readonly KeptWire[],
  bytesOf: (wire: KeptWire) => Promise<Bytes | null>,
): Promise<Blob> {
  const chunks: Bytes[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(new Uint8Array(chunk))
  })
  const add = (name: string, bytes: Bytes): void => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    file.push(bytes, true)
  }
  const contents: { readonly file: string; readonly wire: KeptWire }[] = []
  const nameFile = createNames()
  for (const wire of wires) {
    const bytes = await bytesOf(wire)
    if (!bytes) continue
    const file = nameFile(wire.name)
    contents.push({ file, wire })
    add(file, bytes)
  }
  add(CONTENTS, new TextEncoder().encode(JSON.stringify({ version: 1, wires: contents }, null, 2)))
  zip.end()
  return new Blob(chunks, { type: 'application/zip' })
}

/**
 * The files of a zip. A faulty one is refused with a sentence and spoils nothing; `null` where the bytes are
 * no zip that can be read. No more is unpacked than the zip says, nor than a wire may have.
 */
export function parseArchive(bytes: Bytes): Archive | null {
  const infos = listFiles(bytes)
  if (!infos) return null
  const refused = refuseLarge(infos)
  const unpacked = unpack(
    bytes,
    [...infos.keys()].filter((index) => !refused.has(index)),
  )
  const entries = [...infos].flatMap(([index, { name, originalSize }]): ArchiveEntry[] => {
    if (/\/$|(^|\/)(\.|__MACOSX\/)/.test(name)) return []
    const content = unpacked.get(index)
    if (content?.byteLength === originalSize) return [{ name, bytes: content }]
    return [{ name, refused: refused.get(index) ?? 'This file of the archive is damaged.' }]
  })
  const contents = entries.find(({ name }) => name === CONTENTS)
  return {
    entries: entries.filter((entry) => entry !== contents),
    wires: contents && 'bytes' in contents ? parseContents(contents.bytes) : new Map(),
  }
}

/** What the zip says of its files, by their place in it. */
function listFiles(bytes: Bytes): ReadonlyMap<number, UnzipFileInfo> | null {
  const infos = new Map<number, UnzipFileInfo>()
  try {
    unzipSync(bytes, {
      filter: (info) => {
        if (infos.size >= MOST_FILES) throw new Error('too many files')
        infos.set(infos.size, info)
        return false
      },
    })
    return infos
  } catch {
    return null
  }
}

function refuseLarge(infos: ReadonlyMap<number, UnzipFileInfo>): ReadonlyMap<number, string> {
  const refused = new Map<number, string>()
  let total = 0
  for (const [index, { originalSize }] of infos) {
    if (originalSize > FILE_LIMIT) refused.set(index, 'It is larger than a wire may be.')
    else if (total + originalSize > ARCHIVE_LIMIT)
      refused.set(index, 'The archive unpacks to more than is read at once.')
    else total += originalSize
  }
  return refused
}

/** Unpacks files by their places. One that is faulty stops the library, so its neighbours are tried without it. */
function unpack(bytes: Bytes, places: readonly number[]): ReadonlyMap<number, Bytes> {
  if (places.length === 0) return new Map()
  const wanted = new Set(places)
  const names = new Map<string, number>()
  let at = -1
  try {
    const files = unzipSync(bytes, {
      filter: ({ name }) => {
        at++
        if (!wanted.has(at) || names.has(name)) return false
        names.set(name, at)
        return true
      },
    })
    return new Map(
      Object.entries(files).map(([name, content]) => [
        names.get(name) ?? -1,
        new Uint8Array(content),
      ]),
    )
  } catch {
    if (places.length === 1) return new Map()
    const middle = places.length >> 1
    return new Map([
      ...unpack(bytes, places.slice(0, middle)),
      ...unpack(bytes, places.slice(middle)),
    ])
  }
}

function parseContents(bytes: Bytes): ReadonlyMap<string, KeptWire> {
  try {
    const { wires } = fieldsOf(JSON.parse(new TextDecoder().decode(bytes)))
    if (!Array.isArray(wires)) return new Map()
    return new Map(
      wires.flatMap((entry) => {
        const { file, wire } = fieldsOf(entry)
        const kept = parseKeptWire(wire)
        return typeof file === 'string' && kept ? [[file, kept] as const] : []
      }),
    )
  } catch {
    return new Map()
  }
}

/** Names of files, none twice, without what a file system would refuse. */
function createNames(): (name: string) => string {
  const taken = new Set([CONTENTS])
  return (name) => {
    const plain =
      name.replace(/[\u0000-\u001f\u007f/\\:*?"<>|]/g, '-').replace(/^\.+/, '') || 'wire'
    const [, stem = plain, extension = ''] = /^(.+)(\.[a-z0-9]{1,8})$/i.exec(plain) ?? []
    let file = plain
    for (let number = 2; taken.has(file.toLowerCase()); number++)
      file = `${stem} (${number})${extension}`
    taken.add(file.toLowerCase())
    return file
  }
}
