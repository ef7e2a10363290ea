import { idOfHash, printHash } from './item-id.ts'

const DASHES = /[\u2010-\u2015\u2212]/g
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g
const SPACES = /\s+/g

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

/** The hash that equal titles share. */
export const hashTitle = (title: string): number => findHash(normaliseTitle(title))

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
