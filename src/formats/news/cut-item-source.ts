import { cutFeedSource, findFeedSource } from '../../text/feed-source.ts'
import { valuesOf } from './fact-values.ts'
import type { NewsItem } from './news.ts'

/**
 * Gatherers of news put the source behind a headline, `Ferry sinks off Lombok - Reuters`: there it is none of its
 * words. What the item itself calls its source is taken off as it stands, else what names an outlet plainly.
 */
export function cutItemSource(item: NewsItem): NewsItem {
  const { title, facts } = item
  const [told] = [...valuesOf(facts.source), ...valuesOf(facts.agency)]
  const suffix = told === undefined ? null : ` - ${told}`
  if (suffix !== null && title.endsWith(suffix) && title.length > suffix.length)
    return { ...item, title: title.slice(0, -suffix.length).trimEnd() }
  const found = findFeedSource(title)
  if (found === null) return item
  const name = title.slice(found.start, found.end)
  // Named otherwise by the item: neither name is left out.
  if (told !== undefined && !told.toLowerCase().includes(name.toLowerCase())) return item
  const source = told ?? name
  return { ...item, title: cutFeedSource(title), facts: { ...facts, source } }
}
