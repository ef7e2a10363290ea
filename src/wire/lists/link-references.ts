import type { TextLine } from './text-line.ts'

const DEFINITION = /^\[([^[\]]{1,40})\]:\s*<?(https?:\/\/[^\s>]{1,2000})>?(?:\s+["'(].{0,200})?$/i
const REFERENCE = /\[([^[\]]{1,400})\]\[([^[\]]{0,40})\]/

/**
 * Lines of Markdown whose links stand below by a number or a name → the same with each link beside its words, without
 * the lines that say where links lead: `[Fog lifts][1]` and `[1]: https://quay.example`.
 */
export function resolveReferences(lines: readonly TextLine[]): readonly TextLine[] {
  const links = new Map<string, string>()
  for (const { text } of lines) {
    const [, name = '', link = ''] = DEFINITION.exec(text) ?? []
    if (link !== '') links.set(name.toLowerCase(), link)
  }
  if (links.size === 0) return lines
  return lines
    .filter(({ text }) => !DEFINITION.test(text))
    .map((line) => ({ ...line, text: resolve(line.text, links) }))
}

const resolve = (text: string, links: ReadonlyMap<string, string>): string =>
  text.replace(REFERENCE, (whole, words: string, name: string) => {
    const link = links.get((name || words).toLowerCase())
    return link === undefined ? whole : `[${words}](${link})`
  })
