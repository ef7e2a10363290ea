import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Facts, News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { readHtml, readMarkup, readPlain } from '../news/news-text.ts'
import { lineOf, readStory } from './nitf.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, textOf, tokensOf } from '../markup/xml-tree.ts'

/**
 * NewsML-G2: a news item, or a message or package with several. Source: IPTC, NewsML-G2 Guidelines. Text is read
 * from `inlineXML` (NITF or XHTML) and `inlineData`; what a package only points to is a headline; pictures,
 * sound and video are left out, which is noted.
 */
export function readNewsMl(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'NewsML-G2', log)
  if (root === null) return null
  const found = isItem(root) ? [root] : [...findAll(root, 'newsItem', 'packageItem')]
  const [first] = found
  const version = first?.attributes.get('standardversion')
  return {
    format: version === undefined ? 'NewsML-G2' : `NewsML-G2 ${version}`,
    source: null,
    copyright: null,
    items: found.flatMap((item, index) =>
      item.name === 'packageItem' ? readPackage(item) : (readItem(item, index + 1, log) ?? []),
    ),
  }
}

const isItem = ({ name }: Element): boolean => name === 'newsItem' || name === 'packageItem'

function readItem(item: Element, number: number, log: DiagnosticLog): NewsItem | null {
  const { meta, content } = partsOf(item)
  const type = /ninat:(\w+)/.exec(find(meta, 'itemClass')?.attributes.get('qcode') ?? '')?.[1]
  if (type !== undefined && type !== 'text' && type !== 'composite') {
    log.noteWith('item-not-text', 1, { item: number, type })
    return null
  }
  const { title = '', blocks = [], facts = {}, captions } = readContent(find(item, 'contentSet'))
  const headlines = [...findAll(content, 'headline')]
  const main = headlines.find(({ attributes }) => /\bmain$/.test(attributes.get('role') ?? ''))
  const own = lineOf(main ?? headlines[0] ?? null)
  return {
    title: own || title || lineOf(find(meta, 'title')),
    blocks,
    facts: { ...withoutNothing(facts), ...withoutNothing({ ...factsOf(item), caption: captions }) },
  }
}

const partsOf = (item: Element) => ({
  meta: find(item, 'itemMeta'),
  content: find(item, 'contentMeta'),
  rights: find(item, 'rightsInfo'),
})

function factsOf(item: Element): Facts {
  const { meta, content, rights } = partsOf(item)
  const status = codeOf(find(meta, 'pubStatus'))
  return {
    embargo: lineOf(find(meta, 'embargoed')),
    status: status === 'usable' ? null : status,
    note: [...findAll(meta, 'edNote')].map(lineOf),
    byline: lineOf(find(content, 'by')) || nameOf(find(content, 'creator')),
    agency: nameOf(find(meta, 'provider')),
    dateline: lineOf(find(content, 'dateline')) || nameOf(find(content, 'located')),
    slug: lineOf(find(content, 'slugline')),
    priority: lineOf(find(content, 'urgency')),
    version: item.attributes.get('version'),
    date: lineOf(find(meta, 'versionCreated')),
    summary: lineOf(find(content, 'description')),
    copyright: lineOf(find(rights, 'copyrightNotice')) || nameOf(find(rights, 'copyrightHolder')),
  }
}

/** A party or place by its name, else by its literal, else by its code without the scheme. */
const nameOf = (element: Element | null): string =>
  lineOf(find(element, 'name')) || element?.attributes.get('literal') || codeOf(element)

const codeOf = (element: Element | null): string =>
  (element?.attributes.get('qcode') ?? '').replace(/^[^:]*:/, '')

type Content = Partial<NewsItem> & Pick<NewsText, 'captions'>

/** The text of the first rendition that has one. */
function readContent(set: Element | null): Content {
  for (const part of findAll(set, 'inlineXML', 'inlineData')) {
    const story = find(part, 'nitf')
    if (story) return { ...readStory(story), captions: [] }
    const content = readText(part)
    if (content.blocks.length > 0) return content
  }
  return { captions: [] }
}

function readText(part: Element): NewsText {
  if (part.name === 'inlineXML') return readMarkup(tokensOf(find(part, 'body') ?? part))
  const text = textOf(part)
  const type = part.attributes.get('contenttype') ?? ''
  return /html|xml/.test(type) ? readHtml(text) : { blocks: readPlain(text), captions: [] }
}

/** A package has no text of its own: what it points to, by its titles. */
const readPackage = (item: Element): readonly NewsItem[] =>
  [...findAll(item, 'itemRef')].map((reference) => ({
    title: lineOf(find(reference, 'headline') ?? find(reference, 'title')),
    blocks: [],
    facts: { summary: lineOf(find(reference, 'description')) },
  }))

/** Only what says something, so that what the item says itself stands before what its text says. */
function withoutNothing(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value && (!Array.isArray(value) || value.length > 0),
    ),
  )
}
