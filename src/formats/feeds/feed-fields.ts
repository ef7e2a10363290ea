import type { Element } from '../markup/xml-tree.ts'
import { textOf } from '../markup/xml-tree.ts'

/** Vocabularies that feeds borrow from, by their address, under the prefix that this project gives them. */
const vocabularies: readonly (readonly [address: string, prefix: string])[] = [
  ['purl.org/dc/', 'dc'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds', 'itunes'],
  ['www.w3.org/2005/Atom', 'atom'],
  ['purl.org/atom/', 'atom'],
]

/** How a feed is written: its own vocabulary has no prefix here, others the one they are known by. */
export interface FeedVocabulary {
  readonly own: string
  readonly prefixes: ReadonlyMap<string, string>
}

/** The vocabulary that a root declares. An address that is not known leaves its prefix as it is. */
export function readVocabulary(root: Element): FeedVocabulary {
  const prefixes = new Map<string, string>()
  for (const [name, value] of root.attributes) {
    const known = vocabularies.find(([address]) => value.includes(address))
    if (known) prefixes.set(name, known[1])
  }
  return { own: root.prefix, prefixes }
}

/** The elements of an item by their names in lower case, those of other vocabularies as `dc:title`. */
export type FeedFields = ReadonlyMap<string, readonly Element[]>

/** Elements that hold no other field of a feed: what stands in one that was not closed is the item's own. */
const LEAVES = new Set(['title', 'link', 'pubdate', 'guid', 'author', 'category', 'comments'])
const FIELDS = new Set([...LEAVES, 'description', 'enclosure', 'source', 'encoded'])
const ITEMS = new Set(['item', 'entry'])

/** The fields of an item or a channel. Items within are left out. */
export function readFields(item: Element, vocabulary: FeedVocabulary): FeedFields {
  const fields = new Map<string, Element[]>()
  const add = (element: Element): void => {
    const name = nameOf(element, vocabulary)
    const same = fields.get(name)
    if (same) same.push(element)
    else fields.set(name, [element])
    if (!LEAVES.has(name)) return
    for (const child of element.children)
      if (typeof child !== 'string' && FIELDS.has(child.name.toLowerCase())) add(child)
  }
  for (const child of item.children)
    if (typeof child !== 'string' && !ITEMS.has(child.name.toLowerCase())) add(child)
  return fields
}

function nameOf({ name, prefix }: Element, { own, prefixes }: FeedVocabulary): string {
  const low = name.toLowerCase()
  if (prefix === own || prefix === '') return low
  return `${prefixes.get(prefix) ?? prefix.toLowerCase()}:${low}`
}

/** All items below, in their order, and what stands in one that was not closed. */
export function* findItems(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name.toLowerCase() === name) yield child
    yield* findItems(child, name)
  }
}

/** The first of these fields that has a text, as it stands; empty for none. */
export function textIn(fields: FeedFields, ...names: readonly string[]): string {
  for (const name of names)
    for (const element of fields.get(name) ?? []) {
      const text = ownText(element)
      if (text.trim() !== '') return text
    }
  return ''
}

/** The texts of a field that may be there several times. */
export function textsIn(fields: FeedFields, ...names: readonly string[]): readonly string[] {
  const texts: string[] = []
  for (const name of names)
    for (const element of fields.get(name) ?? []) {
      const text = ownText(element)
      if (text.trim() !== '') texts.push(text)
    }
  return texts
}

/** The text of an element; of one that was not closed, only what stands before the next field. */
function ownText(element: Element): string {
  const [first = ''] = element.children
  if (element.children.length < 2 && typeof first === 'string') return first
  const end = element.children.findIndex(
    (child) =>
      typeof child !== 'string' &&
      LEAVES.has(element.name.toLowerCase()) &&
      FIELDS.has(child.name.toLowerCase()),
  )
  return end < 0
    ? textOf(element)
    : textOf({ ...element, children: element.children.slice(0, end) })
}

/** An attribute of the first of these fields that has it and passes. */
export function attributeIn(
  fields: FeedFields,
  name: string,
  attribute: string,
  passes: (attributes: ReadonlyMap<string, string>) => boolean = () => true,
): string {
  const found = fields
    .get(name)
    ?.find(({ attributes }) => attributes.has(attribute) && passes(attributes))
  return found?.attributes.get(attribute) ?? ''
}
