import { REFERENCE, TAG } from './character-class.ts'
import { decodeReferences } from './character-references.ts'

/** What is shown never contains these; each row says why. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Halves of a surrogate pair, by what `toWellFormed` has for them.
  [/\p{Surrogate}/gu, '\ufffd'],
  // Line breaks within a line are spaces, unless one stands beside them.
  [/(?<=\S)[\n\r\u000b\u000c\u0085\u2028\u2029](?=\S)/g, ' '],
  [/[\n\r\u2028\u2029]/g, ''],
  // Controls but tab.
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''],
  // Direction overrides and isolates, which could show words in another order than they stand in.
  [/[\u202a-\u202e\u2066-\u2069]/g, ''],
  // Byte order marks and annotation anchors within text.
  [/[\ufeff\ufff9-\ufffb]/g, ''],
  // Tag characters, except in a flag: black flag, tags, cancel tag.
  [/(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu, '$1'],
  // More marks on one base than any script needs.
  [/(\p{M}{30})\p{M}+/gu, '$1'],
]

/** 1 for what shows nothing at an edge: spaces, soft hyphen, zero-width space, word joiner and the like. */
const edges = new Uint8Array(0x10000)
for (const character of '\t\n\v\f\r \u00a0\u00ad\u1680\u200b\u2028\u2029\u202f\u205f\u3000\ufeff') {
  edges[character.charCodeAt(0)] = 1
}
edges.fill(1, 0x2000, 0x200b)
edges.fill(1, 0x2060, 0x2065)

/**
 * A line as it is shown: character references decoded once, trimmed, without what `rules` name.
 * Inner no-break spaces, joiners, LRM and RLM stay. `flags` are the line's bits of `characterClass`.
 */
export function displayText(line: string, flags: number): string {
  if (flags === 0) return line.trim()
  const text = decodeReferences(line)
  return text === line && (flags & ~(REFERENCE | TAG)) === 0 ? line.trim() : cleanText(text)
}

/** Letters and signs of which no rule names any; most texts have no other, and need no rule compiled. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/** Any text as it may be shown on one line: trimmed, without what `rules` name; references stay as they stand. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim()
  for (const [pattern, replacement] of rules) text = text.replace(pattern, replacement)
  return trimEdges(text)
}

function trimEdges(text: string): string {
  let first = 0
  let last = text.length
  while (first < last && edges[text.charCodeAt(first)] === 1) first++
  while (first < last && edges[text.charCodeAt(last - 1)] === 1) last--
  return text.slice(first, last)
}
