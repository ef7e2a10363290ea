/** Signs that mean something anywhere in a line: CommonMark 0.31, GFM (`~ |`), and `$` of GitHub's formulas. */
const ANYWHERE = /[\\`*_[\]<~|$#]|&(?=#?\w+;)/g
/** What would begin a list, a quotation, an underlined heading or a rule. */
const AT_START = /^([+>=-]|\d{1,9}(?=[.)]))/
const LINE_BREAKS = /[\n\r]+/g
const EDGES = /^[ \t]+|[ \t]+$/g

/**
 * A text as Markdown that reads verbatim wherever a paragraph, a heading or a list item begins. Any string
 * is fine: line breaks become a space, blanks at the edges, which Markdown would drop or read as code, go.
 * Source of the signs: CommonMark 0.31, section 2.4 (any ASCII punctuation may be escaped).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(LINE_BREAKS, ' ')
    .replace(EDGES, '')
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
}
