import { MAX_FILE_BYTES } from './limits.ts'
import { WireLoadError } from './wire-load-error.ts'

/**
 * The bytes within a gzip file. Throws a `WireLoadError` for one that is damaged, cut off or larger than any file
 * that is read, before more than that is unpacked.
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([new Uint8Array(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (;;) {
    const { done, value } = await readChunk(reader)
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    size += value.byteLength
    if (size > MAX_FILE_BYTES) {
      void reader.cancel()
      throw new WireLoadError({ code: 'too-large', limit: MAX_FILE_BYTES })
    }
    chunks.push(value)
  }
}

async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  try {
    return await reader.read()
  } catch {
    throw new WireLoadError({ code: 'binary', format: 'a gzip file that is cut off or damaged' })
  }
}
