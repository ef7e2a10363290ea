import { cutTime, findTime } from './clock.ts'
import { findAddress } from './linked-text.ts'

/** What a column of a table holds of its headlines. */
export type Column = 'headline' | 'time' | 'link' | 'source' | 'section' | 'summary' | null

const names: readonly (readonly [column: Exclude<Column, null>, name: RegExp])[] = [
  [
    'headline',
    /^(?:head ?lines?|titles?|titel|titre|t[ií]tulos?|titolo|story|head|überschrift|schlagzeile|subject|news|news ?title|article|artikel|kop|заголовок|标题|標題|題名|見出し|タイトル|제목)$/i,
  ],
  [
    'time',
    /^(?:time|times?tamp|date|day|date ?time|datetime|published(?: (?:at|on|date))?|publish(?: date|ing date)|publication date|date published|pub ?date|created(?: at)?|updated|datum|zeit|uhrzeit|heure|hora|fecha|data|ora|tijd|issued|filed|sent|дата|время|时间|日期|日時|日付)$/i,
  ],
  ['link', /^(?:url|uri|link|href|permalink|web ?address|address|lien|enlace|ссылка|链接)$/i],
  [
    'source',
    /^(?:source|outlet|publisher|agency|agence|agentur|agencia|quelle|fuente|fonte|bron|provider|publication|site|feed|media|medium|paper|newspaper|author|byline|from|источник|来源)$/i,
  ],
  [
    'section',
    /^(?:section|category|categories|topic|topics|ressort|desk|rubri(?:c|k|que)|secci[oó]n|kategorie|cat[ée]gorie|channel|tags?|beat|рубрика|раздел|栏目)$/i,
  ],
  [
    'summary',
    /^(?:summary|description|abstract|teaser|standfirst|deck|lead|lede|snippet|intro|excerpt|text|body|content|zusammenfassung|r[ée]sum[ée]|resumen)$/i,
  ],
]

/** A name as programs give one, `short_id` or `shortId`: where all are such, many may be of things that are not read. */
const MADE_NAME = /^[a-z][a-z\d]*(?:[A-Z_][a-zA-Z\d]*)*$/

/** The columns that a row of cells names; `null` where it names none that holds headlines. */
export function readTableHeader(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map((cell): Column => {
    const name = plainName(cell)
    return names.find(([, pattern]) => pattern.test(name))?.[0] ?? null
  })
  const known = columns.filter((column) => column !== null).length
  const first = columns.indexOf('headline')
  const isMade = first >= 0 && cells.length > 3 && cells.every((cell) => MADE_NAME.test(cell))
  if (known === 0) return null
  if (!isMade && known * 2 < cells.filter((cell) => cell.trim() !== '').length) return null
  // A title stands beside a headline in few tables; the first is the headline then.
  return columns.map((column, at) => (column === 'headline' && at !== first ? null : column))
}

/** `**Headline**`, `headline_text`, `news.title` and `pubDate` say what `headline`, `title` and `pub date` do. */
const plainName = (cell: string): string =>
  cell
    .replace(/[*`"]/g, '')
    .replace(/(?<=[a-z])(?=[A-Z])|[_.-]+/g, ' ')
    .trim()
    .replace(/^(?:news|articles?|story|post|item|web)\s(?=\S)|(?<=\S)\s(?:text|utc|gmt)$/gi, '')

const SAMPLE_ROWS = 200

/** The columns of rows without a header, or with one that does not name the headlines, by what they hold. */
export function guessColumns(
  rows: readonly (readonly string[])[],
  named: readonly Column[] = [],
): readonly Column[] | null {
  const sample = rows.slice(0, SAMPLE_ROWS)
  const width = Math.max(0, ...sample.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, at): Column => named[at] ?? null)
  const valuesOf = (at: number): readonly string[] =>
    sample.map((row) => row[at] ?? '').filter(Boolean)
  const share = (at: number, fits: (text: string) => boolean): number =>
    valuesOf(at).filter(fits).length / Math.max(1, valuesOf(at).length)
  const free = (): readonly number[] => [...columns.keys()].filter((at) => columns[at] === null)
  for (const at of free()) {
    if (share(at, (text) => findAddress(text) !== null) > 0.5) columns[at] = 'link'
    else if (share(at, (text) => findTime(text) !== null || isDate(text)) > 0.5)
      columns[at] = 'time'
  }
  if (!columns.includes('headline')) {
    const best = free().toSorted(
      (one, other) => lengthOf(valuesOf(other)) - lengthOf(valuesOf(one)),
    )[0]
    if (
      best === undefined ||
      share(best, (text) => /\p{L}.*\s.*\p{L}|[\u3040-\u9fff]{4}/u.test(text)) < 0.5
    )
      return null
    columns[best] = 'headline'
  }
  for (const at of free()) {
    if (share(at, (text) => /\p{L}/u.test(text)) < 0.5) continue
    const isBefore = at < columns.indexOf('headline')
    const wanted = isBefore ? 'section' : lengthOf(valuesOf(at)) > 60 ? 'summary' : 'source'
    if (!columns.includes(wanted)) columns[at] = wanted
  }
  return columns
}

/** Whether a cell is an address, a time or a date, and nothing else. */
export const holdsFact = (text: string): boolean =>
  findAddress(text) !== null || findTime(text) !== null || isDate(text)

const isDate = (text: string): boolean =>
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].{0,20})?$/.test(text) || cutTime(text)?.text === ''

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
