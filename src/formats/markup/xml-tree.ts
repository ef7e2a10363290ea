import type { DiagnosticLog } from '../../wire/diagnostic-log.ts'
import type { MarkupToken } from './markup.ts'
import { cutMarkup, parseAttributes } from './markup.ts'

export interface Element {
  /** Without its prefix. */
  readonly name: string
  /** Empty for none. */
  readonly prefix: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (Element | string)[]
}

export interface XmlTree {
  /** `null` where the text has no element. */
  readonly root: Element | null
  /** The line (1-based) at which the text is first not well formed; `null` where it is. */
  readonly faultAt: number | null
}

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

const NONE: ReadonlySet<string> = new Set()
/** Deeper than any news goes: what stands below is read as if it stood there. */
const MAX_LEVELS = 100

/**
 * XML → its elements. Total: what is not closed ends with what holds it or, if it is one of those named `apart`, with
 * the next of its name; what closes nothing is left out. Text after the root, and other roots, are not read.
 */
export function parseXml(text: string, apart: ReadonlySet<string> = NONE): XmlTree {
  const open: OpenElement[] = []
  let root: Element | null = null
  let fault = -1
  const noteFault = (at: number): void => void (fault = fault < 0 ? at : fault)
  for (const token of cutMarkup(text)) {
    if (token.type === 'text') open.at(-1)?.children.push(token.text)
    else if (token.type === 'close') {
      const depth = open.findLastIndex(({ name }) => name === token.name)
      if (depth < open.length - 1 || depth < 0) noteFault(token.at)
      if (depth >= 0) open.length = depth
      if (depth === 0) return { root, faultAt: lineAt(text, fault) }
    } else {
      const { name, prefix } = token
      // Of elements that stand apart none holds another: the one before was not closed.
      const same = apart.has(name.toLowerCase())
        ? open.findLastIndex((one) => one.name === name)
        : -1
      if (same > 0) {
        noteFault(token.at)
        open.length = same
      }
      const element = { name, prefix, attributes: parseAttributes(token.source), children: [] }
      open.at(-1)?.children.push(element)
      root ??= element
      if (open.length < MAX_LEVELS) open.push(element)
      else noteFault(token.at)
    }
  }
  noteFault(text.length)
  return { root, faultAt: lineAt(text, fault) }
}

/**
 * The same as elements of a file in this format, of which those named `apart` never hold one another: notes what is not
 * well formed; `null`, noted too, for none.
 */
export function readXml(
  text: string,
  format: string,
  log: DiagnosticLog,
  apart: ReadonlySet<string> = NONE,
): Element | null {
  const { root, faultAt } = parseXml(text, apart)
  if (root === null) log.noteWith('format-broken', 1, { format, at: faultAt })
  else if (faultAt !== null) log.noteWith('format-damaged', 1, { at: faultAt })
  return root
}

function lineAt(text: string, at: number): number | null {
  return at < 0 ? null : text.slice(0, at).split(/\r\n?|\n/).length
}

/** The elements of these names below one, in their order, however deep; none within one that is found. */
export function* findAll(element: Element | null, ...names: readonly string[]): Generator<Element> {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue
    if (names.includes(child.name)) yield child
    else yield* findAll(child, ...names)
  }
}

/** The first element below that is reached by these names, one after the other, however deep; `null` for none. */
export function find(element: Element | null, ...path: readonly string[]): Element | null {
  let found = element
  for (const name of path) found = findAll(found, name).next().value ?? null
  return found
}

/** All text within. */
export function textOf(element: Element | null): string {
  let text = ''
  for (const child of element?.children ?? [])
    text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** The element as the tokens of which it was made, itself left out. */
export function* tokensOf(element: Element | null): Generator<MarkupToken> {
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') yield { type: 'text', text: child }
    else {
      yield { type: 'open', name: child.name, prefix: child.prefix, source: '', at: 0 }
      yield* tokensOf(child)
      yield { type: 'close', name: child.name, source: '', at: 0 }
    }
  }
}
