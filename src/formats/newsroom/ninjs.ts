import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { Fields } from '../json/fields.ts'
import { foldedFieldsOf, listIn, objectsOf, stringIn, stringsIn } from '../json/fields.ts'
import { readRoots } from '../json/read-roots.ts'
import type { Facts, News, NewsItem } from '../news/news.ts'
import type { NewsText } from '../news/news-text.ts'
import {
  joinLines,
  readDeclaredPlain,
  readHtml,
  readPlainTitle,
  readMarkedTitle,
} from '../news/news-text.ts'
import { describeStatus, findEmbargo, flagOf } from './status.ts'

/** How deep items may hold items. */
const MAX_LEVELS = 5
/** Types of pictures, sound and video: their headline and caption are text to be read. */
const MEDIA = new Set(['picture', 'photo', 'graphic', 'audio', 'video', 'component'])

/**
 * ninjs 1 to 3, also as Superdesk and others write it: one item, a list of them, an answer that holds some, one item a
 * line, or an item that holds others as its associations. Source: IPTC, `ninjs-schema_1.3.json` to `_3.1.json`. Names
 * are read in lower case, since versions differ in that. What has neither headline nor text is left out and noted.
 */
export function readNinjs(text: string, log: DiagnosticLog): News | null {
  const roots = readItems(text, log)
  if (roots.length === 0) {
    log.noteWith('format-broken', 1, { format: 'ninjs', at: null })
    return null
  }
  const version = stringIn(foldedFieldsOf(roots[0]?.get('standard')), 'version')
  const found = roots.flatMap((root) => [...findItems(root, MAX_LEVELS)])
  return {
    format: version === '' ? 'ninjs' : `ninjs ${version}`,
    source: null,
    copyright: null,
    language: roots[0] && stringIn(roots[0], 'language'),
    items: found.flatMap((fields, index) => {
      const item = readItem(fields)
      if (item.title !== '' || item.blocks.length > 0) return [item]
      log.noteWith('item-not-text', 1, { item: index + 1, type: stringIn(fields, 'type') })
      return []
    }),
  }
}

function readItems(text: string, log: DiagnosticLog): readonly Fields[] {
  return readRoots(text, log)
    .flatMap(objectsOf)
    .flatMap((root) => {
      const held = ['_items', 'items', 'hits', 'results'].find((name) =>
        Array.isArray(root.get(name)),
      )
      return held === undefined || hasText(root) ? [root] : listIn(root, held)
    })
}

/** An item and those it holds, in their order; one that only holds others is none itself. */
function* findItems(item: Fields, depth: number): Generator<Fields> {
  const held = associationsOf(item)
  const holdsOnly = held.length > 0 && stringIn(item, 'type') === 'composite' && !hasText(item)
  if (!holdsOnly) yield item
  if (depth > 0) for (const one of held) yield* findItems(one, depth - 1)
}

/** A list, or an object of items by their role. */
function associationsOf(item: Fields): readonly Fields[] {
  const held = item.get('associations')
  if (Array.isArray(held)) return objectsOf(held)
  return [...foldedFieldsOf(held).values()].flatMap(objectsOf)
}

const hasText = (item: Fields): boolean => titleOf(item) !== '' || bodyOf(item).blocks.length > 0

function readItem(item: Fields): NewsItem {
  const state = describeStatus(
    stringIn(item, 'pubstatus'),
    ...stringsIn(item, 'signals', 'literal', 'name'),
    ...stringsIn(item, 'signal', 'code', 'name'),
  )
  const isMedia = MEDIA.has(stringIn(item, 'type'))
  const { blocks, captions } = isMedia ? { blocks: [], captions: [] } : bodyOf(item)
  const described = describedIn(item)
  const [name = ''] = isMedia ? [stringIn(item, 'slugline'), ...described].filter(Boolean) : []
  const title = titleOf(item) || name
  return {
    title,
    blocks,
    facts: {
      ...factsOf(item),
      status: state.status,
      summary: isMedia ? [] : described,
      caption: isMedia ? described.filter((one) => one !== title) : captions,
    },
    language: stringIn(item, 'language'),
    subjects: subjectsOf(item),
    ...flagOf(state),
  }
}

/** Codes and names of what it is about: `subject` in ninjs 1 and 2, `subjects` in 3. */
const subjectsOf = (item: Fields): readonly string[] =>
  ['subject', 'subjects'].flatMap((field) =>
    ['uri', 'code', 'qcode', 'literal', 'name'].flatMap((name) => stringsIn(item, field, name)),
  )

function titleOf(item: Fields): string {
  const headlines = listIn(item, 'headlines')
  const main = headlines.find((headline) => stringIn(headline, 'role') === 'main') ?? headlines[0]
  if (main && stringIn(main, 'contenttype').includes('html'))
    return readMarkedTitle(stringIn(main, 'value'))
  return readPlainTitle((main && stringIn(main, 'value')) || stringIn(item, 'headline', 'title'))
}

/**
 * Descriptions of an item, which say what the text need not: `descriptions`, `description_text`, `description_html` …
 */
function describedIn(item: Fields): readonly string[] {
  const listed = listIn(item, 'descriptions').map((one) => stringIn(one, 'value'))
  const fields = [...item.keys()].filter((name) => name.startsWith('description'))
  const single = fields.map((name) => stringIn(item, name))
  const lines = [...listed, ...single].map(readPlainTitle).filter(Boolean)
  return [...new Set(lines)].slice(0, 1)
}

/** The body with markup where there is one, since it tells paragraphs from subheads; else the plain one. */
function bodyOf(item: Fields): NewsText {
  const listed = listIn(item, 'bodies').map((body) => ({
    type: stringIn(body, 'contenttype'),
    value: stringIn(body, 'value'),
  }))
  const named = [...item.keys()]
    .filter((name) => name.startsWith('body_') || name === 'body')
    .map((name) => ({ type: name, value: stringIn(item, name) }))
  const bodies = [...listed, ...named].filter(({ value }) => value.trim() !== '')
  const marked = bodies.find(({ type, value }) => /html|xml|nitf/.test(type) && value.includes('<'))
  return marked ? readHtml(marked.value) : readDeclaredPlain(bodies[0]?.value ?? '')
}

function bylineOf(item: Fields): string | readonly string[] {
  const line = readPlainTitle(stringIn(item, 'by', 'byline'))
  if (line !== '') return line
  const lines = stringsIn(item, 'bylines', 'value').map(readPlainTitle).filter(Boolean)
  return lines.length > 0 ? lines : stringsIn(item, 'authors', 'name')
}

function factsOf(item: Fields): Facts {
  const [source] = listIn(item, 'infosources')
  const issued = stringIn(item, 'versioncreated', 'firstcreated', 'contentcreated')
  return {
    embargo: findEmbargo(stringIn(item, 'embargoeduntil', 'embargoed'), issued),
    note: stringsIn(item, 'ednote', 'value').map(joinLines),
    byline: bylineOf(item),
    agency: source ? stringIn(source, 'name', 'literal') : stringIn(item, 'source'),
    dateline: stringIn(item, 'located'),
    slug: stringIn(item, 'slugline'),
    priority: stringIn(item, 'urgency', 'priority'),
    version: stringIn(item, 'version'),
    date: stringIn(item, 'versioncreated'),
    copyright: stringIn(item, 'copyrightnotice', 'copyrightholder'),
  }
}
