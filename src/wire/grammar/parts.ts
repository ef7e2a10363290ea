import type { DraftPart } from './draft.ts'
import type { WirePart } from '../wire.ts'

/**
 * Cuts a wire into its editions: each list begins one, or each article in a wire that begins with an article before a
 * list. Articles without any list are one edition.
 * `sections` are in the wire's order; always at least one part.
 */
export function cutParts(
  sections: readonly DraftPart[],
  totals: { readonly headlines: number; readonly articles: number; readonly lines: number },
): readonly WirePart[] {
  const leading = sections.some(({ type }) => type === 'list') ? sections[0]?.type : null
  const parts: WirePart[] = []
  // From the end, so that every part knows where the next one begins.
  let next = { headline: totals.headlines, article: totals.articles, line: totals.lines }
  const begin = { ...next }
  for (const [at, { type, index, first }] of [...sections.entries()].reverse()) {
    if (type === 'list') begin.headline = index
    else begin.article = index
    begin.line = at === 0 ? 0 : first
    if (type !== leading) continue
    parts.push(composePart(begin, next))
    next = { ...begin }
  }
  if (parts.length === 0) parts.push(composePart({ headline: 0, article: 0, line: 0 }, next))
  return parts.reverse()
}

interface Boundary {
  readonly headline: number
  readonly article: number
  readonly line: number
}

function composePart(begin: Boundary, next: Boundary): WirePart {
  return {
    headlines: [begin.headline, next.headline],
    articles: [begin.article, next.article],
    lines: { first: begin.line + 1, last: next.line },
  }
}
