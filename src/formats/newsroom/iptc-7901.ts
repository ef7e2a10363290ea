import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import { isCoded } from '../../wire/shapes/desk-codes.ts'
import type { News, NewsItem } from '../news/news.ts'
import { readCopy } from './read-copy.ts'

/**
 * Copy as it goes over a line to newsrooms. Source: IPTC 7901, the text transmission format; ␁␂␃␄ are the
 * controls SOH, STX, ETX and EOT:
 *
 *     ␁nhp0417 3 pol 62            source and number, priority, category, words
 *     ␂harbour-strike              a slug, if the first line is one word
 *     Ferry crews end strike =     the headline
 *     By R. Moor                   furniture, as its shape tells
 *        OSLO, Nov 23 (NHP) - …    the text: paragraphs are indented, or parted by blank lines
 *     ␃231412 nov 26␄              when it was sent
 *
 * SOH may be lost on the way, and the oldest frame has none of the controls: its text stands between a line that
 * begins with ZCZC and one of NNNN. Every message of the file is an item. One that does not end is read to where it
 * stops, and that is noted.
 */
export function readIptc7901(text: string, log: DiagnosticLog): News | null {
  const format = 'IPTC 7901'
  const plain = text.replace(/[\u0000\u0016\u007f]+/g, '')
  const framed = /^\s*ZCZC\b/m.test(plain) && !plain.includes('\u0002')
  const messages = framed ? cutFrames(plain) : cutMessages(plain)
  const items = messages.flatMap(
    (message) => (framed ? readFrame(message) : readMessage(message)) ?? [],
  )
  if (items.length === 0) {
    log.noteWith('format-broken', 1, { format, at: null })
    return null
  }
  const ends = framed ? plain.match(/^NNNN\b/gm) : plain.match(/\u0003/g)
  const at = text.split(/\r\n?|\n/).length
  if ((ends?.length ?? 0) < messages.length) log.noteWith('format-damaged', 1, { at })
  return { format, source: null, copyright: null, items }
}

/** Messages begin at SOH; where there is none, behind the end of the one before. */
function cutMessages(text: string): readonly string[] {
  if (text.includes('\u0001')) return text.split('\u0001').slice(1)
  return text
    .split(/(?<=\u0003[^\n\u0002]{0,200}(?:\u0004|\n))/)
    .filter((part) => part.includes('\u0002'))
}

const cutFrames = (text: string): readonly string[] => text.split(/^\s*ZCZC\b/m).slice(1)

const HEADER = /^\s*([a-z]{2,8})\d{1,6}\s+([1-9])\s/i

/** `null` where the header or the text is missing. */
function readMessage(message: string): NewsItem | null {
  const [, source, priority] = HEADER.exec(message) ?? []
  const [, rest] = cutAt(message, '\u0002')
  if (source === undefined || rest === undefined) return null
  const [copy, trailer = ''] = cutAt(rest, '\u0003')
  const item = readCopy(copy)
  const date = trailer.replace(/[\u0000-\u001f]+/g, ' ')
  return { ...item, facts: { ...item.facts, agency: source.toUpperCase(), priority, date } }
}

function readFrame(frame: string): NewsItem | null {
  const [copy] = cutAt(frame, '\nNNNN')
  const [first = '', ...lines] = copy.split(/\r\n?|\n/)
  const [, source] = /^[\s:]*([A-Z]{2,4})[A-Z]?\d{1,4}\b/i.exec(first) ?? []
  // What machines go by may take a second line.
  const codes = isCoded(lines[0]?.trim() ?? '') ? lines.splice(0, 1) : []
  const item = readCopy(lines.join('\n'))
  if (item.title === '' && item.blocks.length === 0) return null
  const slug = [...codes, ...[item.facts.slug ?? []].flat().map(String)]
  const agency = source ? { agency: source.toUpperCase() } : {}
  return { ...item, facts: { ...item.facts, slug, ...agency } }
}

function cutAt(text: string, sign: string): readonly [before: string, after?: string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)]
}
