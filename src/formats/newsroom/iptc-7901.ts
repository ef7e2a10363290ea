import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { FurnitureShape } from '../../wire/shapes/furniture-shape.ts'
import { findFurniture, findMeta, furnitureAfterTitle } from '../../wire/shapes/furniture-shape.ts'
import type { News, NewsItem } from '../news/news.ts'
import { joinLines, readParts } from '../news/news-text.ts'

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
 * Every message of the file is an item. One that does not end is read to where it stops, and that is noted.
 */
export function readIptc7901(text: string, log: DiagnosticLog): News | null {
  const format = 'IPTC 7901'
  const messages = text.split('\u0001').slice(1)
  const items = messages.flatMap((message) => readMessage(message) ?? [])
  const at = text.split(/\r\n?|\n/).length
  if (items.length === 0) {
    log.noteWith('format-broken', 1, { format, at: null })
    return null
  }
  if (text.split('\u0003').length <= messages.length) log.noteWith('format-damaged', 1, { at })
  return { format, source: null, copyright: null, items }
}

const HEADER = /^\s*([a-z]{2,8})\d{1,6}\s+([1-9])\s/i

/** `null` where the header or the text is missing. */
function readMessage(message: string): NewsItem | null {
  const [, source, priority] = HEADER.exec(message) ?? []
  const [, rest] = cutAt(message, '\u0002')
  if (source === undefined || rest === undefined) return null
  const [copy, trailer = ''] = cutAt(rest, '\u0003')
  const { title, blocks, facts } = readCopy(copy)
  const date = trailer.replace(/[\u0000-\u001f]+/g, ' ')
  return { title, blocks, facts: { ...facts, agency: source.toUpperCase(), priority, date } }
}

function cutAt(text: string, sign: string): readonly [before: string, after?: string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)]
}

type CopyFact = 'slug' | 'embargo' | 'note' | 'byline' | 'dateline' | 'copyright'

/** What lines known by their shape are among the facts. A line of another shape is the headline. */
const factNames: ReadonlyMap<FurnitureShape['code'], CopyFact> = new Map([
  ['embargo-line', 'embargo'],
  ['advisory-line', 'note'],
  ['byline-line', 'byline'],
  ['dateline-line', 'dateline'],
  ['copyright-line', 'copyright'],
])

function readCopy(copy: string): NewsItem {
  const lines = copy.split(/\r\n?|\n/)
  const facts: Record<CopyFact, string[]> = {
    slug: [],
    embargo: [],
    note: [],
    byline: [],
    dateline: [],
    copyright: [],
  }
  let title = ''
  let at = 0
  for (; at < lines.length; at++) {
    const line = joinLines(lines[at] ?? '')
    if (line === '' ? title !== '' : isText(lines[at] ?? '', title)) break
    const fact = line === '' ? null : findFact(line, title === '' && facts.slug.length === 0)
    if (fact) facts[fact.name].push(fact.value)
    else if (line !== '') title += (title && ' ') + line
  }
  const body = lines.slice(at).filter((line) => {
    const isRights = findFurniture(joinLines(line), onlyRights) !== null
    if (isRights) facts.copyright.push(line)
    return !isRights
  })
  const blocks = readParts(body.join('\n').split(/\n\s*\n|\n(?=[ \t]{2,}\S)/))
  return { title: title.endsWith('=') ? title.slice(0, -1).trimEnd() : title, blocks, facts }
}

const onlyRights = new Set(['copyright'] as const)

/** Characters of a line that is full: no headline, or one that goes on. */
const FULL = 60

/** Whether a line below a headline is text: indented, or a full one below one that was not. */
const isText = (line: string, title: string): boolean =>
  title !== '' && (/^(?:[ \t]{2}|\t)/.test(line) || (line.length >= FULL && title.length < FULL))

/** What a line of the head says; `null` for one of the headline. */
function findFact(
  line: string,
  mayBeSlug: boolean,
): { readonly name: CopyFact; readonly value: string } | null {
  const [meta, value = line] = findMeta(line) ?? []
  if (meta === 'slug' || (mayBeSlug && /^[\p{L}\d/_-]+$/u.test(line)))
    return { name: 'slug', value }
  const shape = findFurniture(line, furnitureAfterTitle)
  const name = shape && factNames.get(shape.code)
  return name ? { name, value: line } : null
}
