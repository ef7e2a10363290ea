import { countWhile } from '../../text/count-while.ts'
import { isBlankCode, isDashCode, isDigitCode, isWordCode } from '../../text/punctuation.ts'
import type { Pair } from './mark-signs.ts'

const APOSTROPHE = 0x27
const LEFT_SINGLE = 0x2018
const RIGHT_SINGLE = 0x2019

/**
 * Elisions: words that begin with an apostrophe of their own. "an" is one only as "'an'", "'cause" not in "'cause for
 * concern'".
 */
const ELISION =
  /^(?:[Ee]m|[Tt]ill?|[Cc]ause(?! for| of)|[Tt]is|[Tt]was|[Bb]out|round|cuz|n|an(?=['’])|s|nother|ere|neath)(?![\p{L}\p{N}-])/u
const DECADE = /^\d\ds?(?![\p{L}\p{N}])/u

interface Closer {
  readonly at: number
  /** Beside punctuation it must close; after an s or a dropped g it may as well be an apostrophe. */
  readonly strength: 'sure' | 'likely' | 'doubtful'
}

/**
 * Regions in single marks, outside the double ones or wholly inside one of them. Possessives (`states'`),
 * elisions (`'em`, `talkin'`) and decades (`'90s`) do not count. An opening mark takes the closing mark
 * before the next opening one: linear in the text.
 */
export function findSingleMarks(text: string, doubles: readonly Pair[]): readonly Pair[] {
  if (text.includes('‚')) return findUnlikeMarks(text, LOW)
  if (!text.includes("'") && !text.includes('‘') && !text.includes('’')) return []
  if (TURNED.test(text)) return findUnlikeMarks(text, ALL_TURNED)
  const pairs: Pair[] = []
  const boundary = createBoundary(doubles)
  let open = -1
  let closer: Closer | null = null
  const finish = (): void => {
    if (open >= 0 && closer && boundary(open) === boundary(closer.at)) {
      const inner = { start: open + 1, end: closer.at }
      pairs.push({ start: open, end: closer.at + 1, inner, unclosed: false })
    }
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== APOSTROPHE && code !== LEFT_SINGLE && code !== RIGHT_SINGLE) continue
    if (opensSingle(text, at, code)) {
      finish()
      open = at
      closer = null
    } else if (open >= 0 && closer?.strength !== 'sure' && closer?.strength !== 'likely') {
      const found = readCloser(text, at, code)
      if (found && (!closer || found.strength !== 'doubtful')) closer = found
    }
  }
  finish()
  if (open >= 0 && !closer && runsOn(text, open)) {
    const inner = { start: open + 1, end: text.length }
    pairs.push({ start: open, end: text.length, inner, unclosed: true })
  }
  return pairs
}

/**
 * A quotation of whole sentences up to the end of its paragraph (`'Nobody had rung.`, `Reed said: ‘Nobody rang.`): the
 * next paragraph opens it again.
 */
function runsOn(text: string, at: number): boolean {
  const words = text.slice(at + 1).trimEnd()
  const before = text.slice(Math.max(0, at - MAX_BLANKS), at).trimEnd()
  const isWhole = before === '' ? /[\p{L}.!?…]$/u : /[.!?…]$/
  return (
    /(?:^|[:,.])$/.test(before) &&
    /^\p{Lu}/u.test(words) &&
    words.includes(' ') &&
    isWhole.test(words.slice(-2))
  )
}

/** Characters before a mark in which its sentence, or the paragraph, begins. */
const MAX_BLANKS = 4

/** `‚ … ‘` of German and `‚ … ’` of Dutch; an apostrophe stands before a letter. */
const LOW = /‚((?:[^‚‘’]|’(?=\p{L}))+)[‘’]/gu
/** `’ … ‘`, as Urdu has them. */
const TURNED = /’(?=\p{sc=Arab})[^‘’]+‘/u
const ALL_TURNED = new RegExp(TURNED, 'gu')

/** Single marks that no apostrophe looks like. */
const findUnlikeMarks = (text: string, pattern: RegExp): readonly Pair[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
    inner: { start: index + 1, end: index + whole.length - 1 },
    unclosed: false,
  }))

function opensSingle(text: string, at: number, code: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (code === RIGHT_SINGLE || after === code || before === code) return false
  const afterEdge =
    isBlankCode(before) ||
    isDashCode(before) ||
    '([{"“”«:/'.includes(text.charAt(at - 1)) ||
    (code === LEFT_SINGLE && isEastern(before))
  if (!afterEdge || isBlankCode(after)) return false
  if (!isWordCode(after) && !'$£€([#@…"“'.includes(text.charAt(at + 1))) return false
  const rest = text.slice(at + 1, at + 11)
  return !ELISION.test(rest) && !(isDigitCode(after) && DECADE.test(rest))
}

function readCloser(text: string, at: number, code: number): Closer | null {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (code === LEFT_SINGLE || isBlankCode(before)) return null
  if (/\s['’]n$/.test(text.slice(at - 3, at))) return null // rock 'n' roll
  if (isWordCode(after)) return isEastern(after) ? { at, strength: 'likely' } : null
  if (!isWordCode(before)) return { at, strength: 'sure' }
  const possessive = (before === 115 || before === 83) && isBlankCode(after) && text.length > at + 1
  const dropped = text.slice(at - 2, at) === 'in' && isBlankCode(after)
  return { at, strength: possessive || dropped ? 'doubtful' : 'likely' }
}

/** Chinese, Japanese and Korean: words stand right beside marks, and there are no apostrophes. */
const isEastern = (code: number): boolean =>
  (code >= 0x3001 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || code >= 0xff00

/** Which double region a position stands in, asked in ascending order of position a pair. */
function createBoundary(doubles: readonly Pair[]): (at: number) => number {
  return (at) => {
    const begun = countWhile(doubles.length, (index) => (doubles[index]?.start ?? 0) <= at)
    for (let index = begun - 1; index >= 0 && index >= begun - 4; index--) {
      if ((doubles[index]?.end ?? 0) > at) return index
    }
    return -1
  }
}
