import { COMBINING, CONTROL, INVISIBLE, REFERENCE, SURROGATE } from './character-class.ts'
import { displayText } from './display-text.ts'
import { normalText } from './normal-text.ts'

/**
 * What a line is on its own, tested in this order; whatever else it may be depends on where it stands.
 *
 *     blank
 *     mark      -                        one dash or bullet
 *     endMark   -30-    ###    (END)     an agency's end of copy
 *     more      (MORE)  - more -         another take follows
 *     rule      -----   * * *
 *     subhead   - Coolant pressure drop -
 *     dash      - Oil prices extend gains on Iran unrest
 *     text      anything else; "-40C night" too, for want of a space
 */
export const kind = {
  text: 0,
  blank: 1,
  mark: 2,
  endMark: 3,
  more: 4,
  rule: 5,
  subhead: 6,
  dash: 7,
  /** The head of a section of a list; only what stands around a line tells it (`layouts/`). */
  section: 8,
} as const

export type LineKind = (typeof kind)[keyof typeof kind]

const MARK = /^[-\u2010-\u2015\u2212\u2022\u00b7\u0387\u2023*]$/
const END_MARK =
  /^(?:[-\u2010-\u2015\u2212]{1,2} ?30 ?[-\u2010-\u2015\u2212]{1,2}|###|# # #|ENDS?|Ends|\((?:ends?|fin|ende)\)|[-\u2010-\u2015\u2212]{1,2} ?(?:ends?|fin|ende) ?[-\u2010-\u2015\u2212]{1,2})$/
const MORE =
  /^(?:MORE(?: (?:TO )?FOLLOWS?)?|More (?:to )?follows?\.?|\(more\)|[-\u2010-\u2015\u2212]{1,2} ?more ?[-\u2010-\u2015\u2212]{1,2}|\(?more (?:to )?follows?\)?)$/
const RULE = /^[-\u2010-\u2015\u2212_=*~#](?:\s*[-\u2010-\u2015\u2212_=*~#])+$/
const SPACED_SUBHEAD =
  /^[-\u2010-\u2015\u2212]{1,2}\s+(\S|\S.{0,118}\S)\s+[-\u2010-\u2015\u2212]{1,2}$/
const TIGHT_SUBHEAD =
  /^[-\u2010-\u2015\u2212](\p{L}|\p{L}.{0,118}[^\s\-\u2010-\u2015\u2212])[-\u2010-\u2015\u2212]$/u
const DASH = /^[-\u2010-\u2015\u2212\u2022*]\s+(?=\S)/
const MARK_CHARACTERS = 24
const SUBHEAD_CHARACTERS = 132
const NORMALISED_CHARACTERS = 2_000
const HYPHEN = 0x2d
const NEEDS_NORMALISING = CONTROL | INVISIBLE | COMBINING | SURROGATE | REFERENCE

/** The kind of the line at `text.slice(start, end)`, its terminator excluded; `flags` are its character bits. */
export function findLineKind(text: string, start: number, end: number, flags: number): LineKind {
  if ((flags & NEEDS_NORMALISING) !== 0) return kindOfUnusual(text.slice(start, end), flags)
  let first = start
  while (first < end && isSpace(text.charCodeAt(first))) first++
  if (first === end) return kind.blank
  const code = text.charCodeAt(first)
  if (openers[code] === 0) return kind.text
  let last = end
  while (isSpace(text.charCodeAt(last - 1))) last--
  if (last - first === 1 && code === HYPHEN) return kind.mark
  return kindOfText(text.slice(first, last))
}

/** A line that shows nothing, or a lone mark by a reference (`&bull;`), is read as it shows. */
function kindOfUnusual(text: string, flags: number): LineKind {
  const normal = normalText(text.slice(0, NORMALISED_CHARACTERS), flags) || normalText(text, flags)
  if (normal.startsWith('&')) {
    const shown = normalText(displayText(text, flags), flags)
    if (shown === '') return kind.blank
    if (MARK.test(shown)) return kind.mark
  }
  if (normal === '') return kind.blank
  return openers[normal.charCodeAt(0)] === 1 ? kindOfText(normal) : kind.text
}

function kindOfText(text: string): LineKind {
  if (MARK.test(text)) return kind.mark
  if (text.length <= MARK_CHARACTERS) {
    if (END_MARK.test(text) || END_MARK.test(bracketedLowerCase(text))) return kind.endMark
    if (MORE.test(text) || MORE.test(bracketedLowerCase(text))) return kind.more
  }
  if (RULE.test(text)) return kind.rule
  if (text.length <= SUBHEAD_CHARACTERS && findSubhead(text) !== null) return kind.subhead
  const dash = DASH.exec(text)
  if (dash === null) return kind.text
  return MARK.test(text.slice(dash[0].length)) ? kind.rule : kind.dash
}

/** Case matters for a bare word only: `More` alone may be a headline, `- More -` may not. */
function bracketedLowerCase(text: string): string {
  return /^[A-Z]/i.test(text) ? text : text.toLowerCase()
}

/** The words between a subhead's dashes; `null` where `text` is no subhead. At most 120 characters. */
export function findSubhead(text: string): string | null {
  return (SPACED_SUBHEAD.exec(text) ?? TIGHT_SUBHEAD.exec(text))?.[1] ?? null
}

/** The text of a dash line without its dash: `- Fog lifts` → `Fog lifts`. */
export function withoutDash(text: string): string {
  return text.replace(DASH, '')
}

/** The name of a section without the signs that set it apart: `## World`, `== World ==`, `World:`. */
export function withoutSigns(text: string): string {
  return text.replace(/^[#=*_~:>[【<|\-–—•\s]+(?=[^\s])|[#=*_~:>\]】|\-–—•\s]+$/g, '') || text
}

/** Whether a character is a space or a tab, all that can be trimmed off a plain line. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** 1 for every character with which a line can be anything but text. */
const openers = new Uint8Array(0x10000)
for (const character of '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00b7\u0387\u2023*_=~#(EMm') {
  openers[character.charCodeAt(0)] = 1
}
