import { createDiagnosticLog } from '../wire/diagnostic-log.ts'
import { leaveUnread } from '../wire/layouts/parse-text.ts'
import type { ReadableFormat } from '../wire/bytes/foreign-format.ts'
import { isReadable } from '../wire/bytes/foreign-format.ts'
import type { ParsedWire } from '../wire/wire.ts'
import { composeWire } from './news/compose-wire.ts'
import type { NewsReader } from './news/news.ts'

/** How each format is read, by the name that `findForeignFormat` gives it; loaded when a file has it. */
const readers = {
  RSS: async () => (await import('./feeds/rss.ts')).readRss,
  Atom: async () => (await import('./feeds/atom.ts')).readAtom,
  'JSON Feed': async () => (await import('./feeds/json-feed.ts')).readJsonFeed,
  'RSS in JSON': async () => (await import('./feeds/json-feed.ts')).readRssInJson,
  'JSON records': async () => (await import('./feeds/json-records.ts')).readJsonRecords,
  'Sitemap XML': async () => (await import('./feeds/news-sitemap.ts')).readNewsSitemap,
  ninjs: async () => (await import('./newsroom/ninjs.ts')).readNinjs,
  NITF: async () => (await import('./newsroom/nitf.ts')).readNitf,
  'NewsML-G2': async () => (await import('./newsroom/newsml-g2.ts')).readNewsMl,
  'NewsML 1': async () => (await import('./newsroom/newsml-1.ts')).readNewsMl1,
  'ANPA 1312': async () => (await import('./newsroom/anpa-1312.ts')).readAnpa,
  'IPTC 7901': async () => (await import('./newsroom/iptc-7901.ts')).readIptc7901,
} as const satisfies Readonly<Record<ReadableFormat, () => Promise<NewsReader>>>

/**
 * A text in another format → a wire made from it, or the text itself, unread, with the reason. Total: any text
 * under any name of a format gives a wire.
 */
export async function readFormat(text: string, format: string): Promise<ParsedWire> {
  if (!isReadable(format)) return leaveUnread(text, format)
  const read = await readers[format]()
  const log = createDiagnosticLog()
  const news = read(text, log)
  if (news) return composeWire(news, log)
  return { ...leaveUnread(text, format), diagnostics: log.list(), diagnosticTotals: log.totals() }
}
