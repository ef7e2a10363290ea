import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, textOf, tokensOf } from '../markup/xml-tree.ts'
import type { News, NewsItem } from '../news/news.ts'
import { readDeclaredPlain, readMarkup } from '../news/news-text.ts'
import { lineOf, readNitfStory } from './nitf.ts'
import { describeStatus, flagOf } from './status.ts'

/**
 * NewsML 1.x: the text items of a file. Source: IPTC, NewsML 1.2 functional specification. The lines stand in
 * `NewsLines`, the text in `DataContent`, as NITF, as XHTML or plain.
 */
export function readNewsMl1(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'NewsML 1', log)
  if (root === null) return null
  const items = [...findAll(root, 'NewsItem')].flatMap((item, index) => {
    const read = readItem(item)
    if (read.title !== '' || read.blocks.length > 0) return [read]
    log.noteWith('item-not-text', 1, { item: index + 1, type: 'NewsItem' })
    return []
  })
  return { format: 'NewsML 1', source: null, copyright: null, items }
}

function readItem(item: Element): NewsItem {
  const lines = find(item, 'NewsLines')
  const manage = find(item, 'NewsManagement')
  const story = find(find(item, 'DataContent'), 'nitf')
  const content = story ? readNitfStory(story) : readContent(item)
  const state = describeStatus(formalName(find(manage, 'Status')))
  const own = {
    summary: lineOf(find(lines, 'SubHeadLine')),
    byline: lineOf(find(lines, 'ByLine')),
    dateline: lineOf(find(lines, 'DateLine')),
    slug: lineOf(find(lines, 'SlugLine')),
    copyright: lineOf(find(lines, 'CopyrightLine')),
    priority: formalName(find(manage, 'Urgency')),
    date: lineOf(find(manage, 'ThisRevisionCreated')),
    agency: formalName(find(find(item, 'Provider'), 'Party')),
    status: state.status ?? '',
  }
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
  return {
    title: lineOf(find(lines, 'HeadLine')) || content.title,
    blocks: content.blocks,
    facts: { ...content.facts, ...said },
    ...flagOf(state),
  }
}

const formalName = (element: Element | null): string => element?.attributes.get('FormalName') ?? ''

function readContent(item: Element): Pick<NewsItem, 'title' | 'blocks' | 'facts'> {
  for (const data of findAll(item, 'DataContent')) {
    const hasElements = data.children.some((child) => typeof child !== 'string')
    const { blocks, captions } = hasElements
      ? readMarkup(tokensOf(find(data, 'body') ?? data))
      : readDeclaredPlain(textOf(data))
    if (blocks.length > 0) return { title: '', blocks, facts: { caption: captions } }
  }
  return { title: '', blocks: [], facts: {} }
}
