import { windows1252 } from '../lines/windows-1252.ts'

const CHUNK_BYTES = 8_192

/**
 * Bytes in an encoding → text; what is not well-formed gives U+FFFD, and a byte order mark stays. `encoding` is one
 * that `encodingOf` gave.
 */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** The encoding with a label (WHATWG Encoding), or `null`: UTF-16 where the bytes are plainly not that included. */
export function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(CHUNK_BYTES)
  let text = ''
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    const chunk = bytes.subarray(start, start + CHUNK_BYTES)
    for (const [at, byte] of chunk.entries()) {
      codes[at] = byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte
    }
    text += String.fromCharCode(...codes.subarray(0, chunk.length))
  }
  return text
}
