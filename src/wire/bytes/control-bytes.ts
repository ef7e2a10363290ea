/** How much of a file is looked at for bytes that no text has. */
export const SAMPLE_BYTES = 65_536

/**
 * How many of the first 64 kB are NUL or another C0 byte, save those that frame copy in IPTC 7901 and ANPA 1312. No call
 * for each byte: every wire is asked, before its first row.
 */
export function countControls(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes.subarray(0, SAMPLE_BYTES))
    if (byte < 32 && (byte === 0 || byte > 6) && !FRAMING.includes(byte)) count++
  return count
}

/** Tab, LF, FF, CR, SYN, ESC. */
const FRAMING: readonly number[] = [9, 10, 12, 13, 22, 27]
