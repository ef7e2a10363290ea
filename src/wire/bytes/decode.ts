import type { DecodedWire } from './decoded-wire.ts'
import { decodeOther } from './decode-other.ts'
import { decodePlain } from './decode-plain.ts'

/**
 * Bytes of a wire → its text: as UTF-8 where it is well-formed, else by byte order mark, in the encoding that it
 * declares or that is the likeliest (`decode-other.ts`). Never throws. Text that was not well-formed cannot be
 * encoded back: whoever offers the original keeps the bytes.
 */
export const decodeWire = (bytes: Uint8Array): DecodedWire =>
  decodePlain(bytes) ?? decodeOther(bytes)
