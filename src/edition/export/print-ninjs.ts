import type { EditionArticle, EditionHeadline } from '../edition.ts'
import { hashText } from '../columns/title-hash.ts'
import type { Marks } from '../select/marks.ts'
import { noMarks } from '../select/marks.ts'
import { composeBodies } from './ninjs-bodies.ts'
import { composeNinjsPlaces, composeTopics } from './ninjs-subjects.ts'
import type { NinjsAssociation, NinjsItem, NinjsStandard } from './ninjs-item.ts'
import type { Shortlist } from './shortlist.ts'

const standard: NinjsStandard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

type Corrected = Pick<Marks, 'topics'>

/**
 * A shortlist as ninjs 3.1: one headline or article as that item, anything else as a `composite` with the
 * items as its associations. Nothing is invented: no dates, no language, no rights the wire does not state.
 *
 * Our own identifiers, which the standard requires, are `urn:wireside:headline:<id>`,
 * `urn:wireside:article:<id>` and `urn:wireside:list:<hash of the items' identifiers>`, with the ids of the
 * edition: they depend on the text alone, so equal texts in two wires have the same one. Topics are named
 * as IPTC Media Topics and say who found them, us or the reader (`marks`); places carry their ISO code.
 */
export function composeNinjs(shortlist: Shortlist, marks: Corrected = noMarks): NinjsItem {
  const items = composeNinjsItems(shortlist, marks)
  const [only] = items
  if (!only || items.length > 1) return composeList(items)
  const { name: _, ...item } = only
  return { standard, ...item }
}

/** The items of a shortlist as ninjs has them within a list. */
export const composeNinjsItems = (
  { headlines, articles }: Shortlist,
  marks: Corrected = noMarks,
): readonly NinjsAssociation[] => [
  ...headlines.map((one) => ({ name: one.text, ...composeHeadline(one, marks) })),
  ...articles.map((one) => ({ name: one.title, ...composeArticle(one, marks) })),
]

/** Items of several editions as one list: what more than one of them carries stands once, where it comes first. */
export function printNinjsItems(items: readonly NinjsAssociation[]): string {
  const seen = new Set<string>()
  const once = items.filter(({ uri }) => {
    if (seen.has(uri)) return false
    seen.add(uri)
    return true
  })
  return JSON.stringify(composeList(once), null, 2)
}

const composeList = (items: readonly NinjsAssociation[]): NinjsItem => ({
  standard,
  uri: `urn:wireside:list:${hashText(items.map(({ uri }) => uri).join('\n'))}`,
  type: 'composite',
  representationType: 'full',
  associations: items,
})

/** The same as text, indented by two spaces. */
export const printNinjs = (shortlist: Shortlist, marks: Corrected = noMarks): string =>
  JSON.stringify(composeNinjs(shortlist, marks), null, 2)

function composeHeadline(headline: EditionHeadline, marks: Corrected): NinjsItem {
  return {
    uri: `urn:wireside:headline:${headline.id}`,
    type: 'text',
    representationType: 'partial',
    ...composeTitle(headline.text),
    ...composeTopics(headline, marks),
    ...composeNinjsPlaces(headline),
  }
}

function composeArticle(article: EditionArticle, marks: Corrected): NinjsItem {
  const { title, titled, signature, furniture } = article
  const by = signature?.byline ?? furniture.find(({ role }) => role === 'byline')?.text
  const code = signature?.agencyCode
  const notices = furniture.filter(({ role }) => role === 'copyright').map(({ text }) => text)
  return {
    uri: `urn:wireside:article:${article.id}`,
    type: 'text',
    representationType: 'full',
    ...(titled ? composeTitle(title) : {}),
    ...composeBodies(article),
    ...(by ? { by } : {}),
    ...(code ? { infoSources: [{ name: code, literal: code }] } : {}),
    ...(notices.length > 0 ? { copyrightNotice: notices.join('\n') } : {}),
    ...composeTopics(article, marks),
    ...composeNinjsPlaces(article),
  }
}

const composeTitle = (value: string): Pick<NinjsItem, 'headlines'> => ({
  headlines: [{ role: 'main', contentType: 'text/plain', value }],
})
