import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Fields } from '../json/fields.ts'
import { foldedFieldsOf, objectsOf, stringIn, stringsIn } from '../json/fields.ts'
import { readRoots } from '../json/read-roots.ts'
import type { News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { readDeclaredPlain, readPlainTitle } from '../news/news-text.ts'
import { composeItem } from './compose-item.ts'

/** How deep in an answer its list may stand. */
const MAX_LEVELS = 3

/**
 * A list of records with a headline each, as services answer and data sets are written: by itself, one record a line,
 * or in a field of an object. Names of fields are those that most of them have.
 */
export function readJsonRecords(text: string, log: DiagnosticLog): News | null {
  const format = 'JSON records'
  const items = readRoots(text, log)
    .flatMap((root) => findRecords(root, MAX_LEVELS))
    .map(readRecord)
  if (items.length > 0) return { format, source: null, copyright: null, items }
  log.noteWith('format-broken', 1, { format, at: null })
  return null
}

/** The records of a value: of a list those with a title, of an object those of the first field that has some. */
function findRecords(value: unknown, depth: number): readonly Fields[] {
  const objects = objectsOf(value)
  const own = objects.filter(isTitled)
  const records = own.length === 0 && Array.isArray(value) ? objects.flatMap(unwrap) : own
  if (records.length > 0 && (Array.isArray(value) || depth === MAX_LEVELS)) {
    const held = Array.isArray(value) ? [] : findHeld(value, depth)
    return held.length > 0 ? held : records
  }
  return findHeld(value, depth)
}

const isTitled = (fields: Fields): boolean => titleOf(fields) !== ''

/** A record that an index or a graph hands out within another object: `{ "_source": { "title": … } }`. */
const unwrap = (fields: Fields): readonly Fields[] =>
  [...fields.values()].flatMap(objectsOf).filter(isTitled).slice(0, 1)

function findHeld(value: unknown, depth: number): readonly Fields[] {
  if (depth === 0 || Array.isArray(value)) return []
  for (const field of foldedFieldsOf(value).values()) {
    const records = findRecords(field, depth - 1)
    if (records.length > 0) return records
  }
  return []
}

const titleOf = (fields: Fields): string =>
  stringIn(fields, 'headline', 'head_line', 'title', 'webtitle') ||
  stringsIn(fields, 'headline', 'main')[0] ||
  stringIn(foldedFieldsOf(fields.get('title')), 'rendered') ||
  ''

/** Names of the fields with the text or a summary, in services, data sets, Schema.org and WordPress. */
const names = {
  content: [
    'content',
    'body',
    'articlebody',
    'text',
    'article',
    'maintext',
    'body_text',
    'fulltext',
    'full_text',
    'body_html',
    'content_html',
    'paragraphs',
  ],
  summary: [
    'description',
    'summary',
    'short_description',
    'abstract',
    'snippet',
    'lead',
    'standfirst',
    'excerpt',
    'deck',
    'teaser',
    'subtitle',
  ],
} as const

/**
 * WordPress holds its texts in objects, `{ "rendered": "<p>…</p>" }`, and others give a list with a paragraph each: all of
 * the first field that has some.
 */
function readText(fields: Fields, from: readonly string[]): NewsText {
  const texts = from
    .map((name) => stringsIn(fields, name, 'rendered', 'text', 'content', 'value').filter(Boolean))
    .find(({ length }) => length > 0)
  return readDeclaredPlain((texts ?? []).join('\n\n'))
}

const readRecord = (fields: Fields): NewsItem => ({
  ...composeItem({
    title: readPlainTitle(titleOf(fields)),
    content: readText(fields, names.content),
    summary: readText(fields, names.summary),
    facts: {
      byline: stringsIn(fields, 'authors', 'name').concat(
        stringsIn(fields, 'author', 'name'),
        stringsIn(fields, 'byline', 'original'),
      ),
      agency: stringsIn(fields, 'source', 'name', 'title'),
      date: stringIn(
        fields,
        'publishedat',
        'published_at',
        'published',
        'pubdate',
        'pub_date',
        'publish_date',
        'published_date',
        'publication_date',
        'datepublished',
        'date_published',
        'webpublicationdate',
        'date',
        'created_at',
      ),
      link: stringIn(
        fields,
        'url',
        'link',
        'web_url',
        'weburl',
        'href',
        'article_link',
        'permalink',
      ),
    },
  }),
  language: stringIn(fields, 'language', 'lang'),
  subjects: stringsIn(fields, 'category').concat(
    stringsIn(fields, 'section'),
    stringsIn(fields, 'tags', 'name'),
  ),
})
