import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import { find, findAll, readXml, textOf } from '../markup/xml-tree.ts'
import type { News } from '../news/news.ts'
import { readMarkedTitle } from '../news/news-text.ts'

/**
 * What a site tells search engines of its news: address, title and date of each article. Source: sitemaps.org, with the
 * vocabulary `sitemap-news/0.9`. Addresses without a title are those of pages.
 */
export function readNewsSitemap(text: string, log: DiagnosticLog): News | null {
  const format = 'Sitemap XML'
  const root = readXml(text, format, log)
  if (root === null) return null
  const items = [...findAll(root, 'url')].flatMap((url) => {
    const news = find(url, 'news')
    const title = readMarkedTitle(textOf(find(news, 'title')))
    if (title === '') return []
    const facts = {
      date: textOf(find(news, 'publication_date')).trim(),
      // One that is not closed holds what follows.
      link: String(find(url, 'loc')?.children[0] ?? '').trim(),
    }
    const language = textOf(find(news, 'language')).trim()
    return { title, blocks: [], facts, language, subjects: cut(textOf(find(news, 'keywords'))) }
  })
  const source = textOf(find(root, 'publication', 'name')).trim() || null
  if (items.length > 0) return { format, source, copyright: null, items }
  log.noteWith('format-broken', 1, { format, at: null })
  return null
}

const cut = (keywords: string): readonly string[] =>
  keywords
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
