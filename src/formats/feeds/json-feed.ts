import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Fields } from '../json/fields.ts'
import { foldedFieldsOf, objectsOf, stringIn, stringsIn } from '../json/fields.ts'
import { parseJson } from '../json/parse-json.ts'
import type { News, NewsItem } from '../news/news.ts'
import {
  joinLines,
  readDeclaredPlain,
  readHtml,
  readPlainTitle,
  readMarkedTitle,
} from '../news/news-text.ts'
import { composeItem } from './compose-item.ts'

/** JSON Feed 1.0 and 1.1. Source: jsonfeed.org/version/1.1. Titles are plain text there, and HTML in many a feed. */
export function readJsonFeed(text: string, log: DiagnosticLog): News | null {
  const feed = foldedFieldsOf(parseJson(text, log))
  const [, version = ''] =
    /jsonfeed\.org\/version\/([\d.]{1,9})/.exec(stringIn(feed, 'version')) ?? []
  if (feed.size === 0) return noteBroken('JSON Feed', log)
  return {
    format: `JSON Feed ${version}`.trim(),
    source: readPlainTitle(stringIn(feed, 'title')) || null,
    copyright: null,
    language: stringIn(feed, 'language'),
    items: objectsOf(feed.get('items') ?? []).map(readItem),
  }
}

function noteBroken(format: string, log: DiagnosticLog): null {
  log.noteWith('format-broken', 1, { format, at: null })
  return null
}

function readItem(item: Fields): NewsItem {
  const html = stringIn(item, 'content_html')
  return {
    ...composeItem({
      title: readPlainTitle(stringIn(item, 'title')),
      content: html === '' ? readDeclaredPlain(stringIn(item, 'content_text')) : readHtml(html),
      summary: readDeclaredPlain(stringIn(item, 'summary')),
      facts: {
        byline: [...stringsIn(item, 'authors', 'name'), ...stringsIn(item, 'author', 'name')],
        date: stringIn(item, 'date_published', 'date_modified'),
        link: stringIn(item, 'url', 'external_url'),
      },
    }),
    language: stringIn(item, 'language'),
    subjects: stringsIn(item, 'tags'),
  }
}

/** RSS written as JSON: `{"rss": {"channel": {"item": […]}}}`. Its fields are those of RSS. */
export function readRssInJson(text: string, log: DiagnosticLog): News | null {
  const root = foldedFieldsOf(parseJson(text, log))
  const rss = root.has('rss') ? foldedFieldsOf(root.get('rss')) : root
  const channel = foldedFieldsOf(rss.get('channel'))
  if (channel.size === 0) return noteBroken('RSS in JSON', log)
  return {
    format: 'RSS in JSON',
    source: readMarkedTitle(stringIn(channel, 'title')) || null,
    copyright: joinLines(stringIn(channel, 'copyright')) || null,
    language: stringIn(channel, 'language'),
    items: objectsOf(channel.get('item') ?? channel.get('items') ?? rss.get('item') ?? []).map(
      readRssItem,
    ),
  }
}

const readRssItem = (item: Fields): NewsItem =>
  composeItem({
    title: readMarkedTitle(stringIn(item, 'title', 'dc:title')),
    content: readHtml(stringIn(item, 'content:encoded', 'content')),
    summary: readHtml(stringIn(item, 'description', 'summary')),
    facts: {
      byline: stringsIn(item, 'dc:creator').concat(stringsIn(item, 'author', 'name', '#text')),
      date: stringIn(item, 'pubdate', 'dc:date'),
      link: stringIn(item, 'link', 'url'),
    },
  })
