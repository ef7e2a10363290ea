const DASHES = /[\u2010-\u2015\u2212]/g
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b]/g
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/g
const SPACES = /\s+/g
const MAX_SLUG = 48

/** The text by which two headlines are the same: NFC, lower case, quotes, dashes and spaces folded. */
export function normaliseTitle(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, ' ')
    .trim()
}

/**
 * A short name for a text that does not depend on its position: 53 bits in base 36, at most 11 characters
 * of `0-9a-z`. Source: cyrb53, two multiplicative 32-bit hashes (public domain).
 */
export function hashText(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}

/** The readable part of an address: at most 48 characters of `a-z0-9-`; empty for a text without any. */
export function slugOf(text: string): string {
  const plain = text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const words = plain.replace(/['’]/g, '').match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const word of words) {
    if (slug && slug.length + word.length + 1 > MAX_SLUG) break
    slug += (slug && '-') + word
  }
  return slug.slice(0, MAX_SLUG)
}

/** Gives ids one after another: equal texts get `id`, `id~2`, `id~3` … in their order. */
export function createIds(): (text: string) => string {
  const times = new Map<string, number>()
  return (text) => {
    const hash = hashText(normaliseTitle(text))
    const time = (times.get(hash) ?? 0) + 1
    times.set(hash, time)
    return time === 1 ? hash : `${hash}~${time}`
  }
}
