import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Facts, News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { joinLines, readHtml, readPlain, readTitle } from '../news/news-text.ts'
import { parseXml } from '../markup/xml-tree.ts'

/** Characters within which a feed says what it is. */
const HEAD = 4_000

/** RSS 0.9x to 2.0, and 1.0, which is RDF. Source: RSS 2.0 specification; feedsmith reads the odd ones. */
export function readRss(text: string, log: DiagnosticLog): News | null {
  const [, version] =
    /<rss\b[^>]*?\bversion\s{0,9}=\s{0,9}["']([\d.]{1,9})/i.exec(text.slice(0, HEAD)) ?? []
  const format = version === undefined ? 'RSS' : `RSS ${version}`
  const feed = parseFeed({
    text,
    format,
    log,
    parse: parseRssOrRdf,
    closing: ['</item>', /<rss\b/i.test(text) ? '</channel></rss>' : '</rdf:RDF>'],
  })
  return (
    feed && {
      format,
      source: readTitle(feed.title ?? '') || null,
      copyright: ('copyright' in feed ? feed.copyright : null) ?? feed.dc?.rights?.[0] ?? null,
      language: ('language' in feed ? feed.language : null) ?? feed.dc?.languages?.[0],
      items: (feed.items ?? []).map((item) =>
        composeItem(readTitle(item.title ?? ''), {
          content: readHtml(item.content?.encoded ?? ''),
          summary: readHtml(item.description ?? ''),
          facts: {
            byline: item.dc?.creators ?? ('authors' in item ? item.authors?.map(nameOf) : null),
            date: ('pubDate' in item ? item.pubDate : null) ?? item.dc?.dates?.[0],
            copyright: item.dc?.rights,
            link: item.link,
          },
        }),
      ),
    }
  )
}

/** What the head of a file declares and feedsmith does not hand on. */
const languageIn = (text: string, pattern: RegExp): string | undefined =>
  pattern.exec(text.slice(0, HEAD))?.[1]

const parseRssOrRdf = (text: string) => tryParse(parseRssFeed, text) ?? parseRdfFeed(text)

/** Atom 0.3 and 1.0. Source: RFC 4287. */
export function readAtom(text: string, log: DiagnosticLog): News | null {
  const format = 'Atom'
  const closing = ['</entry>', '</feed>'] as const
  const feed = parseFeed({ text, format, log, parse: parseAtomFeed, closing })
  return (
    feed && {
      format,
      source: lineOf(feed.title) || null,
      copyright: lineOf(feed.rights) || null,
      language: languageIn(text, /<feed\b[^>]{0,1000}?\bxml:lang\s{0,9}=\s{0,9}["']([\w-]{2,20})/i),
      items: (feed.entries ?? []).map((entry) =>
        composeItem(lineOf(entry.title), {
          content: readConstruct(entry.content),
          summary: readConstruct(entry.summary),
          facts: {
            byline: entry.authors?.map(nameOf),
            date: entry.updated ?? entry.published,
            copyright: lineOf(entry.rights),
            link: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
          },
        }),
      ),
    }
  )
}

/** JSON Feed 1.0 and 1.1. Source: jsonfeed.org/version/1.1. */
export function readJsonFeed(text: string, log: DiagnosticLog): News | null {
  const [, version = ''] = /jsonfeed\.org\\?\/version\\?\/([\d.]{1,9})/.exec(text) ?? []
  const format = `JSON Feed ${version}`.trim()
  const feed = tryParse(parseJsonFeed, text.replace(/^\ufeff/, ''))
  if (!feed) log.noteWith('format-broken', 1, { format, at: null })
  return (
    feed && {
      format,
      source: joinLines(feed.title ?? '') || null,
      copyright: null,
      language: feed.language,
      items: (feed.items ?? []).map((item) =>
        composeItem(joinLines(item.title ?? ''), {
          content: item.content_html ? readHtml(item.content_html) : plain(item.content_text ?? ''),
          summary: plain(item.summary ?? ''),
          facts: {
            byline: item.authors?.map(nameOf),
            date: item.date_published ?? item.date_modified,
            link: item.url,
          },
        }),
      ),
    }
  )
}

/** A document type that declares entities, which feedsmith refuses: without it they stay as they stand. */
const DECLARATIONS = /<!doctype[^>[]{0,400}\[[^\]]*\]\s*>/i

/** feedsmith throws at what it cannot read: here that is `null`. */
function tryParse<Feed>(parse: (text: string) => Feed, text: string): Feed | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}

/**
 * A feed in XML. One that is cut off is refused as a whole, so it is tried again up to the end of its last whole
 * item, and closed there. What is not well formed is noted.
 */
function parseFeed<Feed>({
  text,
  format,
  log,
  parse,
  closing: [end, close],
}: {
  readonly text: string
  readonly format: string
  readonly log: DiagnosticLog
  readonly parse: (text: string) => Feed
  readonly closing: readonly [itemEnd: string, rest: string]
}): Feed | null {
  const { faultAt } = parseXml(text)
  const plain = text.slice(0, HEAD).replace(DECLARATIONS, '') + text.slice(HEAD)
  const whole = plain.slice(0, plain.lastIndexOf(end) + end.length) + close
  const feed = tryParse(parse, plain) ?? tryParse(parse, whole)
  if (feed === null) log.noteWith('format-broken', 1, { format, at: faultAt })
  else if (faultAt !== null) log.noteWith('format-damaged', 1, { at: faultAt })
  return feed
}

/** Fewest words of an item's text; less is a summary, unless it has several paragraphs. */
const FEWEST = 60

/**
 * Feeds call a summary a text and a text a summary: what is long enough is the text, whatever its name, and so is
 * all there is of an item without a title.
 */
function composeItem(
  title: string,
  {
    content,
    summary,
    facts,
  }: { readonly content: NewsText; readonly summary: NewsText; readonly facts: Facts },
): NewsItem {
  const text = [content, summary].find(title === '' ? hasText : isLong)
  if (text) return { title, blocks: text.blocks, facts: { ...facts, caption: text.captions } }
  const { blocks } = summary.blocks.length > 0 ? summary : content
  return { title, blocks: [], facts: { ...facts, summary: blocks.map((block) => block.text) } }
}

const hasText = ({ blocks }: NewsText): boolean => blocks.length > 0

function isLong({ blocks }: NewsText): boolean {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return paragraphs.length > 1 || words >= FEWEST
}

interface Construct {
  readonly value?: string
  readonly type?: string
}

/** What Atom calls a text construct: plain unless its type says that it is markup. */
const readConstruct = ({ value = '', type = 'text' }: Construct = {}): NewsText =>
  /html|xml/.test(type) ? readHtml(value) : plain(value)

const lineOf = (construct: Construct | undefined): string =>
  readConstruct(construct)
    .blocks.map(({ text }) => text)
    .join(' ')

const plain = (text: string): NewsText => ({ blocks: readPlain(text), captions: [] })

const nameOf = ({ name }: { readonly name?: string }): string => name ?? ''
