import {
  createDraft,
  type Draft,
  kindAt,
  roleNumber,
  setRole,
  setRule,
  setSection,
} from './draft.ts'
import { kind } from '../lines/line-kind.ts'
import { splitLines } from '../lines/lines.ts'
import { noteDuplicates } from './note-duplicates.ts'
import { noteText } from './note-text.ts'
import { cutParts } from './parts.ts'
import { createArticle, readArticle } from './read-article.ts'
import { addTakeMark } from './read-furniture.ts'
import { readList } from './read-list.ts'
import { readPreamble } from './read-preamble.ts'
import type { Article, ParsedWire } from '../wire.ts'

/**
 * The grammar of a wire, over lines that `line-kind.ts` has told apart; each rule stands with the function
 * that reads it.
 *
 *     wire      = [ preamble ] { list | article | blank | rule | end mark }
 *     preamble  = at most two lines before the first list                        read-preamble.ts
 *
 *     list      = item { [ blank ] item }                                        read-list.ts
 *     item      = marker [ blank ] headline { continuation }
 *               | dash-headline { continuation }                                 continuation.ts
 *
 *         -
 *         Oil prices extend gains on Iran unrest
 *         -
 *         Dutch court hears battle over Nexperia
 *
 *     article   = { furniture } [ title ] { furniture } body [ signature ]       read-article.ts
 *     furniture = masthead | title again | byline | dateline | caption           read-title.ts
 *               | advisory | meta | ticker | chrome | copyright                  furniture-shape.ts
 *     body      = { paragraph | subhead | blank | rule | more | stray marker }   read-body.ts
 *
 *         Tiny meteorite may have caused leak from Soyuz capsule
 *         Russian and NASA engineers were assessing a coolant leak on Thursday …
 *         - Coolant pressure drop -
 *         NASA later added that the crew on the station "completed normal operations" …
 *         V.Said--SF-PST
 *
 * `parseWire` is total and linear: any string gives a wire, every line one role, every look ahead is bounded
 * by what the reading then consumes. Text in another format is read as lines too: `parseText` tells it apart.
 */
export function parseWire(text: string): ParsedWire {
  const draft = createDraft(splitLines(text))
  return readDraft(draft, readPreamble(draft), { list: readList, story: readArticle })
}

/** Reads what is there from `at` on. */
export function readDraft(draft: Draft, at: number, readers: Readers): ParsedWire {
  const { count } = draft.lines
  while (at < count) at = readNext(draft, at, readers)
  noteText(draft)
  noteDuplicates(draft)
  noteMissing(draft)
  return composeWire(draft, null)
}

/** Reads what begins at a line; gives the first line after it, always beyond. */
type Read = (draft: Draft, at: number) => number

/** `list` reads what begins with a marker or a dash, `story` whatever is neither that nor what stands between. */
export interface Readers {
  readonly list: Read
  readonly story: Read
}

function readNext(draft: Draft, at: number, { list, story }: Readers): number {
  switch (kindAt(draft, at)) {
    case kind.blank:
      setRole(draft, at, roleNumber.blank)
      return at + 1
    case kind.rule:
      setRule(draft, at)
      return at + 1
    case kind.endMark:
    case kind.more:
      return readStray(draft, at)
    case kind.section:
      setSection(draft, at)
      return at + 1
    case kind.mark:
    case kind.dash:
      return list(draft, at)
    default:
      return story(draft, at)
  }
}

/** An end mark or a `MORE` between sections belongs to the article before, or to none. */
function readStray(draft: Draft, at: number): number {
  addTakeMark(draft, draft.articles.at(-1) ?? createArticle(at), at)
  return at + 1
}

function noteMissing({ lines, log, articles, lists }: Draft): void {
  const last = Math.max(1, lines.count)
  if (lines.kinds.every((lineKind) => lineKind === kind.blank)) log.note('file-empty', 1)
  else if (lists === 0) log.note('list-missing', 1)
  else if (articles.length === 0) log.note('article-missing', last)
}

/** The wire of a draft in which all is read; with the format that kept it from being read, where there is one. */
export function composeWire(draft: Draft, foreignFormat: string | null): ParsedWire {
  const { lines, log, headlines, sections, meta, heads } = draft
  const articles = draft.articles.map(
    ({ title, blocks, signature, furniture, first, last }): Article => ({
      title,
      blocks,
      signature,
      furniture,
      lines: { first: first + 1, last: last + 1 },
    }),
  )
  return {
    lines: { text: lines.text, starts: lines.starts, roles: lines.roles },
    foreignFormat,
    readFrom: null,
    headlines,
    sections: heads,
    otherLayout: null,
    articles,
    parts: cutParts(sections, {
      headlines: headlines.length,
      articles: articles.length,
      lines: lines.count,
    }),
    meta,
    diagnostics: log.list(),
    diagnosticTotals: log.totals(),
  }
}
