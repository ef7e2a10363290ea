import { fieldsOf } from '../../json/fields-of.ts'
import { Zip, ZipDeflate } from 'fflate'
import { cleanFileName } from '../platform/clean-file-name.ts'
import { MAX_FILE_BYTES } from '../read/limits.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import { parseKeptWire } from '../library/kept-wire.ts'
import type { ZipFile } from './zip.ts'
import { listZip, unpackZip } from './zip.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A file of an archive: what unpacks it, or the sentence that says why it is not read. */
export type ArchiveEntry =
  | {
      /** As it may be shown. */
      readonly name: string
      /** As the archive has it, by which `Archive.wires` knows it. */
      readonly file: string
      /** `null` where the file is damaged. */
      readonly unpack: () => Bytes | null
    }
  | { readonly name: string; readonly refused: string }

export interface Archive {
  readonly entries: readonly ArchiveEntry[]
  /** What is known of the wires, by the name of their file; empty for an archive that is not ours. */
  readonly wires: ReadonlyMap<string, KeptWire>
  /** Files that the system put there, which are left out. */
  readonly added: number
  /** How many files it says it has beyond those that are listed: cut off, or more than are read at once. */
  readonly missing: number
}

const CONTENTS = 'wireside.json'
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024
const MAX_FILES = 20_000

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
 * The files of a zip, each unpacked when it is asked for. A faulty one is refused with a sentence and spoils
 * nothing, and nothing is left out without one; `null` where the bytes are no zip that can be read. No more is
 * unpacked than the zip says, nor than a wire may have.
 */
export function parseArchive(bytes: Bytes): Archive | null {
  const list = listZip(bytes, MAX_FILES)
  if (!list) return null
  const names = countNames(list.files)
  let [total, added] = [0, 0]
  const entries = list.files.flatMap((file): readonly ArchiveEntry[] => {
    if (file.name.endsWith('/')) return []
    if (ADDED_BY_SYSTEM.test(file.name)) {
      added++
      return []
    }
    const name = cleanFileName(file.name) || 'unnamed'
    const refused =
      findRefusal(file) ??
      (total + file.originalSize > MAX_UNPACKED_BYTES
        ? 'The archive unpacks to more than is read at once.'
        : null)
    if (refused !== null) return [{ name, refused }]
    total += file.originalSize
    return [{ name, file: file.name, unpack: () => unpackZip(bytes, file) }]
  })
  const contents = entries.find((entry) => 'file' in entry && entry.file === CONTENTS)
  const told = contents && 'unpack' in contents ? parseContents(contents.unpack()) : new Map()
  return {
    entries: entries.filter((entry) => entry !== contents),
    // A name that several files have does not tell which of them is meant.
    wires: new Map([...told].filter(([name]) => names.get(name) === 1)),
    added,
    missing: list.of - list.files.length,
  }
}

/** What macOS and Windows put beside the files of a folder: nobody's wire. */
const ADDED_BY_SYSTEM = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i

/** Why a file is not unpacked, as far as the list of the zip tells. */
function findRefusal({ name, encrypted, method, originalSize }: ZipFile): string | null {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name)) return 'Its name leads out of the archive.'
  if (/(?:^|[\\/])\./.test(name)) return 'It is a hidden file: its name begins with a dot.'
  if (encrypted) return 'It is encrypted.'
  if (method !== 0 && method !== 8)
    return `It is packed in a way that is not read here (method ${method}).`
  return originalSize > MAX_FILE_BYTES ? 'It is larger than an edition may be.' : null
}

function countNames(files: readonly ZipFile[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const { name } of files) names.set(name, (names.get(name) ?? 0) + 1)
  return names
}

function parseContents(bytes: Bytes | null): ReadonlyMap<string, KeptWire> {
  try {
    const { wires } = fieldsOf(JSON.parse(new TextDecoder().decode(bytes ?? undefined)))
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
