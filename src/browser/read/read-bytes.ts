import type { Edition } from '../../edition/edition.ts'
import { outlineEdition } from '../../edition/make/outline-edition.ts'
import { decodeWire } from '../../wire/bytes/decode.ts'
import { findForeignFormat } from '../../wire/bytes/foreign-format.ts'
import { parseWire } from '../../wire/grammar/parse-wire.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import { nextTask } from '../platform/next-task.ts'
import { WireLoadError } from './wire-load-error.ts'

/** The bytes of a wire → the outline of its edition. Throws a `WireLoadError` for what is no text. */
export async function readBytes(bytes: Uint8Array): Promise<{
  readonly edition: Edition
  readonly encoding: string
}> {
  const decoded = decodeWire(bytes)
  if (decoded.kind === 'binary') throw new WireLoadError({ code: 'binary', format: decoded.format })
  const wire = await readText(decoded.text)
  // The first wire is read while the page is still coming: whoever presses something is not kept waiting.
  await nextTask()
  return { edition: outlineEdition(wire, decoded.diagnostics), encoding: decoded.encoding }
}

/** What reads other formats is loaded when a text is in one. */
async function readText(text: string): Promise<ParsedWire> {
  const format = findForeignFormat(text)
  if (format === null) return parseWire(text)
  const { readFormat } = await import('../../formats/read-format.ts')
  return readFormat(text, format)
}
