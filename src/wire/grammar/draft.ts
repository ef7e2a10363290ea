import { createDiagnosticLog, type DiagnosticLog } from '../diagnostic-log.ts'
import { displayText } from '../lines/display-text.ts'
import { isSpace, kind, type LineKind, withoutSigns } from '../lines/line-kind.ts'
import { type SplitLines } from '../lines/lines.ts'
import { findContentEnd, textAt } from '../lines/read-line.ts'
import { normalText } from '../lines/normal-text.ts'
import { type Article, type Furniture, type Headline, type Role, roles } from '../wire.ts'

/** A list or an article as it came, for the parts of a wire. `index` is the first headline's or the article's. */
export interface DraftPart {
  readonly type: 'list' | 'article'
  readonly index: number
  readonly first: number
}

/** An article while it is read: 0-based indices of lines. */
export interface ArticleDraft {
  title: Article['title']
  blocks: Article['blocks']
  signature: Article['signature']
  readonly furniture: Furniture[]
  first: number
  last: number
}

/** The wire while it is read. Lines are 0-based indices here and 1-based in everything that leaves. */
export interface Draft {
  readonly lines: SplitLines
  readonly log: DiagnosticLog
  readonly headlines: Headline[]
  readonly articles: ArticleDraft[]
  readonly sections: DraftPart[]
  readonly meta: (readonly [name: string, value: string])[]
  /** The sections of its lists; a headline that comes next is in the last. */
  readonly heads: string[]
  /** Number of lists that have begun. */
  lists: number
  /** Furniture that was read before its article, and joins the next one. */
  pending: Furniture[]
  /** The longest line after which a headline of this wire was wrapped; 0 as long as none was. */
  wrappedWidth: number
}

/** A draft of a wire of these lines, of which nothing has been read. */
export function createDraft(lines: SplitLines): Draft {
  return {
    lines,
    log: createDiagnosticLog(),
    headlines: [],
    articles: [],
    sections: [],
    meta: [],
    heads: [],
    lists: 0,
    pending: [],
    wrappedWidth: 0,
  }
}

/** The index of every role in `roles`. */
export const roleNumber = Object.fromEntries(
  roles.map((role, number) => [role, number]),
) as Readonly<Record<Role, number>>

/** `role` is a number of `roleNumber`. Callers pass `roleNumber.title`, so that no name is looked up for each line. */
export function setRole(draft: Draft, at: number, role: number): void {
  draft.lines.roles[at] = role
}

const LONG_HEADLINE_CHARACTERS = 140

/** Enters a headline whose words stand on so many lines, with what is to be noted of any headline. */
export function enterHeadline(
  { headlines, log }: Draft,
  headline: Headline,
  wordLines: number,
): void {
  const { text, lines } = headline
  if (wordLines > 1) log.noteWith('headline-wrapped', lines.first, { lines: wordLines })
  if (text.length > LONG_HEADLINE_CHARACTERS)
    log.noteWith('headline-long', lines.first, { characters: text.length })
  headlines.push(headline)
}

/** Gives the head of a section its role: headlines that come next are in it. */
export function setSection(draft: Draft, at: number): void {
  setRole(draft, at, roleNumber.section)
  draft.heads.push(withoutSigns(shownAt(draft, at)))
}

/** What the line is on its own; `undefined` beyond the last line. */
export function kindAt(draft: Draft, at: number): LineKind | undefined {
  return draft.lines.kinds[at] as LineKind | undefined
}

/** The bits of a line's characters (`character-class.ts`); 0 beyond the last line. */
export function flagsAt(draft: Draft, at: number): number {
  return draft.lines.flags[at] ?? 0
}

/** The line as it is shown (`displayText`). */
export function shownAt(draft: Draft, at: number): string {
  const flags = flagsAt(draft, at)
  return flags === 0 ? trimmedAt(draft, at) : displayText(textAt(draft.lines, at), flags)
}

/** The line as the grammar looks at it. */
export function normalAt(draft: Draft, at: number): string {
  const flags = flagsAt(draft, at)
  return flags === 0 ? trimmedAt(draft, at) : normalText(textAt(draft.lines, at), flags)
}

const MAX_MEASURED_CHARACTERS = 10_000

/** Characters the line shows, as far as the grammar goes by them; very long lines are measured as they stand. */
export function widthAt(draft: Draft, at: number): number {
  const flags = flagsAt(draft, at)
  if (flags === 0) return trimmedAt(draft, at).length
  const text = textAt(draft.lines, at)
  return text.length > MAX_MEASURED_CHARACTERS
    ? text.trim().length
    : normalText(displayText(text, flags), flags).length
}

/** A line of plain characters, in which only spaces and tabs can be trimmed, cut out of the text at once. */
function trimmedAt({ lines: { text, starts } }: Draft, at: number): string {
  const next = starts[at + 1] ?? 0
  let first = starts[at] ?? next
  let end = findContentEnd(text, first, next)
  while (first < end && isSpace(text.charCodeAt(first))) first++
  while (first < end && isSpace(text.charCodeAt(end - 1))) end--
  return text.slice(first, end)
}

const PARAGRAPH_CHARACTERS = 180
const SENTENCE_CHARACTERS = 110
const SENTENCE_END = /[.!?…。！？؟۔।][\s"'”’»)\]]*$/

/** Whether a line ends as a sentence does, with what may stand behind its sign. */
export function endsSentence(draft: Draft, at: number): boolean {
  return SENTENCE_END.test(normalAt(draft, at).slice(-8))
}

/** Whether a line begins in lower case: by its first letter it goes on with the line before. */
export function startsLowerAt(draft: Draft, at: number): boolean {
  return kindAt(draft, at) === kind.text && /^\p{Ll}/u.test(normalAt(draft, at))
}

/** Long enough for a paragraph of body text: no title and no headline. */
export function isParagraphLike(draft: Draft, at: number): boolean {
  const width = widthAt(draft, at)
  return width >= PARAGRAPH_CHARACTERS || (width >= SENTENCE_CHARACTERS && endsSentence(draft, at))
}

/** The first line at or after `at` that is not blank; the number of lines where there is none. */
export function skipBlank(draft: Draft, at: number): number {
  const { kinds, count } = draft.lines
  while (at < count && kinds[at] === kind.blank) at++
  return at
}

/** Gives a rule its role, and notes it. */
export function setRule(draft: Draft, at: number): void {
  setRole(draft, at, roleNumber.rule)
  draft.log.note('rule-line', at + 1)
}

/** Gives the blank lines of `from` to `to` (excluded) their role. */
export function setBlank(draft: Draft, from: number, to: number): void {
  for (let at = from; at < to; at++) setRole(draft, at, roleNumber.blank)
}
