import type { ReadAs } from '../library/kept-wire.ts'
import type { ReadFile } from '../read/read-file.ts'
import { contentsOf } from '../read/read-file.ts'
import { readOutline } from '../workers/read-outline.ts'

/** What a wire is read to carry. Throws a `WireLoadError` for what is no text or cannot be read. */
export async function readContents(
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
  readAs: ReadAs | null = null,
): Promise<Pick<ReadFile, 'carries' | 'items'>> {
  return contentsOf(await readOutline(bytes, signal, null, readAs))
}
