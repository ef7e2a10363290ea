/** The most bytes of a file that the reader opens, packed or not. */
export const FILE_LIMIT = 128 * 1024 * 1024
