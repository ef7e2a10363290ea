import { findBinaryFormat } from './binary-format.ts'
import { decodeAs } from './decode-as.ts'
import type { DecodedWire } from './decoded-wire.ts'

const HEAD_BYTES = 4_096
/** Bytes in which the name of a first header ends. */
const FIRST_NAME_BYTES = 64
const ESCAPE = 0x1b
/** A header that says how the text below it is coded, or whose own words are. */
const CODED_MAIL =
  /^content-transfer-encoding\s*:\s*"?(?:quoted-printable|base64)|^content-type\s*:\s*"?(?:multipart\/|text\/html)|format="?flowed|^[\w-]{1,60}\s*:[^\r\n]{0,500}=\?[\w-]{1,40}\?[bq]\?/im

/**
 * What nearly all wires are, UTF-8 or with a byte order mark, and files that are no text at all; `null` for bytes
 * that need a closer look.
 */
export function decodePlain(bytes: Uint8Array): DecodedWire | null {
  const format = findBinaryFormat(bytes)
  if (format !== null) return format === 'binary' ? null : { kind: 'binary', format }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textOf('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textOf('utf-16be', bytes)
  const head = bytes.subarray(0, HEAD_BYTES)
  if (head.includes(0) || head.includes(ESCAPE) || isCodedMail(bytes)) return null
  return decodeUtf8(bytes)
}

/** The text of bytes that are well-formed UTF-8, else `null`. */
export function decodeUtf8(bytes: Uint8Array): DecodedWire | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { kind: 'text', text, encoding: 'utf-8', diagnostics: [] }
  } catch {
    return null
  }
}

/** Whether the file is a message of which words have to be decoded; it begins with a header. */
export function isCodedMail(bytes: Uint8Array): boolean {
  const headTo = (end: number): string => decodeAs('windows-1252', bytes.subarray(0, end))
  if (!/^(?:From |[a-z][\w-]{1,60}\s?:)/i.test(headTo(FIRST_NAME_BYTES))) return false
  return CODED_MAIL.test(headTo(HEAD_BYTES).split(/\r?\n\r?\n/, 1)[0] ?? '')
}

function textOf(encoding: string, bytes: Uint8Array): DecodedWire {
  return { kind: 'text', text: decodeAs(encoding, bytes), encoding, diagnostics: [] }
}
