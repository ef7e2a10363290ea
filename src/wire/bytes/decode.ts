import { findBinaryFormat } from './binary-format.ts'
import { type Diagnostic, severities } from '../diagnostic.ts'
import { windows1252 } from '../lines/windows-1252.ts'

export type DecodedWire =
  | {
      readonly kind: 'text'
      /** A byte order mark stays as the first character, so that line and byte offsets agree. */
      readonly text: string
      readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
      /** To stand before those of `parseWire(text)`. */
      readonly diagnostics: readonly Diagnostic[]
    }
  /** No text, and not read; `format` is for people: `JPEG`, or `binary` where it has no known name. */
  | { readonly kind: 'binary'; readonly format: string }

/**
 * Bytes of a wire → its text: by byte order mark, else strict UTF-8, else windows-1252. Never throws.
 * Text that was not well-formed cannot be encoded back: whoever offers the original keeps the bytes.
 */
export function decodeWire(bytes: Uint8Array): DecodedWire {
  const format = findBinaryFormat(bytes)
  if (format !== null) return { kind: 'binary', format }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { kind: 'text', text, encoding: 'utf-8', diagnostics: [] }
  } catch {
    return decodeFallback(bytes)
  }
}

function decodeAs(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedWire {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  return { kind: 'text', text, encoding, diagnostics: [] }
}

function decodeFallback(bytes: Uint8Array): DecodedWire {
  const code = 'encoding-fallback'
  return {
    kind: 'text',
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    diagnostics: [{ code, severity: severities[code], line: findBrokenLine(bytes) }],
  }
}

const CHUNK = 8_192

function decodeWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(CHUNK)
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK)
    for (const [at, byte] of chunk.entries()) {
      codes[at] = byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte
    }
    text += String.fromCharCode(...codes.subarray(0, chunk.length))
  }
  return text
}

/** The 1-based line of the first byte beyond ASCII: what made the text something other than plain. */
function findBrokenLine(bytes: Uint8Array): number {
  let line = 1
  for (const byte of bytes) {
    if (byte >= 0x80) return line
    if (byte === 0x0a) line++
  }
  return line
}
