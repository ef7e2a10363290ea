import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, tokensOf } from '../markup/xml-tree.ts'
import type { News, NewsItem } from '../news/news.ts'
import { lineOfBlocks, readMarkup } from '../news/news-text.ts'
import { describeStatus, findEmbargo, flagOf } from './status.ts'

/**
 * NITF, one story a file, or several in a wrapper. Source: IPTC, NITF 3.6 (`nitf-3-6.dtd`). The headline is `hl1`, or
 * the title of the document; what stands in `hl2` opens the text as a subhead. The text is what the body itself
 * holds: a note may hold a `body.content` of its own, and stands beside it.
 */
export function readNitf(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'NITF', log)
  return (
    root && {
      format: formatOf(root),
      source: null,
      copyright: null,
      language: languageOf(root) ?? languageOf(find(root, 'body.content')),
      items: [readNitfStory(root)],
    }
  )
}

/** `-//IPTC//DTD NITF 3.4//EN` → `NITF 3.4`. */
function formatOf(root: Element): string {
  const [, version] = /NITF (\d+(?:\.\d+)*)/.exec(root.attributes.get('version') ?? '') ?? []
  return version === undefined ? 'NITF' : `NITF ${version}`
}

/** The story of an element `nitf`, wherever it stands. */
export function readNitfStory(nitf: Element): NewsItem {
  const head = find(nitf, 'head')
  const body = find(nitf, 'body')
  const bodyHead = childOf(body, 'body.head')
  const attribute = (element: string, name: string): string | undefined =>
    find(head, element)?.attributes.get(name)
  const hedline = childOf(bodyHead, 'hedline') ?? bodyHead
  const headline = childOf(hedline, 'hl1') ?? childOf(bodyHead, 'hedline') ?? find(head, 'title')
  const { blocks, captions } = readMarkup(tokensOf(childOf(body, 'body.content')))
  const deck = childOf(hedline, 'hl1') ? lineOf(childOf(hedline, 'hl2')) : ''
  const state = describeStatus(
    attribute('docdata', 'management-status'),
    find(head, 'correction') ? 'correction' : undefined,
  )
  const holder = attribute('doc.copyright', 'holder')
  return {
    title: lineOf(headline),
    blocks:
      deck === '' || blocks.length === 0 ? blocks : [{ type: 'subhead', text: deck }, ...blocks],
    facts: {
      embargo: findEmbargo(attribute('date.release', 'norm'), attribute('date.issue', 'norm')),
      status: state.status,
      note: [
        ...[...findAll(head, 'ed-msg', 'correction')].map(
          ({ attributes }) => attributes.get('info') ?? '',
        ),
        ...[...findAll(bodyHead, 'note')].map(lineOf),
        ...[...findAll(childOf(body, 'body.end'), 'tagline', 'bibliography')].map(lineOf),
      ],
      byline: lineOf(childOf(bodyHead, 'byline')),
      agency: lineOf(childOf(bodyHead, 'distributor')),
      dateline: lineOf(childOf(bodyHead, 'dateline')),
      slug: attribute('du-key', 'key') ?? attribute('doc-id', 'slug'),
      priority: attribute('urgency', 'ed-urg'),
      version: attribute('du-key', 'version'),
      date: attribute('date.issue', 'norm'),
      summary: lineOf(childOf(bodyHead, 'abstract')),
      caption: captions,
      copyright: holder && `Copyright ${attribute('doc.copyright', 'year') ?? ''} ${holder}`,
    },
    subjects: [...findAll(head, 'tobject.subject')].flatMap(({ attributes }) => [
      attributes.get('tobject.subject.refnum') ?? '',
      attributes.get('tobject.subject.type') ?? '',
    ]),
    ...flagOf(state),
  }
}

/** The element of this name right below one; `null` for none. */
export function childOf(element: Element | null, name: string): Element | null {
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && child.name === name) return child
  return null
}

/** The language that an element declares for its text. */
export const languageOf = (element: Element | null): string | undefined =>
  element?.attributes.get('lang')

/** All text within an element, on one line: what stands on lines of its own is parted by a blank. */
export const lineOf = (element: Element | null): string =>
  lineOfBlocks(readMarkup(tokensOf(element)))
