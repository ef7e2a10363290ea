import { announce } from '../platform/announce.ts'
import { cleanFileName } from '../platform/clean-file-name.ts'
import { digestBytes } from '../platform/digest-bytes.ts'
import type { Arrival } from './compose-kept-wire.ts'
import { composeKeptWire } from './compose-kept-wire.ts'
import { keepWire } from '../library/edition-memory.ts'
import type { KeptWire } from '../library/kept-wire.ts'
import type { LoadingTask } from '../load/loading.ts'
import { loading } from '../load/loading.ts'
import type { Refusal } from './take-in-files.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import { describeError, failureOf } from '../read/describe-error.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import { nextTask } from '../platform/next-task.ts'
import { saveFile } from '../platform/save-file.ts'
import { noteReading } from './interrupted-reading.ts'
import type { Archive, ArchiveEntry } from './wire-archive.ts'
import { readContents } from './read-contents.ts'
import type { NewWire } from '../library/stored-wires.ts'
import type { Unkept } from '../library/wire-library.ts'
import { library } from '../library/wire-library.ts'

interface Stopped {
  readonly read: number
  readonly of: number
  readonly failure: LoadFailure
}

/** What became of an archive that was read back. */
export interface ReadBack {
  readonly kept: number
  /** How many were here already, byte for byte. */
  readonly known: number
  readonly refused: readonly Refusal[]
  /** Files that the system had put into the archive, which are left out. */
  readonly added: number
  /** How many files have been read, of how many, and why no more: the reader cancelled, or something failed. */
  readonly stopped: Stopped | null
  /** How many of those that are kept go with the page, and why. */
  readonly unkept: number
  readonly why: Unkept | null
}

/** Saves kept wires as one zip, and names those that could not be put into it. */
export async function exportWires(wires: readonly KeptWire[]): Promise<void> {
  const { printArchive } = await import('./wire-archive.ts')
  const lacking: string[] = []
  const archive = await printArchive(wires, async ({ id, name }) => {
    const found = await library.find(id).catch(() => null)
    if (found?.whole) return found.bytes
    lacking.push(name)
    return null
  })
  if (lacking.length === wires.length)
    return announce('Nothing was exported: no edition could be read.')
  saveFile('wireside-library.zip', archive)
  announce(`The library was exported to wireside-library.zip${describeLacking(lacking)}`)
}

const MAX_NAMES = 3

function describeLacking(names: readonly string[]): string {
  if (names.length === 0) return ''
  const more = names.length - MAX_NAMES
  const listed = [...names.slice(0, MAX_NAMES), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return `. Not in it, since damaged where they are kept: ${listed}`
}

/** Reads wires back from a zip, ours or any other. A wire that is here already is left as it is. Never throws. */
export async function importWires(file: File): Promise<ReadBack> {
  const task = loading.begin()
  const note = noteReading(cleanFileName(file.name))
  const done: Done = { kept: 0, known: 0, refused: [], unkept: 0, why: null, read: 0 }
  try {
    const archive = await openArchive(file)
    const { entries, added, missing } = archive
    const failure = await keepEntries(archive, file.lastModified, { task, note, done }).then(
      () => null,
      failureOf,
    )
    if (missing > 0) done.refused.push({ name: file.name, words: describeMissing(missing) })
    return { ...done, added, stopped: failure && { read: done.read, of: entries.length, failure } }
  } catch (error) {
    done.refused.push({ name: file.name, words: describeError(error) })
    return { ...done, added: 0, stopped: null }
  } finally {
    note.end()
    task.end()
  }
}

/** Running totals of the reading of an archive. */
interface Done {
  kept: number
  known: number
  readonly refused: Refusal[]
  unkept: number
  why: Unkept | null
  /** How many files have been read. */
  read: number
}

/** Reads the files of an archive one after the other and keeps those that are new. Rejects where the reader cancels. */
async function keepEntries(
  { entries, wires }: Archive,
  openedAt: number,
  {
    task: { signal, report },
    note,
    done,
  }: { task: LoadingTask; note: ReturnType<typeof noteReading>; done: Done },
): Promise<void> {
  const digests = new Set((await library.listIfSoon()).flatMap(({ digest }) => digest ?? []))
  note.report(0, entries.length)
  for (const entry of entries) {
    await nextSlice()
    signal.throwIfAborted()
    const number = { number: done.read + 1, of: entries.length, name: entry.name }
    report({ loaded: done.read, total: entries.length, file: number })
    const taken = await readEntry(entry, wires, openedAt, signal)
    signal.throwIfAborted()
    if ('words' in taken) done.refused.push(taken)
    else if (taken.wire.digest && digests.has(taken.wire.digest)) done.known++
    else {
      if (taken.wire.digest) digests.add(taken.wire.digest)
      const keeping = await keepWire(taken.wire, taken.bytes, taken.items)
      if (!keeping.persistent) {
        done.why ??= keeping.why
        done.unkept++
      }
      done.kept++
    }
    done.read++
    note.report(done.read, entries.length)
  }
}

async function openArchive(file: File): Promise<Archive> {
  const { parseArchive } = await import('./wire-archive.ts')
  const archive = parseArchive(new Uint8Array(await file.arrayBuffer()))
  if (!archive) throw new WireLoadError({ code: 'unread', reason: NO_ARCHIVE })
  return archive
}

const NO_ARCHIVE =
  'This is no zip archive that can be read: it may have been cut short. Nothing was changed.'

const describeMissing = (missing: number): string =>
  `The archive says that it holds ${missing} more: its list breaks off, or has more than 20,000 files. These were left out.`

/** Yields to the event loop whenever a slice of time is used up. */
async function nextSlice(): Promise<void> {
  if (performance.now() - sliceBegan < SLICE_MS) return
  await nextTask()
  sliceBegan = performance.now()
}

/** Length of a slice, ms. */
const SLICE_MS = 30
let sliceBegan = 0

/** A wire of the archive as it is to be kept, under an id of its own; or why it is not. */
async function readEntry(
  entry: ArchiveEntry,
  wires: Archive['wires'],
  openedAt: number,
  signal: AbortSignal,
): Promise<Refusal | NewWire> {
  const { name } = entry
  if ('refused' in entry) return { name, words: entry.refused }
  const told = wires.get(entry.file)
  const bytes = entry.unpack()
  const digest = bytes && (await digestBytes(bytes))
  if (!bytes || (told?.digest && digest && told.digest !== digest))
    return { name, words: 'This file of the archive is damaged.' }
  try {
    const readAs = told?.readAs ?? null
    const { carries, items } = await readContents(bytes, signal, readAs)
    const arrival: Arrival = {
      name: told?.name ?? name.split('/').findLast(Boolean) ?? name,
      origin: told?.origin ?? 'file',
      from: told ? told.from : name.includes('/') ? name : null,
      openedAt: told?.openedAt || openedAt,
      readAs,
    }
    // An archive may come from anybody: a wire out of it is never shown in place of the site's own edition.
    return { wire: composeKeptWire(arrival, { bytes, digest, carries }), bytes, items }
  } catch (error) {
    return { name, words: describeError(error) }
  }
}
