import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { PlainCode } from '../../wire/diagnostic.ts'
import { decodeReferences } from '../../wire/lines/character-references.ts'
import type { Article, Block, Furniture, Headline, ParsedWire, Role } from '../../wire/wire.ts'
import { roles } from '../../wire/wire.ts'
import { cutItemSource } from './cut-item-source.ts'
import { valuesOf } from './fact-values.ts'
import type { FactName, Facts, News, NewsItem } from './news.ts'

interface FactLine {
  readonly name: FactName
  readonly role: Furniture['role']
  /** Stands before the value: `Slug: lamp`. */
  readonly label?: string
  readonly code?: PlainCode
}

/** Facts that become lines, in this order: above the title, right below it, below the text. */
const factLines = {
  above: [
    { name: 'embargo', role: 'advisory', label: 'Embargo', code: 'embargo-line' },
    { name: 'status', role: 'advisory', code: 'advisory-line' },
    { name: 'note', role: 'advisory', code: 'advisory-line' },
  ],
  below: [
    { name: 'byline', role: 'byline' },
    { name: 'dateline', role: 'dateline' },
    { name: 'source', role: 'chrome', label: 'Source' },
    { name: 'summary', role: 'meta', label: 'Summary' },
    { name: 'slug', role: 'meta', label: 'Slug' },
    { name: 'priority', role: 'meta', label: 'Priority' },
    { name: 'version', role: 'meta', label: 'Version' },
    { name: 'date', role: 'meta', label: 'Date' },
  ],
  after: [
    { name: 'signoff', role: 'endMark' },
    { name: 'caption', role: 'caption' },
    { name: 'copyright', role: 'copyright' },
    { name: 'link', role: 'chrome', label: 'Link' },
  ],
} as const satisfies Readonly<Record<string, readonly FactLine[]>>

/** The wire while its lines are made. */
interface WireDraft {
  readonly lines: string[]
  readonly roles: Role[]
  readonly headlines: Headline[]
  readonly articles: Article[]
  readonly meta: (readonly [name: string, value: string])[]
  readonly log: DiagnosticLog
  /** The name of the whole file. */
  readonly source: string | null
  /** The copyright of the whole file: it holds for articles without one of their own. */
  rights: Furniture | null
}

/**
 * News → a wire of plain lines, each with its role at once: nothing is guessed again. An item with text becomes
 * an article, one without a headline; facts become furniture. What the log holds already comes first.
 */
export function composeWire(news: News, log: DiagnosticLog): ParsedWire {
  const { format, source, items } = news
  const language = languageOfAll(items) || news.language
  const draft: WireDraft = {
    lines: [],
    roles: [],
    headlines: [],
    articles: [],
    meta: [],
    log,
    source,
    rights: null,
  }
  log.noteWith('format-read', 1, { format, items: items.length })
  if (source !== null) addLine(draft, 'masthead', source)
  const [rights] = addFacts(draft, factLines.after, { copyright: news.copyright })
  draft.rights = rights ?? null
  for (const [index, item] of items.entries()) addItem(draft, item, index + 1)
  const { headlines, articles, meta } = draft
  if (headlines.length + articles.length === 0) log.noteWith('format-empty', 1, { format })
  return {
    lines: joinLines(draft),
    foreignFormat: null,
    readFrom: { format, source, ...(language && { language }) },
    headlines,
    sections: [],
    otherLayout: null,
    articles,
    parts: [
      {
        headlines: [0, headlines.length],
        articles: [0, articles.length],
        lines: { first: 1, last: draft.lines.length },
      },
    ],
    meta,
    diagnostics: log.list(),
    diagnosticTotals: log.totals(),
  }
}

/** The language that all items declare: they know it better than the file does. */
function languageOfAll([first, ...others]: readonly NewsItem[]): string | undefined {
  const language = first?.language
  return others.every((item) => item.language === language) ? language : undefined
}

function joinLines({ lines, roles: given }: WireDraft): ParsedWire['lines'] {
  const starts = new Uint32Array(lines.length + 1)
  let start = 0
  for (const [index, line] of lines.entries()) {
    start += line.length + (index < lines.length - 1 ? 1 : 0)
    starts[index + 1] = start
  }
  return {
    text: lines.join('\n'),
    starts,
    roles: Uint8Array.from(given, (role) => roles.indexOf(role)),
  }
}

/** Adds a line and gives its number. */
function addLine({ lines, roles: given, log }: WireDraft, role: Role, text: string): number {
  given.push(role)
  const number = lines.push(text)
  const [entity] = text.includes('&') ? (/&[a-z][a-z\d]{1,30};/i.exec(text) ?? []) : []
  if (entity !== undefined && decodeReferences(entity) === entity)
    log.noteWith('entity-unknown', number, { entity })
  return number
}

function addItem(draft: WireDraft, item: NewsItem, number: number): void {
  if (item.title === '' && item.blocks.length === 0)
    return draft.log.noteWith('item-empty', Math.max(1, draft.lines.length), { item: number })
  if (draft.lines.length > 0) addLine(draft, 'blank', '')
  const cut = cutItemSource(item)
  if (item.blocks.length === 0) addHeadline(draft, cut)
  else addArticle(draft, cut)
}

/**
 * Facts of a headline stand below it and are among its lines. It has no signature: an agency other than the sender of
 * the file is its source.
 */
function addHeadline(draft: WireDraft, item: NewsItem): void {
  const { title, facts, language, subjects } = item
  const agency = valuesOf(facts.agency).filter((name) => name !== draft.source)
  const said = { ...facts, source: [...valuesOf(facts.source), ...agency].slice(0, 1) }
  const first = addLine(draft, 'headline', title)
  for (const wanted of [factLines.above, factLines.below, factLines.after])
    addFacts(draft, wanted, said)
  draft.headlines.push({
    text: title,
    lines: { first, last: draft.lines.length },
    ...(language && { language }),
    ...(subjects?.length && { declared: subjects }),
    ...detailsOf(said),
  })
}

/** What a list shows of a headline besides its words; its date stands on a line of its own. */
function detailsOf(facts: Facts): Pick<Headline, 'details'> {
  const [source = null] = valuesOf(facts.source)
  const link = valuesOf(facts.link).find((one) => /^https?:\/\//i.test(one)) ?? null
  const summary = valuesOf(facts.summary).join(' ') || null
  if (source === null && link === null && summary === null) return {}
  return { details: { time: null, link, source, summary, section: null } }
}

function addArticle(
  draft: WireDraft,
  { title, blocks, facts, withdrawn, language, subjects }: NewsItem,
): void {
  const first = draft.lines.length + 1
  const [agency] = valuesOf(facts.agency)
  const [byline = null] = valuesOf(facts.byline)
  const furniture = addFacts(draft, factLines.above, facts)
  const titleLine = title === '' ? null : addLine(draft, 'title', title)
  // A byline and an agency together are a signature.
  const below = agency === undefined ? facts : { ...facts, byline: null }
  furniture.push(...addFacts(draft, factLines.below, below))
  const placed = blocks.map(({ type, text }): Block => {
    const line = addLine(draft, type, text)
    return { type, text, lines: { first: line, last: line } }
  })
  if (titleLine === null) draft.log.note('article-title-missing', placed[0]?.lines.first ?? first)
  const signature =
    agency === undefined ? null : addSignature(draft, { byline, agencyCode: agency })
  furniture.push(...addFacts(draft, factLines.after, facts))
  const hasRights = furniture.some(({ role }) => role === 'copyright')
  if (draft.rights && !hasRights) furniture.push(draft.rights)
  draft.articles.push({
    title: titleLine === null ? null : { text: title, line: titleLine },
    blocks: placed,
    signature,
    furniture,
    lines: { first, last: draft.lines.length },
    ...(language && { language }),
    ...(subjects?.length && { declared: subjects }),
    ...(withdrawn && { withdrawn }),
  })
}

function addSignature(
  draft: WireDraft,
  names: { readonly byline: string | null; readonly agencyCode: string },
): Article['signature'] {
  const text = `${names.byline ?? ''}--${names.agencyCode}`
  return { ...names, text, line: addLine(draft, 'signature', text) }
}

function addFacts(draft: WireDraft, wanted: readonly FactLine[], facts: Facts): Furniture[] {
  const added: Furniture[] = []
  for (const { name, role, label, code } of wanted)
    for (const value of valuesOf(facts[name])) {
      const isSaid = label === undefined || value.toLowerCase().startsWith(label.toLowerCase())
      const text = isSaid ? value : `${label}: ${value}`
      const line = addLine(draft, role, text)
      if (code !== undefined) draft.log.note(code, line)
      if (role === 'meta' && label !== undefined) draft.meta.push([label.toLowerCase(), value])
      added.push({ role, text, line })
    }
  return added
}
