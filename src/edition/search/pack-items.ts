import { parseId } from '../columns/item-id.ts'
import type { ItemTerms } from './item-terms.ts'

/**
 * Items as bytes, one after the other: the hash of the id in seven bytes, little end first, for which time it comes,
 * the number of terms, and their numbers ascending, each as the step from the one before. Numbers stand in groups
 * of seven bits, the lowest first, with the eighth set where more follow (LEB128).
 */
export type PackedItems = Uint8Array<ArrayBuffer>

const HASH_BYTES = 7

/** Packs items whose terms are numbered by `numberOf`. */
export function packItems(
  items: Iterable<ItemTerms>,
  numberOf: (term: string) => number,
): PackedItems {
  let bytes = new Uint8Array(4096)
  let at = 0
  const put = (value: number): void => {
    for (; value > 0x7f; value = Math.floor(value / 128)) bytes[at++] = (value % 128) | 0x80
    bytes[at++] = value
  }
  for (const { id, terms } of items) {
    const { hash, time } = parseId(id) ?? { hash: 0, time: 1 }
    const numbers = Uint32Array.from(terms, numberOf).sort()
    const most = at + HASH_BYTES + 10 + 5 * numbers.length
    if (most > bytes.length) bytes = grow(bytes, most)
    for (let byte = 0, rest = hash; byte < HASH_BYTES; byte++, rest = Math.floor(rest / 256))
      bytes[at++] = rest % 256
    put(time)
    put(numbers.length)
    let before = 0
    for (const number of numbers) {
      put(number - before)
      before = number
    }
  }
  return bytes.slice(0, at)
}

function grow(bytes: PackedItems, most: number): PackedItems {
  const grown = new Uint8Array(2 * most)
  grown.set(bytes)
  return grown
}

/** Reads packed items one after the other: total, bytes that are cut off give what there is. */
export function createItemReader(bytes: Uint8Array) {
  let at = 0
  const take = (): number => {
    let value = 0
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] ?? 0
      value += (byte & 0x7f) * factor
      if (byte < 0x80) break
    }
    return value
  }
  return {
    isAtEnd: (): boolean => at >= bytes.length,
    takeHash(): number {
      let hash = 0
      for (let byte = HASH_BYTES - 1; byte >= 0; byte--) hash = hash * 256 + (bytes[at + byte] ?? 0)
      at += HASH_BYTES
      return hash
    },
    takeNumber: take,
    /** The flags of all terms of the item, by bitwise or, from a table by term number. Moves on to the next item. */
    joinFlags(flags: ArrayLike<number>): number {
      let joined = 0
      let number = 0
      for (let left = take(); left > 0 && at < bytes.length; left--) {
        let byte = bytes[at++] ?? 0
        number += byte & 0x7f
        for (let factor = 128; byte > 0x7f && at < bytes.length; factor *= 128) {
          byte = bytes[at++] ?? 0
          number += (byte & 0x7f) * factor
        }
        joined |= flags[number] ?? 0
      }
      return joined
    },
  }
}
