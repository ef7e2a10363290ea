import { type Diagnostic, severities } from '../diagnostic.ts'
import { findBinaryFormat, findSignature } from './binary-format.ts'
import { decodeAs } from './decode-as.ts'
import { decodeMail } from './decode-mail.ts'
import { decodeUtf8, isCodedMail } from './decode-plain.ts'
import type { DecodedWire } from './decoded-wire.ts'
import { findDeclaredEncoding } from './declared-encoding.ts'
import { findLikeliestEncoding } from './likeliest-encoding.ts'
import { findUnmarkedUtf16 } from './unmarked-utf-16.ts'

/**
 * Bytes that `decodePlain` leaves → text: in the encoding that is `chosen`, else UTF-16 with a mark or without, what a
 * message was coded as, UTF-8, the encoding that the file declares, UTF-8 with a few bytes that are none, or the
 * likeliest; or the name of a format that is no text. Never throws; `chosen` is a name of WHATWG Encoding.
 */
export function decodeOther(bytes: Uint8Array, chosen: string | null = null): DecodedWire {
  const format = chosen === null ? findSignature(bytes) : null
  if (format !== null) return { kind: 'binary', format }
  const marked = chosen === null ? markedUtf16(bytes) : null
  if (marked !== null) return decodeGiven(bytes, marked)
  if (isCodedMail(bytes))
    return decodeMail(bytes, (body, label) => decodeText(body, chosen ?? label))
  return decodeText(bytes, chosen)
}

/** UTF-16 by its byte order mark. */
function markedUtf16([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function decodeText(bytes: Uint8Array, given: string | null): DecodedWire {
  if (given !== null) return decodeGiven(bytes, given)
  const utf16 = findUnmarkedUtf16(bytes)
  if (utf16 !== null) return decodeGiven(bytes, utf16)
  const format = findBinaryFormat(bytes.subarray(0, findFillStart(bytes)))
  if (format !== null) return { kind: 'binary', format }
  if (isIso2022Jp(bytes)) return decodeGiven(bytes, 'iso-2022-jp')
  return decodeUtf8(bytes) ?? decodeEightBit(bytes)
}

/** NULs and SUBs at the end fill up the last block of a file: they make no text binary. */
function findFillStart(bytes: Uint8Array): number {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x1a)) end--
  return end || bytes.length
}

function decodeEightBit(bytes: Uint8Array): DecodedWire {
  const isMarked = hasMark(bytes)
  const declared = isMarked ? 'utf-8' : findDeclaredEncoding(bytes)
  if (declared !== null && declared !== 'utf-8') return decodeGiven(bytes, declared)
  const damaged = findDamagedUtf8(bytes, isMarked ? 0 : declared === null ? 4 : 1)
  if (damaged !== null) return damaged
  const encoding = findLikeliestEncoding(bytes)
  return decodeGiven(bytes, encoding, {
    code: 'encoding-fallback',
    severity: severities['encoding-fallback'],
    line: findLine(bytes),
    encoding,
  })
}

function decodeGiven(
  bytes: Uint8Array,
  encoding: string,
  ...diagnostics: Diagnostic[]
): DecodedWire {
  return { kind: 'text', text: decodeAs(encoding, bytes), encoding, diagnostics }
}

/** The byte order mark of UTF-8. */
const hasMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf

/** Seven bits a byte, and escapes to another set of signs. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b)
  return (
    escape >= 0 &&
    /^\u001b(?:\$[@B]|\([IJ])/.test(decodeAs('windows-1252', bytes.subarray(escape, escape + 3)))
  )
}

/**
 * Decodes damaged UTF-8, if there are at least `share` valid characters beyond ASCII for each invalid one; else `null`.
 * With a share of four and more no other encoding looks like that.
 */
function findDamagedUtf8(bytes: Uint8Array, share: number): DecodedWire | null {
  const text = decodeAs('utf-8', bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const good = (text.match(/[^\u0000-\u007f]/gu)?.length ?? 0) - bad
  if (good < bad * share) return null
  const code = 'encoding-damaged'
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length
  const diagnostics = [{ code, severity: severities[code], line, signs: bad } as const]
  return { kind: 'text', text, encoding: 'utf-8', diagnostics }
}

/** The 1-based line of the first byte beyond ASCII: what made the text something other than plain. */
function findLine(bytes: Uint8Array): number {
  let line = 1
  for (const byte of bytes) {
    if (byte >= 0x80) return line
    if (byte === 0x0a) line++
  }
  return line
}
