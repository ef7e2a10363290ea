import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, tokensOf } from '../markup/xml-tree.ts'
import type { News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { joinLines, readHtml, readMarkup, readMarkedTitle } from '../news/news-text.ts'
import { composeItem } from './compose-item.ts'
import type { FeedFields, FeedVocabulary } from './feed-fields.ts'
import {
  attributeIn,
  findItems,
  readFields,
  readVocabulary,
  textIn,
  textsIn,
} from './feed-fields.ts'

const ITEMS = new Set(['item'])

/** Where the words of an item may stand, the first that has some being taken. */
const names = {
  title: ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'],
  content: ['content:encoded', 'content', 'body', 'fulltext', 'atom:content'],
  summary: [
    'description',
    'dc:description',
    'summary',
    'atom:summary',
    'itunes:summary',
    'media:description',
    'itunes:subtitle',
  ],
  author: ['dc:creator', 'author', 'atom:author', 'itunes:author'],
  date: ['pubdate', 'dc:date', 'date', 'atom:published', 'atom:updated'],
} as const

/**
 * RSS 0.9x to 2.0, and 1.0, which is RDF. Source: RSS 2.0 specification, with what producers borrow: `content:encoded`,
 * Dublin Core, Media RSS, iTunes, Atom. Total: what is not closed ends with its item, so that one fault loses no other.
 */
export function readRss(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'RSS', log, ITEMS)
  if (root === null) return null
  const vocabulary = readVocabulary(root)
  const version = root.attributes.get('version')
  const channel = readFields(find(root, 'channel') ?? root, vocabulary)
  return {
    format: version === undefined ? 'RSS' : `RSS ${version}`,
    source: readMarkedTitle(textIn(channel, 'title', 'dc:title')) || null,
    copyright: joinLines(textIn(channel, 'copyright', 'dc:rights')) || null,
    language: textIn(channel, 'language', 'dc:language').trim(),
    items: [...findItems(root, 'item')].map((item) => readItem(item, vocabulary)),
  }
}

function readItem(item: Element, vocabulary: FeedVocabulary): NewsItem {
  const fields = readWithMedia(item, vocabulary)
  const author = names.author.find((name) => textsIn(fields, name).length > 0)
  const composed = composeItem({
    title: readMarkedTitle(textIn(fields, ...names.title)),
    content: readField(fields, names.content),
    summary: readField(fields, names.summary),
    pictured: textsIn(fields, 'media:description').map(readMarkedTitle),
    facts: {
      byline: author && textsIn(fields, author).map(nameOf),
      date: textIn(fields, ...names.date),
      copyright: textsIn(fields, 'dc:rights', 'media:copyright'),
      link: linkOf(fields),
      source: readMarkedTitle(textIn(fields, 'source')),
    },
  })
  const [title] = fields.get('title') ?? []
  return {
    ...composed,
    language:
      item.attributes.get('lang') ??
      title?.attributes.get('lang') ??
      textIn(fields, 'dc:language').trim(),
    subjects: textsIn(fields, 'category', 'dc:subject').map(readMarkedTitle),
  }
}

/** The fields of an item with those of its media, which stand in groups of their own. */
function readWithMedia(item: Element, vocabulary: FeedVocabulary): FeedFields {
  const own = readFields(item, vocabulary)
  const media = [...(own.get('media:group') ?? []), ...(own.get('media:content') ?? [])]
  if (media.length === 0) return own
  const fields = new Map(own)
  for (const name of ['title', 'description', 'copyright']) {
    const found = media.flatMap((group) => [...findAll(group, name)])
    if (found.length > 0)
      fields.set(`media:${name}`, [...(fields.get(`media:${name}`) ?? []), ...found])
  }
  return fields
}

/** The first of these fields that has a text: escaped HTML, or elements. */
function readField(fields: FeedFields, from: readonly string[]): NewsText {
  for (const element of from.flatMap((name) => fields.get(name) ?? [])) {
    const hasElements = element.children.some((child) => typeof child !== 'string')
    const text = hasElements ? readMarkup(tokensOf(element)) : readHtml(element.children.join(''))
    if (text.blocks.length > 0) return text
  }
  return { blocks: [], captions: [] }
}

/** `desk@post.example (Ann Bell)` → `Ann Bell` */
const nameOf = (author: string): string =>
  joinLines(/^\s*[^\s@]+@\S+\s*\(([^)]+)\)\s*$/.exec(author)?.[1] ?? author)

/** Where an item stands: its link, the link of Atom, or an identifier that is an address. */
function linkOf(fields: FeedFields): string {
  const own = textIn(fields, 'link', 'feedburner:origlink').trim()
  const linked = attributeIn(fields, 'atom:link', 'href', isAlternate)
  const guid = textIn(fields, 'guid').trim()
  return own || linked || (/^https?:\/\//i.test(guid) ? guid : '')
}

/** Whether a link of Atom leads to the item itself. */
export const isAlternate = (attributes: ReadonlyMap<string, string>): boolean =>
  (attributes.get('rel') ?? 'alternate') === 'alternate'
