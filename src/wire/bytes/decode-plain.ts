import { countControls } from './control-bytes.ts'
import type { DecodedWire } from './decoded-wire.ts'

const HEAD_BYTES = 4_096
const ESCAPE = 0x1b
/** A header that says how the text below it is coded, or whose own words are. */
const CODED_MAIL =
  /^content-transfer-encoding\s*:\s*"?(?:quoted-printable|base64)|^content-type\s*:\s*"?(?:multipart\/|text\/html)|format="?flowed|^[\w-]{1,60}\s*:[^\r\n]{0,500}=\?[\w-]{1,40}\?[bq]\?/im

/** Bytes in which a file that is no text says so. */
const SIGNATURE_BYTES = 16
/** How such a file may begin: with controls, or as those of them that may have none. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f\u007f]|^(?:%PDF-|GIF8)/

/** What nearly all wires are: UTF-8 without control bytes; `null` for bytes that need a closer look (`decodeOther`). */
export function decodePlain(bytes: Uint8Array): DecodedWire | null {
  const isOdd =
    countControls(bytes) > 0 ||
    bytes.subarray(0, HEAD_BYTES).includes(ESCAPE) ||
    NO_TEXT.test(readHead(bytes, SIGNATURE_BYTES))
  return isOdd || isCodedMail(bytes) ? null : decodeUtf8(bytes)
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

/** Whether the file may be a message of which words have to be decoded, or one of several: it begins with a header. */
export function isCodedMail(bytes: Uint8Array): boolean {
  const head = readHead(bytes, HEAD_BYTES)
  if (head.startsWith('From ')) return CODED_MAIL.test(new TextDecoder('latin1').decode(bytes))
  return (
    /^[a-z][\w-]{1,60}\s?:/i.test(head) && CODED_MAIL.test(head.split(/\r?\n\r?\n/, 1)[0] ?? '')
  )
}

/** The first bytes as text, of which only the ASCII is looked at. */
const readHead = (bytes: Uint8Array, most: number): string =>
  String.fromCharCode(...bytes.subarray(0, most))
