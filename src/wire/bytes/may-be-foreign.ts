/** How far into a text its format is looked for, from its beginning and from its end (UTF-16 units). */
export const HEAD_CHARACTERS = 2_000
export const TAIL_CHARACTERS = 200

/** A bracket, or the signs by which agencies frame copy. */
const BEGINNING = /^[\s\ufeff]*[<{[]|^[\u0000\u0016\u007f\s]{0,40}ZCZC|[\u0001\u0002]/i
const END = /<\/rss>\s*$/

/**
 * Whether a text begins or ends as one in another format may; `findForeignFormat` knows whether it is in one. A wire
 * of headlines seldom does, so that what tells formats apart need not be there.
 */
export const mayBeForeign = (text: string): boolean =>
  BEGINNING.test(text.slice(0, HEAD_CHARACTERS)) || END.test(text.slice(-TAIL_CHARACTERS))
