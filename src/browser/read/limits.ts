/** The most bytes of a file that the reader opens, packed or not. */
export const MAX_FILE_BYTES = 128 * 1024 * 1024
