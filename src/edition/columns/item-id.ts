const MAX_SLUG_CHARACTERS = 48
const ACCENTS = /(?<=\p{sc=Latin})[\u0300-\u036f]+/gu

/** 36⁵: below the limit up to which engines store whole numbers unboxed. */
const BASE_36_TO_5 = 60_466_176

/** `hash.toString(36)` of a whole number, printed in two halves: engines take eight times as long for a large one. */
export function printHash(hash: number): string {
  if (hash < BASE_36_TO_5) return hash.toString(36)
  const high = Math.floor(hash / BASE_36_TO_5)
  return high.toString(36) + (hash - high * BASE_36_TO_5).toString(36).padStart(5, '0')
}

/** The id of the title with a hash that comes for the `time`th time: `id`, `id~2`, `id~3` … */
export const idOfHash = (hash: number, time: number): string =>
  time === 1 ? printHash(hash) : `${printHash(hash)}~${time}`

/** The way back; `null` for what is no id. */
export function parseId(id: string): { readonly hash: number; readonly time: number } | null {
  const [, hash = '', time] = /^([0-9a-z]{1,11})(?:~([1-9]\d{0,8}))?$/.exec(id) ?? []
  return hash ? { hash: parseInt(hash, 36), time: Number(time ?? 1) } : null
}

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
