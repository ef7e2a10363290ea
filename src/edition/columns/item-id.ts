const DASHES = /[\u2010-\u2015\u2212]/g
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g
const SPACES = /\s+/g
const MAX_SLUG_CHARACTERS = 48
const ACCENTS = /(?<=\p{sc=Latin})[\u0300-\u036f]+/gu

/** Printable ASCII without two spaces in a row: nothing in it is folded but its case. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** The text by which two headlines are the same: NFC, lower case, quotes, dashes and spaces folded. */
export function normaliseTitle(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, ' ')
    .trim()
}

/** A number for a text, of 53 bits. Source: cyrb53, two multiplicative 32-bit hashes (public domain). */
function findHash(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/**
 * A short name for a text that does not depend on its position: its hash in base 36, at most 11 characters of
 * `0-9a-z`.
 */
export const hashText = (text: string): string => printHash(findHash(text))

/** 36⁵: below the limit up to which engines store whole numbers unboxed. */
const BASE_36_TO_5 = 60_466_176

/** `hash.toString(36)` of a whole number, printed in two halves: engines take eight times as long for a large one. */
function printHash(hash: number): string {
  if (hash < BASE_36_TO_5) return hash.toString(36)
  const high = Math.floor(hash / BASE_36_TO_5)
  return high.toString(36) + (hash - high * BASE_36_TO_5).toString(36).padStart(5, '0')
}

/** The hash that equal titles share. */
export const hashTitle = (title: string): number => findHash(normaliseTitle(title))

/** The id of the title with a hash that comes for the `time`th time: `id`, `id~2`, `id~3` … */
export const idOfHash = (hash: number, time: number): string =>
  time === 1 ? printHash(hash) : `${printHash(hash)}~${time}`

/** The way back; `null` for what is no id. */
export function parseId(id: string): { readonly hash: number; readonly time: number } | null {
  const [, hash = '', time] = /^([0-9a-z]{1,11})(?:~([1-9]\d{0,8}))?$/.exec(id) ?? []
  return hash ? { hash: parseInt(hash, 36), time: Number(time ?? 1) } : null
}

/** What a slug may be: letters, digits and marks of any script, and hyphens; at most 48 characters (code points). */
const SLUG = new RegExp(`^[\\p{L}\\p{N}\\p{M}-]{0,${MAX_SLUG_CHARACTERS}}$`, 'u')

/** Whether a text may stand as the readable part of an address, as what `slugOf` gives may, and nothing. */
export const isSlug = (text: string): boolean => SLUG.test(text)

/**
 * The readable part of an address: words of letters and digits of any script, without the accents of Latin ones and
 * without what is not to be seen (Unicode's Default_Ignorable_Code_Point), at most 48 characters; `none` for a text
 * without any.
 */
export function slugOf(text: string, none = 'item'): string {
  const plain = text
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
  const words = plain.replace(/['’]|\p{DI}/gu, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + word.length + 1 > MAX_SLUG_CHARACTERS) break
    slug += (slug && '-') + word
  }
  return [...slug].slice(0, MAX_SLUG_CHARACTERS).join('') || none
}

/** Counts how often each hash has come: for the first time 1, and so on. */
export function createTimes(): (hash: number) => number {
  const times = new Map<number, number>()
  return (hash) => {
    const time = (times.get(hash) ?? 0) + 1
    times.set(hash, time)
    return time
  }
}

/** Gives ids one after another: equal texts get `id`, `id~2`, `id~3` … in their order. */
export function createIds(): (text: string) => string {
  const timeOf = createTimes()
  return (text) => {
    const hash = hashTitle(text)
    return idOfHash(hash, timeOf(hash))
  }
}
