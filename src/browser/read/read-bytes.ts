import type { Edition } from '../../edition/edition.ts'
import { outlineEdition } from '../../edition/make/outline-edition.ts'
import { decodePlain } from '../../wire/bytes/decode-plain.ts'
import type { DecodedWire } from '../../wire/bytes/decoded-wire.ts'
import { findForeignFormat } from '../../wire/bytes/foreign-format.ts'
import { parseWire } from '../../wire/grammar/parse-wire.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import { isGzip } from './is-gzip.ts'
import { nextTask } from '../platform/next-task.ts'
import { WireLoadError } from './wire-load-error.ts'

/** The bytes of a wire → the outline of its edition. Throws a `WireLoadError` for what is no text. */
export async function readBytes(packed: Uint8Array): Promise<{
  readonly edition: Edition
  readonly encoding: string
}> {
  const bytes = isGzip(packed) ? await unpack(packed) : packed
  const decoded = decodePlain(bytes) ?? (await decodeRest(bytes))
  if (decoded.kind === 'binary') throw new WireLoadError({ code: 'binary', format: decoded.format })
  const wire = await readText(decoded.text)
  // The first wire is read while the page is still coming: whoever presses something is not kept waiting.
  await nextTask()
  return { edition: outlineEdition(wire, decoded.diagnostics), encoding: decoded.encoding }
}

async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate } = await import('./inflate.ts')
  return inflate(bytes)
}

/** What tells other encodings apart is loaded when a file is in one. */
async function decodeRest(bytes: Uint8Array): Promise<DecodedWire> {
  const { decodeOther } = await import('../../wire/bytes/decode-other.ts')
  return decodeOther(bytes)
}

/** What reads other formats is loaded when a text is in one. */
async function readText(text: string): Promise<ParsedWire> {
  const format = findForeignFormat(text)
  if (format === null) return parseWire(text)
  const { readFormat } = await import('../../formats/read-format.ts')
  return readFormat(text, format)
}
