import type { Edition } from '../edition/edition.ts'
import { outlineEdition } from '../edition/outline-edition.ts'
import { decodeWire } from '../wire/decode.ts'
import { WireLoadError } from './wire-load-error.ts'

/** The bytes of a wire → the outline of its edition. Throws a `WireLoadError` for what is no text. */
export function readBytes(bytes: Uint8Array): {
  readonly edition: Edition
  readonly encoding: string
} {
  const decoded = decodeWire(bytes)
  if (decoded.kind === 'binary') throw new WireLoadError({ code: 'binary', format: decoded.format })
  return { edition: outlineEdition(decoded.text, decoded.diagnostics), encoding: decoded.encoding }
}
