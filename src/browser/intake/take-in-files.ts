import { cleanFileName } from '../platform/clean-file-name.ts'
import { MAX_FILE_BYTES } from '../read/limits.ts'
import type { TakenIn } from './take-in-wire.ts'
import { takeInMany } from './take-in-many.ts'
import { takeInWire } from './take-in-wire.ts'
import type { OpenWire } from '../load/open-wire.ts'
import type { Incoming } from './order-incoming.ts'
import type { Origin } from '../library/kept-wire.ts'
import { asFound } from '../library/kept-wire.ts'
import type { LoadingTask } from '../load/loading.ts'
import { loading } from '../load/loading.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import { failureOf, describeInOneLine } from '../read/describe-error.ts'
import { WireLoadError } from '../read/wire-load-error.ts'
import type { Keeping, Unkept } from '../library/wire-library.ts'

/** A file that could not be opened, with the sentence that says why. */
export interface Refusal {
  readonly name: string
  readonly words: string
  /** The file, to be read as articles where the reader wants that and it can be. */
  readonly asText?: Incoming
}

export interface TakenInFiles {
  /** How many files were kept, how many wires they make (files of the same bytes make one), and the last of them. */
  readonly count: number
  readonly wires: number
  readonly newest: OpenWire | null
  readonly refused: readonly Refusal[]
  /** Why the device does not keep all of them beyond this page; `null` where it does, once they are stored. */
  readonly unkept: Promise<Unkept | null>
  /** Why not all were read: the reader cancelled, or something failed; `null` where all were. */
  readonly stopped: LoadFailure | null
}

/**
 * Reads files one after the other and keeps those that are text. A faulty one is refused with a sentence and
 * spoils nothing: neither the others nor the wire that is open. Stops when the reader cancels, or where nothing can be
 * kept: what has been kept by then stays. Never throws.
 */
export async function takeInFiles(
  incoming: readonly Incoming[],
  origin: Origin,
): Promise<TakenInFiles> {
  let count = 0
  let newest: TakenInFiles['newest'] = null
  const refused: Refusal[] = []
  const reasons: (Unkept | null | Promise<Unkept | null>)[] = []
  let stopped: TakenInFiles['stopped'] = null
  const ids = new Set<string>()
  const last: { id: string | null } = { id: null }
  const takeInHere = async (one: Incoming, task: LoadingTask): Promise<void> => {
    try {
      const { open, keeping } = await takeInFile(one, origin, task)
      const reason = keeping.then(reasonOf)
      reasons.push(reason)
      // What is to be shown is not held up by the device; what is not is stored before more is read.
      if (incoming.length > 1) await reason
      newest = open
      ids.add(open.id)
      last.id = null
      count++
    } catch (error) {
      task.signal.throwIfAborted()
      refused.push(composeRefusal(one, failureOf(error)))
    }
  }
  await loading
    .run(async (task) => {
      const named = incoming.map((one) => ({ ...one, name: cleanFileName(one.name) || 'unnamed' }))
      const [only] = named
      if (only && (named.length === 1 || !('Worker' in globalThis)))
        return takeInEach(named, task, takeInHere)
      await takeInMany(named, origin, task, {
        kept: (wire, keeping) => {
          reasons.push(reasonOf(keeping))
          last.id = wire.id
          ids.add(wire.id)
          count++
        },
        refused: (one, failure) => refused.push(composeRefusal(one, failure)),
        unread: (one) => takeInHere(one, task),
      })
    })
    .catch((error: unknown) => (stopped = failureOf(error)))
  if (last.id !== null) newest = await openKept(last.id)
  const unkept = Promise.all(reasons).then((all) => all.find((why) => why !== null) ?? null)
  return { count, wires: ids.size, newest, refused, unkept, stopped }
}

const composeRefusal = (one: Incoming, failure: LoadFailure): Refusal => {
  const refusal = { name: one.path ?? one.name, words: describeInOneLine(failure) }
  if (failure.code !== 'no-news') return refusal
  return { ...refusal, asText: { ...one, readAs: { ...asFound, layout: 'articles' } } }
}

/** Takes in files on this page, one after the other. */
async function takeInEach(
  incoming: readonly Incoming[],
  task: LoadingTask,
  takeIn: (one: Incoming, task: LoadingTask) => Promise<void>,
): Promise<void> {
  for (const [index, one] of incoming.entries()) {
    const file = { number: index + 1, of: incoming.length, name: one.name }
    const report: LoadingTask['report'] = (progress) =>
      task.report(incoming.length > 1 ? { ...progress, file } : progress)
    await takeIn(one, { ...task, report })
  }
}

/** A wire that has just been kept, as it is to be shown; `null` where it cannot be read again. */
async function openKept(id: string): Promise<OpenWire | null> {
  const { loadOutline } = await import('../load/load-open-wire.ts')
  try {
    return await loadOutline({ kind: 'kept', id }, new AbortController().signal)
  } catch {
    return null
  }
}

async function takeInFile(
  { name, blob, path, readAs }: Incoming,
  origin: Origin,
  task: LoadingTask,
): Promise<TakenIn> {
  const bytes = await readBlob(blob, task)
  return takeInWire(
    { name, origin, from: path ?? null, readAs: readAs ?? null },
    bytes,
    task.signal,
  )
}

const reasonOf = (keeping: Keeping): Unkept | null => (keeping.persistent ? null : keeping.why)

/** The bytes of a file that is not too large, counted as they come. */
async function readBlob(
  blob: Blob,
  { signal, report }: LoadingTask,
): Promise<Uint8Array<ArrayBuffer>> {
  if (blob.size > MAX_FILE_BYTES)
    throw new WireLoadError({ code: 'too-large', limit: MAX_FILE_BYTES })
  const bytes = new Uint8Array(blob.size)
  const reader = blob.stream().getReader()
  let at = 0
  for (;;) {
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) break
    bytes.set(value, at)
    at += value.byteLength
    report({ loaded: at, total: blob.size })
  }
  return bytes
}
