/** How much of a file is looked at for bytes that no text has. */
export const SAMPLE_BYTES = 65_536

/** NUL and other C0 bytes, save those that frame copy in IPTC 7901 and ANPA 1312. */
export const isControl = (byte: number): boolean =>
  byte === 0 || (byte > 6 && byte < 32 && !isFraming(byte))

/** Tab, LF, FF, CR, SYN, ESC. */
const isFraming = (byte: number): boolean =>
  byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 22 || byte === 27
