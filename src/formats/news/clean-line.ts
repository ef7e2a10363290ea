import { cleanText } from '../../wire/lines/display-text.ts'

/** Letters and signs that nothing is ever wrong with; most lines of a feed have no other. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/** Any text as it may be shown on one line, as `cleanText` has it; without its rules where there is nothing to rule. */
export const cleanLine = (text: string): string =>
  PLAIN.test(text) ? text.trim() : cleanText(text)
