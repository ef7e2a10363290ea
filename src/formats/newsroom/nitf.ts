import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { News, NewsItem } from '../news/news.ts'
import { joinLines, readMarkup } from '../news/news-text.ts'
import type { Element } from '../markup/xml-tree.ts'
import { find, findAll, readXml, textOf, tokensOf } from '../markup/xml-tree.ts'

/**
 * NITF, one story a file. Source: IPTC, NITF 3.6 (`nitf-3-6.dtd`). The headline is `hl1`, or the title of the
 * document; what stands in `hl2` opens the text as a subhead.
 */
export function readNitf(text: string, log: DiagnosticLog): News | null {
  const root = readXml(text, 'NITF', log)
  return (
    root && {
      format: formatOf(root),
      source: null,
      copyright: null,
      language: languageOf(root) ?? languageOf(find(root, 'body.content')),
      items: [readStory(root)],
    }
  )
}

/** `-//IPTC//DTD NITF 3.4//EN` → `NITF 3.4`. */
function formatOf(root: Element): string {
  const [, version] = /NITF (\d+(?:\.\d+)*)/.exec(root.attributes.get('version') ?? '') ?? []
  return version === undefined ? 'NITF' : `NITF ${version}`
}

/** The story of an element `nitf`, wherever it stands. */
export function readStory(nitf: Element): NewsItem {
  const head = find(nitf, 'head')
  const bodyHead = find(nitf, 'body.head')
  const attribute = (element: string, name: string): string | undefined =>
    find(head, element)?.attributes.get(name)
  const headline = find(bodyHead, 'hl1') ?? find(bodyHead, 'hedline') ?? find(head, 'title')
  const { blocks, captions } = readMarkup(tokensOf(find(nitf, 'body.content')))
  const deck = find(bodyHead, 'hl1') ? lineOf(find(bodyHead, 'hl2')) : ''
  const status = attribute('docdata', 'management-status')
  const holder = attribute('doc.copyright', 'holder')
  return {
    title: lineOf(headline),
    blocks:
      deck === '' || blocks.length === 0 ? blocks : [{ type: 'subhead', text: deck }, ...blocks],
    facts: {
      embargo: attribute('date.release', 'norm'),
      status: status === 'usable' ? null : status,
      note: [
        ...[...findAll(head, 'ed-msg')].map(({ attributes }) => attributes.get('info') ?? ''),
        ...[...findAll(bodyHead, 'note')].map(lineOf),
      ],
      byline: lineOf(find(bodyHead, 'byline')),
      agency: lineOf(find(bodyHead, 'distributor')),
      dateline: lineOf(find(bodyHead, 'dateline')),
      slug: attribute('du-key', 'key'),
      priority: attribute('urgency', 'ed-urg'),
      version: attribute('du-key', 'version'),
      date: attribute('date.issue', 'norm'),
      summary: lineOf(find(bodyHead, 'abstract')),
      caption: captions,
      copyright: holder && `Copyright ${attribute('doc.copyright', 'year') ?? ''} ${holder}`,
    },
  }
}

/** What an element declares as the language of its text. */
export const languageOf = (element: Element | null): string | undefined =>
  element?.attributes.get('xml:lang') ?? element?.attributes.get('lang')

/** All text within an element, on one line. */
export const lineOf = (element: Element | null): string => joinLines(textOf(element))
