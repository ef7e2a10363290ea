import { isBlankCode, isWordCode } from '../../text/punctuation.ts'
import type { Span } from '../../text/span.ts'
import type { MarkSign, Pair } from './mark-signs.ts'
import { findMarkSigns } from './mark-signs.ts'
import { findSingleMarks } from './single-marks.ts'

/** A region between quotation marks of one paragraph, marks included. */
export interface MarkedRegion extends Span {
  /** The text between the marks. */
  readonly inner: Span
  /** No closing mark came: the region runs to the paragraph's end. */
  readonly unclosed: boolean
  /** The index of the region it stands in, or -1. */
  readonly parent: number
}

/** Maximum nesting depth: deeper nesting is noise, and further marks inside are read as text. */
const MAX_LEVELS = 3

/**
 * The quoted regions of a paragraph, by their opening mark, an outer region before its inner ones.
 * A state machine over the marks, linear in the text:
 *
 *     outside ──opener──▶ inside ──closer──▶ outside
 *     inside ──opener──▶ nested, where two closers follow; else the closing mark before was forgotten
 *
 * Straight marks face the way their neighbours say, curly ones the wrong way round are turned.
 */
export function findMarks(text: string): readonly MarkedRegion[] {
  const doubles = findDoubleMarks(text)
  const singles = findSingleMarks(text, doubles)
  if (singles.length === 0) return nest(doubles)
  return nest([...doubles, ...singles].sort((a, b) => a.start - b.start || b.end - a.end))
}

function findDoubleMarks(text: string): readonly Pair[] {
  const signs = findMarkSigns(text)
  const pairs: Pair[] = []
  const stack: MarkSign[] = []
  const close = (end: number, innerEnd: number, unclosed: boolean): void => {
    const open = stack.pop()
    if (open)
      pairs.push({ start: open.start, end, inner: { start: open.end, end: innerEnd }, unclosed })
  }
  for (const [at, sign] of signs.entries()) {
    const inside = isInnerOpener(text, sign, stack.at(-1))
      ? turnAtOpener(signs, at, stack.length)
      : turnInside(signs, at, stack.length)
    const turn = stack.length === 0 ? turnOutside(sign) : inside
    if (isStray(text, sign, stack.at(-1))) continue
    if (turn === 'restart') {
      const end = endOfText(text, sign.start)
      while (stack.length > 0) close(end, end, false)
    }
    if (turn === 'close') close(sign.end, sign.start, false)
    if (turn === 'open' || turn === 'restart') stack.push(sign)
  }
  while (stack.length > 0) close(text.length, text.length, true)
  return pairs.filter((pair) => pair.inner.end > pair.inner.start).sort((a, b) => a.start - b.start)
}

/** A stray sign: two apostrophes close no `„`, since they set a word in italics or were left over from that. */
const isStray = (text: string, sign: MarkSign, open: MarkSign | undefined): boolean =>
  open !== undefined && text[open.start] === '„' && text[sign.start] === "'"

/**
 * An inner opening mark: in `„Die »alten Häuser« bleiben zu“` and `»Das ›Nein‹ bleibt«` the mark right before a word
 * opens, unless the outer mark is `«`, of which `»` is the closing one. Within `«` Persian turns `”` so.
 */
const isInnerOpener = (text: string, sign: MarkSign, open: MarkSign | undefined): boolean =>
  open !== undefined &&
  sign.looksOpening &&
  (text[open.start] === '«' ? '”' : '»›').includes(text.charAt(sign.start)) &&
  isWordCode(text.charCodeAt(sign.end))

/** What a mark does to the state: opens a region, closes one, closes all and opens anew, or nothing. */
type Turn = 'open' | 'close' | 'restart' | 'ignore'

function turnOutside(sign: MarkSign): Turn {
  if (sign.faces === 'opening') return 'open'
  if (sign.looksOpening) return 'open'
  return sign.looksClosing || sign.faces === 'closing' ? 'ignore' : 'open'
}

function turnInside(signs: readonly MarkSign[], at: number, depth: number): Turn {
  const sign = signs[at]
  if (!sign || sign.faces === 'closing' || !sign.looksOpening || sign.looksClosing) return 'close'
  const next = signs[at + 1]
  if (sign.faces === 'either' && (!next || facesOpening(next))) return next ? 'close' : 'restart'
  return turnAtOpener(signs, at, depth)
}

function turnAtOpener(signs: readonly MarkSign[], at: number, depth: number): Turn {
  const next = signs[at + 1]
  const afterNext = signs[at + 2]
  const twoClosersFollow = next && afterNext && !facesOpening(next) && !facesOpening(afterNext)
  if (twoClosersFollow) return depth < MAX_LEVELS ? 'open' : 'ignore'
  return 'restart'
}

function facesOpening(sign: MarkSign): boolean {
  if (sign.faces === 'either') return sign.looksOpening && !sign.looksClosing
  return sign.faces === 'opening' && (sign.looksOpening || !sign.looksClosing)
}

function endOfText(text: string, before: number): number {
  let end = before
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end--
  return end
}

/**
 * Builds the tree: the parent of each pair is the nearest one before it that holds it whole. A pair that would overlap
 * another is dropped.
 */
function nest(pairs: readonly Pair[]): readonly MarkedRegion[] {
  const regions: MarkedRegion[] = []
  const open: number[] = []
  for (const pair of pairs) {
    while (open.length > 0 && (regions[open.at(-1) ?? 0]?.end ?? 0) <= pair.start) open.pop()
    const parent = open.at(-1) ?? -1
    const holder = regions[parent]
    if (holder && pair.end > holder.inner.end) continue
    open.push(regions.length)
    const { start, end, inner, unclosed } = pair
    regions.push({ start, end, inner, unclosed, parent })
  }
  return regions
}
