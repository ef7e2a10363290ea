import { findJsonFormat } from './json-format.ts'
import { HEAD_CHARACTERS, TAIL_CHARACTERS, mayBeForeign } from './may-be-foreign.ts'

/** Formats that are read here, each by a reader of its own (`formats/read-format.ts`). */
export const readableFormats = [
  'RSS',
  'Atom',
  'JSON Feed',
  'RSS in JSON',
  'JSON records',
  'Sitemap XML',
  'ninjs',
  'NITF',
  'NewsML-G2',
  'NewsML 1',
  'IPTC 7901',
  'ANPA 1312',
] as const

export type ReadableFormat = (typeof readableFormats)[number]

/** Whether a format, by its name, is one that is read here. */
export const isReadable = (format: string): format is ReadableFormat =>
  readableFormats.some((name) => name === format)

/** Root elements that say more than "XML"; names in lower case, without their prefix. */
const roots: ReadonlyMap<string, ReadableFormat | 'HTML'> = new Map([
  ['rss', 'RSS'],
  ['rdf', 'RSS'],
  ['feed', 'Atom'],
  ['entry', 'Atom'],
  ['urlset', 'Sitemap XML'],
  ['nitf', 'NITF'],
  ['newsml', 'NewsML 1'],
  ['newsitem', 'NewsML-G2'],
  ['newsmessage', 'NewsML-G2'],
  ['packageitem', 'NewsML-G2'],
  ['html', 'HTML'],
  ['head', 'HTML'],
  ['body', 'HTML'],
])

/** Elements of a page that is not all there. Others, `<b>` say, may begin a line of a wire. */
const PAGE_PART =
  /^(?:div|section|article|main|header|table|ul|ol|p|h[1-6]|script|style|meta|link|title)$/
/**
 * A source of two letters or more and a number behind SOH, or where that is lost, at the start of a line with the text
 * behind STX. Deleted characters and line ends may come before. What begins alike with one letter is ANPA.
 */
const IPTC_7901 =
  /^[\u0000\u0016\u007f\s]{0,40}\u0001?[a-z]{2,8}\d{1,6}\s+[1-9]\s[^\u0002]{0,200}\u0002/i
const WIRE_FRAME = /^[\u0000\u0016\u007f\s]{0,40}(?:\u0001[a-z]{2,}\d|ZCZC[\s:])/i
const ANPA = /^[\u0000\u007f\s]{0,40}\u0016{0,8}\u0001\s?[a-z]\d{3,4}/i
/** What a server had to say before the feed that it sends: a warning on a line or two. */
const DISTURBED = /^[^<]{1,1000}\n\s*(?:<\?xml[^>]{0,200}\?>\s*)?<rss[\s>]/
const ROOT_END = /<\/rss>$/
const ELEMENT = /<([a-z][\w.-]{0,40}(?::[\w.-]{1,40})?)(?=[\s/>])/iy

/** The name of a format that is no plain-text wire, told by how the text begins and ends; `null` for a wire. */
export function findForeignFormat(text: string): string | null {
  if (!mayBeForeign(text)) return null
  const head = text.slice(0, HEAD_CHARACTERS)
  if (ANPA.test(head)) return 'ANPA 1312'
  if (IPTC_7901.test(head) || WIRE_FRAME.test(head)) return 'IPTC 7901'
  const start = head.replace(/^\ufeff/, '').trimStart()
  const tail = text.slice(-TAIL_CHARACTERS).trimEnd()
  if (start.startsWith('{\\rtf')) return 'RTF'
  if (start.startsWith('<')) return findMarkup(text, start, tail)
  if (DISTURBED.test(head) && ROOT_END.test(tail)) return 'RSS'
  return findJsonFormat(text, start, tail)
}

function findMarkup(text: string, start: string, tail: string): string | null {
  if (/^<!doctype html/i.test(start)) return 'HTML'
  const declared = /^<\?xml[\s?]|^<!doctype\s/i.test(start)
  ELEMENT.lastIndex = findAsidesEnd(text)
  const qualified = ELEMENT.exec(text)?.[1]?.toLowerCase()
  if (qualified === undefined) return declared ? 'XML' : null
  const name = qualified.slice(qualified.indexOf(':') + 1)
  const known = roots.get(name)
  if (known !== undefined) return known
  if (declared) return 'XML'
  const closed = tail.toLowerCase().endsWith(`</${qualified}>`)
  if (PAGE_PART.test(name)) return closed || /<\/[a-z][a-z\d]*>$/i.test(tail) ? 'HTML' : null
  return closed && !/^(?:b|i|u|em|strong|span|a|font|small|big|sup|sub|q|br|hr|img)$/.test(name)
    ? 'XML'
    : null
}

/** What may stand before the root, by how it begins and ends. */
const asides = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const

/** Behind the mark of the encoding, blanks, declaration, comments and document type, however long. Linear. */
function findAsidesEnd(text: string): number {
  const blank = /[\s\ufeff]*/y
  for (let at = 0; ;) {
    blank.lastIndex = at
    blank.test(text)
    const start = blank.lastIndex
    const aside = asides.find(([begin]) => text.startsWith(begin, start))
    if (aside) {
      const end = text.indexOf(aside[1], start)
      if (end < 0) return text.length
      at = end + aside[1].length
    } else if (text.startsWith('<!', start)) at = findTypeEnd(text, start)
    else return start
  }
}

/** Behind a document type and the declarations that it may hold in brackets. */
function findTypeEnd(text: string, start: number): number {
  const end = text.indexOf('>', start)
  const bracket = text.indexOf('[', start)
  if (end < 0) return text.length
  if (bracket < 0 || bracket > end) return end + 1
  const declared = text.indexOf(']', bracket)
  const close = declared < 0 ? -1 : text.indexOf('>', declared)
  return close < 0 ? text.length : close + 1
}
