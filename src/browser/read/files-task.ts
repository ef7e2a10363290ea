import { outlineBytes } from './outline-bytes.ts'
import type { LoadFailure } from './wire-load-error.ts'
import { failureOf } from './describe-error.ts'
import type { ReadAs } from '../library/kept-wire.ts'
import type { ReadFile } from './read-file.ts'
import { readFile } from './read-file.ts'

/** Files to be read one after the other, and what the reader says of those that are known, by their digests. */
export interface ToFiles {
  readonly blobs: readonly Blob[]
  readonly readAs: ReadonlyMap<string, ReadAs>
}

/** What became of the next of the files. */
export type FromFiles =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | { readonly kind: 'refused'; readonly failure: LoadFailure }

/** A worker that reads many files: an answer a file, in their order. */
export async function readFiles(data: ToFiles): Promise<void> {
  const readAsOf = (digest: string | null): ReadAs | null => data.readAs.get(digest ?? '') ?? null
  for (const blob of data.blobs) {
    try {
      const file = await readFile(blob, readAsOf, (bytes, readAs) =>
        outlineBytes(bytes, null, readAs),
      )
      const message = { kind: 'read', file } satisfies FromFiles
      postMessage(message, { transfer: [file.bytes.buffer] })
    } catch (error) {
      postMessage({ kind: 'refused', failure: failureOf(error) } satisfies FromFiles)
    }
  }
}
