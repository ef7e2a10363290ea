import { withoutSigns } from '../lines/line-kind.ts'
import { findAddress } from './linked-text.ts'
import { endsAsSentence, type TextLine } from './text-line.ts'
import { findTime } from './clock.ts'

const MAX_NAME_CHARACTERS = 60
const MAX_WORDS = 4
const MAX_WORDS_SET_APART = 8
/** Of a name in capitals below a blank line, and right below a headline. */
const MAX_WORDS_APART = 5
const MAX_WORDS_BELOW = 3
/** Signs of Markdown, dashes, brackets and the like on either side, or a colon at the end. */
const SET_APART = /^(?:#{1,6}\s|[=*_~:>[【<|–—-]{1,}.*[=*_~:\]】>|–—-]$)|[:：]$/u
/** What a newsroom sets before the words of a headline, in capitals like them: `FLASH: PREMIER RESIGNS`. */
const FLAGGED =
  /^(?:flash|breaking(?: news)?|urgent|bulletin|(?:news ?)?alert|snap|just in|update(?: \d{1,2})?|correct(?:ed|ion)|exclusive|(?:mandatory )?kill|eil(?:meldung)?)\b\W{0,3}[:–—-]\W{0,3}\S/i
/** Four digits of a time; those of a year stand with a word or two, `2026 ELECTION`. */
const TIMED = /^(?:(?:0\d|1[0-8]|2[1-3])[0-5]\d\s|(?:19|20)[0-5]\d\s+\S+\s+\S+\s+\S)/
/** A row of figures with its name before them. */
const FIGURES = /\S(?: {3,}|\t)\S.*\d|(?: {2,}|\t)\S*\d\S*$/
const UPPER = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u

/** The name of the section that a line opens by its looks, `null` where it cannot be one. */
export function findSectionName(line: TextLine): string | null {
  if (line.text.length > MAX_NAME_CHARACTERS + 20 || line.opener?.type === 'number') return null
  const name = withoutSigns(line.text)
  if (name.length > MAX_NAME_CHARACTERS || !/\p{L}/u.test(name)) return null
  if (FLAGGED.test(name) || TIMED.test(name) || FIGURES.test(name)) return null
  if (endsAsSentence(name) || findAddress(name) !== null || findTime(name) !== null) return null
  const words = name.split(/\s+/).length
  return words <= (isSetApart(line) ? MAX_WORDS_SET_APART : MAX_WORDS) ? name : null
}

/** Whether the line shows by its signs or capitals that it is a heading. */
export const isSetApart = ({ text }: TextLine): boolean =>
  SET_APART.test(text) || (UPPER.test(text) && text.length <= MAX_NAME_CHARACTERS)

/**
 * Whether a line in capitals, without signs around it, says so much that it is rather a headline, `FERRY SINKS OFF LOMBOK`:
 * a name in so many words stands apart from the lines above.
 */
export const saysMuchInCapitals = (line: TextLine, isApart: boolean): boolean =>
  isInCapitals(line) &&
  line.text.split(/\s+/).length > (isApart ? MAX_WORDS_APART : MAX_WORDS_BELOW)

/** Whether a line is in capitals, without signs around it. */
export const isInCapitals = ({ text }: TextLine): boolean =>
  UPPER.test(text) && !SET_APART.test(text)
