import { SAMPLE_BYTES, countControls } from './control-bytes.ts'

/** How files that are no text begin; `offset` is where the bytes stand. */
const signatures: readonly (readonly [format: string, bytes: string, offset?: number])[] = [
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['PNG', '\u0089PNG'],
  ['GIF', 'GIF8'],
  ['WebP', 'WEBP', 8],
  ['TIFF', 'II*\0'],
  ['TIFF', 'MM\0*'],
  ['ZIP', 'PK\u0003\u0004'],
  ['ZIP', 'PK\u0005\u0006'],
  ['PDF', '%PDF-'],
  ['gzip', '\u001f\u008b'],
  ['bzip2', 'BZh'],
  ['xz', '\u00fd7zXZ\0'],
  ['7z', '7z\u00bc\u00af\u0027\u001c'],
  ['RAR', 'Rar!\u001a\u0007'],
  ['Zstandard', '\u0028\u00b5\u002f\u00fd'],
  ['ELF program', '\u007fELF'],
  ['Windows program', 'MZ\u0090\0'],
  ['Mach-O program', '\u00cf\u00fa\u00ed\u00fe'],
  ['Java class', '\u00ca\u00fe\u00ba\u00be'],
  ['WebAssembly', '\0asm'],
  ['Word 97', '\u00d0\u00cf\u0011\u00e0'],
  ['SQLite', 'SQLite format 3\0'],
  ['MP3', 'ID3'],
  ['Ogg', 'OggS'],
  ['MP4', 'ftyp', 4],
  ['WAV', 'WAVE', 8],
  ['WOFF font', 'wOF'],
  ['UTF-32 text', '\u00ff\u00fe\0\0'],
  ['UTF-32 text', '\0\0\u00fe\u00ff'],
]

const MIN_CONTROL_BYTES = 16
const MAX_CONTROL_SHARE = 0.05

/** The name of a file format that is no text, or `null`. Reads at most the first 64 KiB. */
export function findBinaryFormat(bytes: Uint8Array): string | null {
  const known = findSignature(bytes)
  if (known !== null) return known
  if (startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff')) return null
  return isMostlyControl(bytes.subarray(0, SAMPLE_BYTES)) ? 'binary' : null
}

/** The format by how a file begins, or `null`. */
export const findSignature = (bytes: Uint8Array): string | null =>
  signatures.find(([, start, offset = 0]) => startsWith(bytes, start, offset))?.[0] ?? null

function startsWith(bytes: Uint8Array, start: string, offset = 0): boolean {
  for (let at = 0; at < start.length; at++) {
    if (bytes[offset + at] !== start.charCodeAt(at)) return false
  }
  return true
}

function isMostlyControl(bytes: Uint8Array): boolean {
  const controls = countControls(bytes)
  return controls >= MIN_CONTROL_BYTES && controls > bytes.length * MAX_CONTROL_SHARE
}
