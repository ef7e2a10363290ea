import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, readXml, textOf, tokensOf } from '../markup/xml-tree.ts'
import type { News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import {
  joinLines,
  lineOfBlocks,
  readDeclaredPlain,
  readHtml,
  readMarkup,
  readPlainTitle,
  readMarkedTitle,
} from '../news/news-text.ts'
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
import { isAlternate } from './rss.ts'

const ENTRIES = new Set(['entry'])

/** Atom 0.3 and 1.0: a feed, or one entry as a document of its own. Source: RFC 4287. */
export function readAtom(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'Atom', log, ENTRIES)
  if (root === null) return null
  const vocabulary = readVocabulary(root)
  const isEntry = root.name.toLowerCase() === 'entry'
  const feed = isEntry ? new Map<string, readonly Element[]>() : readFields(root, vocabulary)
  const entries = isEntry ? [root] : [...findItems(root, 'entry')]
  return {
    format: 'Atom',
    source: lineOf(feed.get('title')) || null,
    copyright: lineOf(feed.get('rights') ?? feed.get('copyright')) || null,
    language: root.attributes.get('lang'),
    items: entries.map((entry) => readEntry(entry, vocabulary)),
  }
}

function readEntry(entry: Element, vocabulary: FeedVocabulary): NewsItem {
  const fields = readFields(entry, vocabulary)
  const [media] = fields.get('media:group') ?? []
  return {
    ...composeItem({
      title:
        lineOf(fields.get('title')) ||
        readMarkedTitle(
          textIn(fields, 'media:title', 'dc:title') || textOf(find(media ?? null, 'title')),
        ),
      content: readFirst(fields, 'content'),
      summary: readSummary(fields, media ?? null),
      facts: {
        byline: (fields.get('author') ?? []).map(nameOf).concat(textsIn(fields, 'dc:creator')),
        date: textIn(fields, 'updated', 'modified', 'published', 'issued'),
        copyright: lineOf(fields.get('rights')),
        link: attributeIn(fields, 'link', 'href', isAlternate),
      },
    }),
    language: [entry, fields.get('title')?.[0], fields.get('content')?.[0]]
      .map((element) => element?.attributes.get('lang'))
      .find(Boolean),
    subjects: (fields.get('category') ?? []).flatMap(({ attributes }) =>
      [attributes.get('label'), attributes.get('term')].flatMap((name) => name ?? []),
    ),
  }
}

function readSummary(fields: FeedFields, media: Element | null): NewsText {
  const own = readFirst(fields, 'summary')
  if (own.blocks.length > 0) return own
  return readHtml(textIn(fields, 'media:description') || textOf(find(media, 'description')))
}

const readFirst = (fields: FeedFields, name: string): NewsText =>
  readConstruct(fields.get(name)?.[0])

/** What Atom calls a text construct: plain unless its type says that it is markup, inline or escaped. */
function readConstruct(element: Element | undefined): NewsText {
  if (!element) return { blocks: [], captions: [] }
  const type = element.attributes.get('type') ?? 'text'
  const hasElements = element.children.some((child) => typeof child !== 'string')
  if (hasElements) return readMarkup(tokensOf(element))
  const text = textOf(element)
  return /html|xml/.test(type) || element.attributes.get('mode') === 'escaped'
    ? readHtml(text)
    : readDeclaredPlain(text)
}

/** A text construct that is to be one line. */
function lineOf(elements: readonly Element[] | undefined): string {
  const element = elements?.find((one) => textOf(one).trim() !== '')
  if (!element) return ''
  if (element.children.some((child) => typeof child !== 'string'))
    return lineOfBlocks(readConstruct(element))
  const isMarkup =
    /html/.test(element.attributes.get('type') ?? '') ||
    element.attributes.get('mode') === 'escaped'
  return isMarkup ? readMarkedTitle(textOf(element)) : readPlainTitle(textOf(element))
}

const nameOf = (author: Element): string => joinLines(textOf(find(author, 'name') ?? author))
