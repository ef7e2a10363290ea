import {
  type Draft,
  kindAt,
  roleNumber,
  setBlank,
  setRole,
  shownAt,
  skipBlank,
} from '../grammar/draft.ts'
import type { ArticleDraft } from '../grammar/draft.ts'
import { addFurniture } from '../grammar/read-furniture.ts'
import { kind } from '../lines/line-kind.ts'
import { textAt } from '../lines/read-line.ts'
import { findFurniture } from '../shapes/furniture-shape.ts'
import { MESSAGE } from '../shapes/message-mark.ts'
import type { Furniture } from '../wire.ts'
import { findLabel, type LabelledLine } from './line-labels.ts'

const MAX_LINES = 200
/** Labels that a sentence or a headline may begin with as well: alone they are no header. */
const COMMON =
  /^(?:re|by|place|source|note|photo|image|type|status|date|time|from|to|words?|number|issue|message|language|subjects?|company)$/

/**
 * Reads the header of a message, of an article with labels or of Markdown (front matter) at `at`: what it says
 * becomes title, byline, summary and meta. Gives the first line after it, `at` where there is none.
 */
export function readHeader(draft: Draft, article: ArticleDraft, at: number): number {
  const fenced = findFence(draft, at)
  if (fenced !== null) return readFenced(draft, article, at, fenced)
  const end = findHeaderEnd(draft, at)
  if (end === at) return at
  const start = isEnvelope(draft, at) ? skipBlank(draft, at + 1) : at
  if (start > at) addFurniture(draft, article, at, 'chrome')
  setBlank(draft, at + 1, start)
  let next = start
  while (next < end) next = readLabelled(draft, article, next, end)
  return end
}

/** The first line after the header of a message or of an article with labels at `at`; `at` where there is none. */
export function findHeaderEnd(draft: Draft, at: number): number {
  const start = isEnvelope(draft, at) ? skipBlank(draft, at + 1) : at
  const end = findEnd(draft, start)
  return end === start ? at : end
}

const ENVELOPE =
  /^(?:-{2,}\s?(?:original|forwarded) message\s?-{2,}|begin forwarded message:?|-{2,}\s?(?:urspr[üu]ngliche|weitergeleitete) nachricht\s?-{2,}|-{2,}\s?message (?:transf[ée]r[ée]|d'origine)\s?-{2,})$/i

/** A line that a program wrote above the header of a message. */
const isEnvelope = (draft: Draft, at: number): boolean =>
  at < draft.lines.count && (MESSAGE.test(shownAt(draft, at)) || ENVELOPE.test(shownAt(draft, at)))

/** Where front matter that opens at `at` closes: the same line of dashes or plus signs, with labels between. */
export function findFence(draft: Draft, at: number): number | null {
  const fence = shownAt(draft, at)
  if (!/^(?:-{3}|\+{3})$/.test(fence) || findLabelled(draft, at + 1) === null) return null
  for (let line = at + 1; line < at + MAX_LINES && line < draft.lines.count; line++)
    if (shownAt(draft, line) === fence || shownAt(draft, line) === '...') return line
  return null
}

function readFenced(draft: Draft, article: ArticleDraft, at: number, end: number): number {
  setRole(draft, at, roleNumber.rule)
  setRole(draft, end, roleNumber.rule)
  for (let line = at + 1; line < end;) {
    if (kindAt(draft, line) === kind.blank) setRole(draft, line++, roleNumber.blank)
    else if (findLabelled(draft, line) === null) addFurniture(draft, article, line++, 'chrome')
    else line = readLabelled(draft, article, line, end)
  }
  return end + 1
}

/** TOML writes `title = "…"`. */
function findLabelled(draft: Draft, at: number): LabelledLine | null {
  return at < draft.lines.count
    ? findLabel(shownAt(draft, at).replace(/^([\w-]+)\s*=\s*/, '$1: '))
    : null
}

/** The first line after the labels that begin at `at`; `at` itself where they are no header. */
function findEnd(draft: Draft, at: number): number {
  let end = at
  let labelled = 0
  let telling = 0
  for (let line = at; line < at + MAX_LINES; line++) {
    const found = findLabelled(draft, line)
    if (found !== null) {
      labelled++
      if (found.label === 'title' || (!COMMON.test(found.name) && found.label !== 'summary'))
        telling++
      end = line + 1
    } else if (!isFolded(draft, line, labelled)) {
      const next = skipBlank(draft, line)
      // Labels that go on after a blank line are one header, but a second title begins another story.
      if (next === line || next > line + 1 || !isLabelled(draft, next)) break
    }
  }
  return telling > 0 && (labelled > 1 || isTitle(draft, at)) ? end : at
}

const isTitle = (draft: Draft, at: number): boolean =>
  findLabelled(draft, at)?.label === 'title' && !/^re$/i.test(findLabelled(draft, at)?.name ?? '')

const isLabelled = (draft: Draft, at: number): boolean => {
  const found = findLabelled(draft, at)
  return found !== null && found.label !== 'title' && !COMMON.test(found.name)
}

/** A line of a header that begins with a blank goes on with the one before. */
const isFolded = (draft: Draft, at: number, labelled: number): boolean =>
  labelled > 0 && kindAt(draft, at) !== kind.blank && /^[ \t]+\S/.test(textAt(draft.lines, at))

/** Reads the label at `at` and the lines that go on with it. */
function readLabelled(draft: Draft, article: ArticleDraft, at: number, end: number): number {
  const found = findLabelled(draft, at)
  let next = at + 1
  while (next < end && findLabelled(draft, next) === null && kindAt(draft, next) !== kind.blank)
    next++
  if (found === null) setBlank(draft, at, at + 1)
  else addLabelled(draft, article, at, found, next)
  return found === null ? at + 1 : next
}

/** A list below a label in front matter is one line: `- Ann` and `- Tom` are `Ann, Tom`. */
const joinValues = (first: string, rest: readonly string[]): string =>
  rest.length > 0 && rest.every((line) => /^-\s/.test(line))
    ? [first, ...rest.map((line) => line.slice(1).trim())].filter(Boolean).join(', ')
    : [first, ...rest].join(' ').trim()

/** What nobody may miss, wherever it stands: an embargo, a note to editors. */
const warnings: ReadonlySet<Furniture['role']> = new Set(['advisory'])
/** The value of a label that says there is none: `Embargo: none`. */
const NOTHING = /^(?:none|no|nil|n\/?a|keine?r?|aucun|[-–—]+)\.?$/i

function addLabelled(
  draft: Draft,
  article: ArticleDraft,
  at: number,
  found: LabelledLine,
  next: number,
): void {
  const { label, name } = found
  const rest = Array.from({ length: next - at - 1 }, (_, more) => shownAt(draft, at + 1 + more))
  const value = joinValues(found.value, rest)
  for (let line = at + 1; line < next; line++) setRole(draft, line, roleNumber.chrome)
  if (value === '' || label === 'machine') return addFurniture(draft, article, at, 'chrome')
  if (label === 'title' && article.title === null) {
    article.title = { text: value, line: at + 1 }
    return setRole(draft, at, roleNumber.title)
  }
  const whole = rest.length > 0 ? `${found.name}: ${value}` : shownAt(draft, at)
  const warning = label === 'meta' && !NOTHING.test(value) ? findFurniture(whole, warnings) : null
  const role = warning?.role ?? (label === 'title' ? 'meta' : label)
  setRole(draft, at, roleNumber[role])
  article.furniture.push({
    role,
    text: /^(?:meta|advisory)$/.test(role) ? whole : value,
    line: at + 1,
  })
  if (warning !== null) {
    const code = warning.code === 'embargo-line' ? warning.code : 'advisory-line'
    return draft.log.note(code, at + 1)
  }
  if (role !== 'meta') return
  draft.meta.push([name, value])
  draft.log.noteWith('meta-line', at + 1, { name })
}
