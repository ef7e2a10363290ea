import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Fields } from '../json/fields.ts'
import { fieldsOf, listIn, parseJson, stringIn } from '../json/fields.ts'
import type { Facts, News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import { joinLines, readHtml, readPlain, readTitle } from '../news/news-text.ts'

/** How deep items may hold items. */
const DEEPEST = 5
const OTHERS = new Set(['picture', 'graphic', 'audio', 'video', 'component'])

/**
 * ninjs 1 to 3: one item, or one that holds others as its associations. Source: IPTC, `ninjs-schema_3.1.json`.
 * Names are read in lower case, since versions differ in that; pictures, sound and video are left out, which is
 * noted.
 */
export function readNinjs(text: string, log: DiagnosticLog): News | null {
  const fields = fieldsOf(parseJson(text))
  if (fields.size === 0) {
    log.noteWith('format-broken', 1, { format: 'ninjs', at: null })
    return null
  }
  const version = stringIn(fieldsOf(fields.get('standard')), 'version')
  const found = [...findItems(fields, DEEPEST)]
  return {
    format: version === '' ? 'ninjs' : `ninjs ${version}`,
    source: null,
    copyright: null,
    language: stringIn(fields, 'language'),
    items: found.flatMap((item, index) => {
      const type = stringIn(item, 'type')
      if (!OTHERS.has(type)) return readItem(item)
      log.noteWith('item-not-text', 1, { item: index + 1, type })
      return []
    }),
  }
}

/** An item and those it holds, in their order; one that only holds others is none itself. */
function* findItems(item: Fields, depth: number): Generator<Fields> {
  const held = listIn(item, 'associations')
  const holdsOnly = held.length > 0 && stringIn(item, 'type') === 'composite' && !hasText(item)
  if (!holdsOnly) yield item
  if (depth > 0) for (const one of held) yield* findItems(one, depth - 1)
}

const hasText = (item: Fields): boolean => titleOf(item) !== '' || bodyOf(item).blocks.length > 0

function readItem(item: Fields): NewsItem {
  const { blocks, captions } = bodyOf(item)
  return {
    title: titleOf(item),
    blocks,
    facts: { ...factsOf(item), caption: captions },
    language: stringIn(item, 'language'),
  }
}

function titleOf(item: Fields): string {
  const headlines = listIn(item, 'headlines')
  const main = headlines.find((headline) => stringIn(headline, 'role') === 'main') ?? headlines[0]
  if (main && stringIn(main, 'contenttype').includes('html'))
    return readTitle(stringIn(main, 'value'))
  return joinLines((main && stringIn(main, 'value')) || stringIn(item, 'headline', 'title'))
}

/** The body with markup where there is one, since it tells paragraphs from subheads; else the plain one. */
function bodyOf(item: Fields): NewsText {
  const bodies = listIn(item, 'bodies').map((body) => ({
    type: stringIn(body, 'contenttype'),
    value: stringIn(body, 'value'),
  }))
  const marked =
    bodies.find(({ type }) => /html|xml/.test(type))?.value ??
    stringIn(item, 'body_xhtml', 'body_html')
  if (marked !== '') return readHtml(marked)
  const plain = bodies[0]?.value ?? stringIn(item, 'body_text')
  return { blocks: readPlain(plain), captions: [] }
}

function factsOf(item: Fields): Facts {
  const [source] = listIn(item, 'infosources')
  const [description] = listIn(item, 'descriptions')
  const status = stringIn(item, 'pubstatus')
  return {
    embargo: stringIn(item, 'embargoeduntil', 'embargoed'),
    status: status === 'usable' ? null : status,
    note: stringIn(item, 'ednote'),
    byline: stringIn(item, 'by', 'byline'),
    agency: source && stringIn(source, 'name', 'literal'),
    dateline: stringIn(item, 'located'),
    slug: stringIn(item, 'slugline'),
    priority: stringIn(item, 'urgency'),
    version: stringIn(item, 'version'),
    date: stringIn(item, 'versioncreated'),
    summary: description ? stringIn(description, 'value') : stringIn(item, 'description_text'),
    copyright: stringIn(item, 'copyrightnotice', 'copyrightholder'),
  }
}
