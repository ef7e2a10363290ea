import { COMBINING, CONTROL, INVISIBLE, SURROGATE } from './character-class.ts'

const REMOVED =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu
const SPACES = /\s/g
const NEEDS_WORK = CONTROL | INVISIBLE | COMBINING | SURROGATE

/**
 * A line as the grammar looks at it, never as it is shown: controls and invisible characters removed,
 * every space a plain one, NFC, trimmed. `flags` are the line's bits of `characterClass`.
 */
export function normalText(text: string, flags: number): string {
  if ((flags & NEEDS_WORK) === 0) return text.trim()
  return text.replace(REMOVED, '').replace(SPACES, ' ').normalize('NFC').trim()
}

/** Printable ASCII without a backtick and without two spaces in a row. */
const PLAIN = /^(?: ?[!-_a-~])*$/

/** Lower case with quotes, dashes and spaces folded: two lines that fold alike say the same. */
export function foldLine(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
}

/** What `foldLine` makes of one code unit, each found when first asked for; 0 is not yet known. */
const foldedUnits = new Uint16Array(0x10000)

/** `foldLine` for the code unit at `at`, as a number. */
export function foldUnit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (
    foldedUnits[code] || (foldedUnits[code] = foldLine(String.fromCharCode(code)).charCodeAt(0))
  )
}
