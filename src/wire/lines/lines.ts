import { characterClass, LINE_END, UNUSUAL } from './character-class.ts'
import { findLineKind, kind } from './line-kind.ts'
import { roles, type WireLines } from '../wire.ts'

/** Lines with what the parse knows of each on its own; `kinds` are of `line-kind.ts`, `flags` of `character-class.ts`. */
export interface SplitLines extends WireLines {
  readonly count: number
  readonly kinds: Uint8Array
  readonly flags: Uint8Array
}

const FIRST_CAPACITY_LINES = 1_024
const HYPHEN = 0x2d
const LINE_FEED = 0x0a
const UNKNOWN = roles.indexOf('unknown')

/**
 * Splits at CRLF, LF and lone CR; U+2028, U+2029, U+0085 and FF are ordinary characters. A last line without
 * terminator counts, a terminator at the end makes no further line. Every role is `unknown` as yet.
 *
 * Terminators and unusual characters are sought by `indexOf` and a regular expression, which pass over plain
 * text several times faster than a loop of ours; only lines that have an unusual character are looped over.
 */
export function splitLines(text: string): SplitLines {
  const findUnusual = createSeeker(text)
  let starts = new Uint32Array(FIRST_CAPACITY_LINES)
  let kinds = new Uint8Array(FIRST_CAPACITY_LINES)
  let flags = new Uint8Array(FIRST_CAPACITY_LINES)
  let count = 0
  let feed = text.indexOf('\n')
  let carriage = text.indexOf('\r')
  for (let start = 0; start < text.length;) {
    if (count + 1 === starts.length) {
      starts = grow(starts, new Uint32Array(starts.length * 2))
      kinds = grow(kinds, new Uint8Array(kinds.length * 2))
      flags = grow(flags, new Uint8Array(flags.length * 2))
    }
    if (text.charCodeAt(start) === HYPHEN && text.charCodeAt(start + 1) === LINE_FEED) {
      // Fast path for the usual marker, half of all lines of a list.
      kinds[count] = kind.mark
      start += 2
    } else {
      if (feed >= 0 && feed < start) feed = text.indexOf('\n', start)
      if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start)
      const end = firstOf(feed, carriage, text.length)
      if (findUnusual(start) < end) flags[count] = collectFlags(text, start, end)
      kinds[count] = findLineKind(text, start, end, flags[count] ?? 0)
      start = end + (end === carriage && feed === end + 1 ? 2 : 1)
    }
    starts[++count] = Math.min(start, text.length)
  }
  return {
    text,
    count,
    starts: starts.slice(0, count + 1),
    roles: new Uint8Array(count).fill(UNKNOWN),
    kinds: kinds.subarray(0, count),
    flags: flags.subarray(0, count),
  }
}

/** The nearer of two places, of which -1 is none; `end` if both are none. */
function firstOf(one: number, other: number, end: number): number {
  if (one < 0) return other < 0 ? end : other
  return other < 0 ? one : Math.min(one, other)
}

/** Gives the place of the next unusual character at or after a place; places must ascend. */
function createSeeker(text: string): (from: number) => number {
  const pattern = new RegExp(UNUSUAL, 'g')
  let found = -1
  return (from) => {
    if (found < from) {
      pattern.lastIndex = from
      found = pattern.exec(text)?.index ?? text.length
    }
    return found
  }
}

function collectFlags(text: string, start: number, end: number): number {
  let flags = 0
  for (let at = start; at < end; at++) flags |= characterClass[text.charCodeAt(at)] ?? 0
  return flags & ~LINE_END
}

function grow<Column extends Uint32Array | Uint8Array>(from: Column, to: Column): Column {
  to.set(from)
  return to
}
