import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { News, NewsItem } from '../news/news.ts'
import { joinLines, readParts } from '../news/news-text.ts'

/**
 * Copy of American wires. Source: ANPA 1312, the high-speed wire transmission format; ␁␂␃ are the controls SOH, STX
 * and ETX, and lines of the head begin with `^` and end with `<`:
 *
 *     ␁a0123␟r                     service and number
 *     r i␓␑ am-harbor 11-28 0142    priority, category, keyword, date, words
 *     ␂^Ferry crews end strike<    the headline, then byline and notes
 *     ^By R. MOOR=
 *        OSLO (AP) _ The crews …   the text: paragraphs are indented
 *     ␃
 */
export function readAnpa(text: string, log: DiagnosticLog): News | null {
  const format = 'ANPA 1312'
  const items = text
    .split('\u0001')
    .slice(1)
    .flatMap((message) => readMessage(message) ?? [])
  if (items.length > 0) return { format, source: null, copyright: null, items }
  log.noteWith('format-broken', 1, { format, at: null })
  return null
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g
/** `am-`, `pm-` and `bc-` stand before the keyword and say for which papers it is. */
const KEYWORD = /\b(?:am|pm|bc)-+([a-z][\w.,&' -]*?)(?=\s+\d|\s*$)/i

function readMessage(message: string): NewsItem | null {
  const start = message.lastIndexOf('\u0002', findEnd(message))
  if (start < 0) return null
  const head = message.slice(0, start)
  const copy = message.slice(start + 1, findEnd(message)).replace(CONTROLS, '')
  const lines = markTitle(copy.split(/\r\n?|\n/))
  const marked = lines.filter((line) => line.trimStart().startsWith('^')).map(cutMarks)
  const bylines = marked.filter((line) => /^by\s/i.test(line))
  const notes = marked.filter((line) => /^(?:eds?|with|note|a[mp] |pm |bc )\b/i.test(line))
  const [title = '', ...more] = marked.filter(
    (line) => line !== '' && !bylines.includes(line) && !notes.includes(line),
  )
  const body = lines.filter((line) => !line.trimStart().startsWith('^')).join('\n')
  return {
    title,
    blocks: readParts(body.split(/\n\s*\n|\n(?=[ \t]{2,}\S|\t)/)),
    facts: {
      byline: bylines,
      note: [...notes, ...more],
      slug: KEYWORD.exec(head.replace(CONTROLS, ' '))?.[1],
    },
  }
}

function findEnd(message: string): number {
  const end = message.indexOf('\u0003')
  return end < 0 ? message.length : end
}

/** Where nothing is marked, the headline is the first line. */
function markTitle(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (first < 0 || lines.some((line) => line.trimStart().startsWith('^'))) return lines
  return lines.map((line, at) => {
    const isMarked = at === first || /^\s*by\s+\p{Lu}.{0,60}$/iu.test(line)
    return isMarked ? `^${line.trimStart()}` : line
  })
}

const cutMarks = (line: string): string =>
  joinLines(
    line
      .trimStart()
      .replace(/^\^/, '')
      .replace(/[<=>]+\s*$/, ''),
  )
