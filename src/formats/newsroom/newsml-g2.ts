import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, textOf, tokensOf } from '../markup/xml-tree.ts'
import type { Facts, News, NewsBlock, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { joinLines, readDeclaredPlain, readHtml, readMarkup } from '../news/news-text.ts'
import { childOf, languageOf, lineOf, readNitfStory } from './nitf.ts'
import { sortContent } from './sort-content.ts'
import { describeStatus, findEmbargo, flagOf } from './status.ts'

/**
 * NewsML-G2: a news item, or a message or package with several. Source: IPTC, NewsML-G2 Guidelines. Text is read
 * from `inlineXML` (NITF or XHTML) and `inlineData`; what a package only points to is a headline, in its place among
 * the items that are there; a picture, graphic or film is a headline with its caption. What has no words is left out
 * and noted.
 */
export function readNewsMl(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'NewsML-G2', log)
  if (root === null) return null
  const found = isItem(root) ? [root] : [...findAll(root, 'newsItem', 'packageItem')]
  const version = found[0]?.attributes.get('standardversion')
  const items = inOrder(found).flatMap((item, index): readonly NewsItem[] => {
    if (item.name === 'itemRef') return readReference(item)
    const read = readItem(item)
    if (read.title !== '' || read.blocks.length > 0) return [read]
    log.noteWith('item-not-text', 1, { item: index + 1, type: typeOf(item) })
    return []
  })
  return {
    format: version === undefined ? 'NewsML-G2' : `NewsML-G2 ${version}`,
    source: null,
    copyright: null,
    language: languageOf(root),
    items,
  }
}

const isItem = ({ name }: Element): boolean => name === 'newsItem' || name === 'packageItem'

const referencesOf = (one: Element): readonly Element[] =>
  one.name === 'packageItem' ? [...findAll(one, 'itemRef')] : []

/** Items in their order, a package standing for those that it names, in its own; what is not there by its reference. */
function inOrder(found: readonly Element[]): readonly Element[] {
  const items = new Map(found.map((item) => [item.attributes.get('guid'), item]))
  const named = new Set(
    found.flatMap(referencesOf).map((reference) => items.get(reference.attributes.get('residref'))),
  )
  const placed = new Set<Element>()
  for (const item of found) {
    if (item.name === 'packageItem')
      for (const reference of referencesOf(item))
        placed.add(items.get(reference.attributes.get('residref') ?? '') ?? reference)
    else if (!named.has(item)) placed.add(item)
  }
  return [...placed].filter(({ name }) => name !== 'packageItem')
}

function readReference(reference: Element): readonly NewsItem[] {
  const title = lineOf(
    childOf(reference, 'headline') ??
      childOf(reference, 'title') ??
      find(reference, 'headline') ??
      find(reference, 'title'),
  )
  if (title === '') return []
  return [{ title, blocks: [], facts: { summary: lineOf(find(reference, 'description')) } }]
}

const typeOf = (item: Element): string =>
  /ninat:(\w+)/.exec(
    find(find(item, 'itemMeta'), 'itemClass')?.attributes.get('qcode') ?? '',
  )?.[1] ?? 'text'

function readItem(item: Element): NewsItem {
  const { meta, content } = partsOf(item)
  const isMedia = !['text', 'composite'].includes(typeOf(item))
  const read: Content = isMedia ? { captions: [] } : readContent(find(item, 'contentSet'))
  const { title = '', blocks = [], facts = {}, captions } = read
  const headlines = (content?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && child.name === 'headline',
  )
  const main = headlines.find(({ attributes }) => /\bmain$/.test(attributes.get('role') ?? ''))
  const own = lineOf(main ?? headlines[0] ?? null) || title || lineOf(childOf(meta, 'title'))
  const state = describeStatus(codeOf(childOf(meta, 'pubStatus')), codeOf(childOf(meta, 'signal')))
  const given = factsOf(item)
  const description = String(given.summary ?? '')
  const named = own || (isMedia ? description : '')
  return {
    title: named,
    blocks: withoutHead(blocks, own, facts),
    facts: {
      ...withoutNothing(facts),
      ...withoutNothing({
        ...given,
        status: state.status,
        note: [...new Set([...listOf(given.note), ...listOf(facts.note)])],
        summary: isMedia ? '' : description,
        caption: isMedia && description !== named ? [description] : captions,
      }),
    },
    language: childOf(content, 'language')?.attributes.get('tag') ?? languageOf(item),
    subjects: [...findAll(content, 'subject')].flatMap((subject) => [
      subject.attributes.get('qcode') ?? '',
      lineOf(childOf(subject, 'name')),
    ]),
    ...flagOf(state),
  }
}

const listOf = (value: Facts['note']): readonly string[] =>
  typeof value === 'object'
    ? (value ?? [])
    : value === undefined || value === ''
      ? []
      : [String(value)]

const partsOf = (item: Element) => ({
  meta: childOf(item, 'itemMeta'),
  content: childOf(item, 'contentMeta'),
  rights: childOf(item, 'rightsInfo'),
})

function factsOf(item: Element): Facts {
  const { meta, content, rights } = partsOf(item)
  const issued = lineOf(childOf(meta, 'versionCreated'))
  return {
    embargo: findEmbargo(lineOf(childOf(meta, 'embargoed')), issued),
    note: [...findAll(meta, 'edNote')].map(lineOf),
    byline: lineOf(childOf(content, 'by')) || nameOf(childOf(content, 'creator')),
    agency: nameOf(childOf(meta, 'provider')),
    dateline: lineOf(childOf(content, 'dateline')) || nameOf(childOf(content, 'located')),
    slug: lineOf(childOf(content, 'slugline')),
    priority: lineOf(childOf(content, 'urgency')),
    version: item.attributes.get('version'),
    date: issued,
    summary: lineOf(childOf(content, 'description')),
    copyright: lineOf(find(rights, 'copyrightNotice')) || nameOf(find(rights, 'copyrightHolder')),
  }
}

/** A party or place by its name, else by its literal, else by its code without the scheme. */
const nameOf = (element: Element | null): string =>
  lineOf(childOf(element, 'name')) || element?.attributes.get('literal') || codeOf(element)

const codeOf = (element: Element | null): string =>
  (element?.attributes.get('qcode') ?? '').replace(/^[^:]*:/, '')

type Content = Partial<NewsItem> & Pick<NewsText, 'captions'>

/** The text of the first rendition that has one. */
function readContent(set: Element | null): Content {
  for (const part of findAll(set, 'inlineXML', 'inlineData')) {
    const story = find(part, 'nitf')
    if (story) return { ...readNitfStory(story), captions: [] }
    const content = part.name === 'inlineXML' ? readXhtml(part) : readData(part)
    if ((content.blocks ?? []).length > 0) return content
  }
  return { captions: [] }
}

function readXhtml(part: Element): Content {
  const { text, byline, dateline, note } = sortContent(find(part, 'body') ?? part)
  return { ...readMarkup(tokensOf(text)), facts: { byline, dateline, note } }
}

function readData(part: Element): Content {
  const text = textOf(part)
  const type = part.attributes.get('contenttype') ?? ''
  return /html|xml/.test(type) ? readHtml(text) : readDeclaredPlain(text)
}

/** A paragraph that is a date alone. */
const DATE = /^\(?\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ ,T]+\d{1,2}:\d\d(?::\d\d)?)?\)?$/

/** The text without what repeats its head before it begins: its title, its byline, a date by itself. */
function withoutHead(
  blocks: readonly NewsBlock[],
  title: string,
  facts: Facts,
): readonly NewsBlock[] {
  const repeated = new Set([title, ...listOf(facts.byline)].map(fold))
  const first = blocks.findIndex(({ text }) => !repeated.has(fold(text)) && !DATE.test(text))
  return first < 0 ? blocks : blocks.slice(first)
}

const fold = (text: string): string => joinLines(text).toLowerCase()

/** Only what says something, so that what the item says itself stands before what its text says. */
function withoutNothing(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value && (!Array.isArray(value) || value.length > 0),
    ),
  )
}
