import { cleanFileName } from '../platform/clean-file-name.ts'
import { composeKeptWire } from './compose-kept-wire.ts'
import type { KeptWire, Origin } from '../library/kept-wire.ts'
import { keepWire } from '../library/edition-memory.ts'
import { askToPersist } from '../library/storage-room.ts'
import type { Keeping } from '../library/wire-library.ts'
import { library } from '../library/wire-library.ts'
import type { LoadingTask } from '../load/loading.ts'
import type { LoadFailure } from '../read/wire-load-error.ts'
import { createFileReading } from '../workers/ask-files-worker.ts'
import type { ReadFile } from '../read/read-file.ts'
import { noteReading } from './interrupted-reading.ts'
import type { Incoming } from './order-incoming.ts'

/** Limits of one batch that is read and stored together: number of files, and their bytes together. */
const MAX_FILES = 40
const MAX_BYTES = 4 * 1024 * 1024

/** Hears what becomes of each file, in their order. */
export interface Outcome {
  readonly kept: (wire: KeptWire, keeping: Keeping) => void
  readonly refused: (one: Incoming, failure: LoadFailure) => void
  /** The worker gave no answer: the file is for the page to read. */
  readonly unread: (one: Incoming) => Promise<void>
}

/**
 * Reads many files in a worker and keeps those that are text, piece by piece: while one piece is being kept, the next
 * is being read. Rejects with the signal's reason where the reader cancels: what has been kept by then stays.
 */
export async function takeInMany(
  incoming: readonly Incoming[],
  origin: Origin,
  task: LoadingTask,
  outcome: Outcome,
): Promise<void> {
  const known = new Map((await library.listIfSoon()).map((wire) => [wire.digest ?? '', wire]))
  const readAs = new Map(
    [...known].flatMap(([digest, wire]) => (wire.readAs ? [[digest, wire.readAs] as const] : [])),
  )
  const reading = createFileReading(readAs, task.signal)
  let keeping = Promise.resolve()
  const note = noteReading(nameTogether(incoming))
  note.report(0, incoming.length)
  try {
    let done = 0
    for (const piece of cutPieces(incoming)) {
      const before = done
      const answers = await reading.read(
        piece.map(({ blob }) => blob),
        (read) => {
          const number = Math.min(before + read + 1, incoming.length)
          const name = incoming[number - 1]?.name ?? ''
          task.report({ loaded: 0, total: null, file: { number, of: incoming.length, name } })
        },
      )
      done += piece.length
      await keeping
      task.signal.throwIfAborted()
      const read = done
      keeping = keepPiece(piece, answers).then(() => note.report(read, incoming.length))
    }
    await keeping
  } finally {
    reading.end()
    note.end()
  }

  async function keepPiece(
    piece: readonly Incoming[],
    answers: Awaited<ReturnType<typeof reading.read>>,
  ): Promise<void> {
    const wires = piece.flatMap((one, at) => {
      const answer = answers[at]
      if (answer?.kind === 'refused') outcome.refused(one, answer.failure)
      return answer?.kind === 'read'
        ? [{ ...answer.file, wire: composeWire(one, answer.file) }]
        : []
    })
    for (const { wire, how } of await keepAll(wires)) outcome.kept(wire, how)
    for (const one of piece.slice(answers.length)) await outcome.unread(one)
  }

  function composeWire({ name, path }: Incoming, file: ReadFile): KeptWire {
    const { digest } = file
    const same = digest === null ? undefined : known.get(digest)
    const wire = composeKeptWire({ name, origin, from: path ?? null }, file, same)
    if (digest !== null) known.set(digest, wire)
    return wire
  }
}

/** The folder that files came with, else how many they are. */
function nameTogether(incoming: readonly Incoming[]): string {
  const [folder, ...inside] = incoming[0]?.path?.split('/') ?? []
  return (inside.length > 0 && cleanFileName(folder ?? '')) || `${incoming.length} files`
}

interface Read extends ReadFile {
  readonly wire: KeptWire
}

/** Keeps wires at once, or one after the other where that fails: there may be room for some. */
async function keepAll(
  wires: readonly Read[],
): Promise<readonly { readonly wire: KeptWire; readonly how: Keeping }[]> {
  if (await library.keepMany(wires)) {
    void askToPersist()
    const how: Keeping = { persistent: true }
    return wires.map(({ wire }) => ({ wire, how }))
  }
  const kept: { readonly wire: KeptWire; readonly how: Keeping }[] = []
  for (const { wire, bytes, items } of wires)
    kept.push({ wire, how: await keepWire(wire, bytes, items) })
  return kept
}

function* cutPieces(incoming: readonly Incoming[]): Generator<readonly Incoming[]> {
  let piece: Incoming[] = []
  let bytes = 0
  for (const one of incoming) {
    if (piece.length > 0 && (piece.length === MAX_FILES || bytes + one.blob.size > MAX_BYTES)) {
      yield piece
      piece = []
      bytes = 0
    }
    piece.push(one)
    bytes += one.blob.size
  }
  if (piece.length > 0) yield piece
}
