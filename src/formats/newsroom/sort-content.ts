import type { Element } from '../markup/xml-tree.ts'
import { lineOf } from './nitf.ts'

/** The content of an item without what only repeats its head, and the facts that stood in it. */
export interface SortedContent {
  readonly text: Element
  readonly byline: readonly string[]
  readonly dateline: readonly string[]
  readonly note: readonly string[]
}

type Part = 'byline' | 'dateline' | 'note' | 'head'

/** Elements of a page's frame. */
const FRAME = new Set(['header', 'nav', 'footer'])

/** Meanings of an element's class, by the words that producers use for it. */
const classes: readonly (readonly [part: Part, pattern: RegExp])[] = [
  ['byline', /\b(?:byline|author|creator)\b/i],
  ['dateline', /\bdateline\b/i],
  ['note', /\b(?:ed-?note|editors?-?note|note|notice|advisory|redaktion\w*)\b/i],
  ['head', /\b(?:slugline|slug|keywords?|headline|title|date|time|urgency|metadata)\b/i],
]

/** The elements of a text (XHTML) → its paragraphs apart from byline, dateline, notes and a repeated head. Total. */
export function sortContent(content: Element): SortedContent {
  const found: Record<Exclude<Part, 'head'>, string[]> = { byline: [], dateline: [], note: [] }
  const take = (part: Part, element: Element): void => {
    const line = part === 'head' ? '' : lineOf(element)
    if (part !== 'head' && line !== '') found[part].push(line)
  }
  const keep = (element: Element, inFrame: boolean): Element => ({
    ...element,
    children: element.children.flatMap((child): readonly (Element | string)[] => {
      if (typeof child === 'string') return inFrame ? [] : [child]
      const part = partOf(child)
      if (part !== null) take(part, child)
      if (part !== null) return []
      const framed = inFrame || FRAME.has(child.name.toLowerCase())
      return [keep(child, framed)]
    }),
  })
  return { text: keep(content, false), ...found }
}

function partOf({ attributes }: Element): Part | null {
  const given = attributes.get('class') ?? attributes.get('role') ?? ''
  return classes.find(([, pattern]) => pattern.test(given))?.[0] ?? null
}
