import { inflateSync, strFromU8 } from 'fflate'

type Bytes = Uint8Array<ArrayBuffer>

/** A file as the list at the end of a zip tells of it. Source: PKZIP APPNOTE 6.3.10, sections 4.3.7 to 4.3.16. */
export interface ZipFile {
  /** As it stands there, whatever it is. */
  readonly name: string
  readonly encrypted: boolean
  /** 0 is stored, 8 is deflate; no other is unpacked. */
  readonly method: number
  /** Bytes in the zip, and unpacked. */
  readonly size: number
  readonly originalSize: number
  readonly crc: number
  /** Where in the zip the file begins, a header first. */
  readonly offset: number
}

export interface ZipList {
  readonly files: readonly ZipFile[]
  /** How many the zip says it holds. */
  readonly of: number
}

const END_SIGNATURE = 0x06054b50
const END_64_SIGNATURE = 0x06064b50
const END_64_LOCATOR_SIGNATURE = 0x07064b50
const FILE_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const MAX_COMMENT_BYTES = 0xffff
/** Zip64 sentinel of a number that is too large for its field: it stands in the extra field. */
const IN_ZIP64_FIELD = 0xffffffff
const ZIP64_FIELD_ID = 1

const viewOf = (bytes: Bytes): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The files that a zip lists, at most `most`; fewer where the list breaks off, `null` where there is none. */
export function listZip(bytes: Bytes, most: number): ZipList | null {
  const view = viewOf(bytes)
  const files: ZipFile[] = []
  let of = 0
  try {
    const end = findEnd(view)
    if (end === null) return null
    let at = 0
    ;[of, at] = readEnd(view, end)
    while (files.length < Math.min(of, most) && view.getUint32(at, true) === FILE_SIGNATURE) {
      const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
      files.push(readFile(bytes, view, at))
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
    return { files, of }
  } catch (error) {
    // `DataView` throws a `RangeError` past the last byte: the list is cut off.
    if (!(error instanceof RangeError)) throw error
    return { files, of: Math.max(of, files.length + 1) }
  }
}

/** From the end of the bytes backwards: only a comment may follow. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  return null
}

/** How many files there are, and where their list begins. */
function readEnd(view: DataView, end: number): [count: number, at: number] {
  const place = end - 20
  if (place >= 0 && view.getUint32(place, true) === END_64_LOCATOR_SIGNATURE) {
    const end64 = readLong(view, place + 8)
    if (view.getUint32(end64, true) === END_64_SIGNATURE)
      return [readLong(view, end64 + 32), readLong(view, end64 + 48)]
  }
  return [view.getUint16(end + 10, true), view.getUint32(end + 16, true)]
}

function readFile(bytes: Bytes, view: DataView, at: number): ZipFile {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  // Without the flag it is in a code page of old; Latin-1 has the same letters in ASCII.
  const name = strFromU8(bytes.subarray(at + 46, nameEnd), (flags & 0x800) === 0)
  const [originalSize = 0, size = 0, offset = 0] = readPlaces(view, at, nameEnd)
  return {
    name,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size,
    originalSize,
    offset,
  }
}

/** Both sizes and the offset, in the order in which those without room in their fields stand in the extra field. */
function readPlaces(view: DataView, at: number, extra: number): readonly number[] {
  const places = [24, 20, 42].map((field) => view.getUint32(at + field, true))
  if (!places.includes(IN_ZIP64_FIELD)) return places
  const end = extra + view.getUint16(at + 30, true)
  while (extra + 4 <= end && view.getUint16(extra, true) !== ZIP64_FIELD_ID)
    extra += 4 + view.getUint16(extra + 2, true)
  let next = extra + 4
  return places.map((place) => {
    if (place !== IN_ZIP64_FIELD || next + 8 > end) return place
    next += 8
    return readLong(view, next - 8)
  })
}

/** Beyond 2⁵³ it is no longer exact: no such place is within bytes that were read. */
const readLong = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** The bytes of a listed file; `null` where they are not those that the list tells of, by their number and checksum. */
export function unpackZip(bytes: Bytes, file: ZipFile): Bytes | null {
  try {
    const view = viewOf(bytes)
    const { offset, size, originalSize } = file
    if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null
    const start =
      offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const packed = bytes.subarray(start, start + size)
    if (packed.byteLength !== size) return null
    const content =
      file.method === 0
        ? new Uint8Array(packed)
        : // No more room than was told of: what inflates to more has another checksum.
          inflateSync(packed, { out: new Uint8Array(originalSize) })
    return content.byteLength === originalSize && checksum(content) === file.crc ? content : null
  } catch {
    return null
  }
}

/** CRC-32 as zip has it (APPNOTE 4.4.7), by bytes. */
function checksum(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 0xff] ?? 0)
  return ~crc >>> 0
}

const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0)
  return remainder
})
