import { findReading } from '../text/script.ts'
import type { Diagnostic } from '../wire/diagnostic.ts'
import { parseWire } from '../wire/parse-wire.ts'
import type { ParsedWire } from '../wire/wire.ts'
import { outlineArticle } from './outline-article.ts'
import type { Edition, EditionHeadline } from './edition.ts'
import { createIds, slugOf } from './item-id.ts'
import { noSubjects, noVoices } from './no-findings.ts'

/**
 * The text of a wire → its edition without findings: all that the grammar and no table of words can tell, so
 * that a list can be shown before the tables are there. What decoding had to say is put before what parsing
 * says. Total: any string gives an edition, an empty one too.
 */
export function outlineEdition(text: string, decoding: readonly Diagnostic[] = []): Edition {
  const wire = withDiagnostics(parseWire(text), decoding)
  const createId = createIds()
  const partOf = partFinder(wire, 'articles')
  const articles = wire.articles.map((article, index) =>
    outlineArticle(article, partOf(index), createId),
  )
  const code = articles.find((article) => article.signature?.agencyCode)?.signature?.agencyCode
  return {
    complete: false,
    name: code ? `${code} wire` : null,
    wire,
    reading: findReading(findSample(wire)),
    headlines: outlineHeadlines(wire),
    articles,
    stories: [],
  }
}

/** Enough of the wire's own words to tell its language. */
function findSample({ headlines, articles }: ParsedWire): string {
  const titles = headlines.slice(0, 40).map(({ text }) => text)
  const blocks = articles[0]?.blocks.slice(0, 8).map(({ text }) => text) ?? []
  return [...titles, ...blocks].join('\n')
}

function withDiagnostics(wire: ParsedWire, before: readonly Diagnostic[]): ParsedWire {
  if (before.length === 0) return wire
  return {
    ...wire,
    diagnostics: [...before, ...wire.diagnostics],
    diagnosticTotals: [...before.map(({ code }) => [code, 1] as const), ...wire.diagnosticTotals],
  }
}

function outlineHeadlines(wire: ParsedWire): readonly EditionHeadline[] {
  const createId = createIds()
  const partOf = partFinder(wire, 'headlines')
  return wire.headlines.map(({ text, lines }, index) => {
    const part = partOf(index)
    return {
      id: createId(text),
      slug: slugOf(text),
      text,
      lines,
      part,
      number: index + 1 - (wire.parts[part]?.headlines[0] ?? 0),
      subjects: noSubjects,
      voices: noVoices,
      story: null,
    }
  })
}

/** Which part of the wire an index belongs to; asked for ascending indexes. */
function partFinder(wire: ParsedWire, of: 'headlines' | 'articles'): (index: number) => number {
  let part = 0
  return (index) => {
    while (part < wire.parts.length - 1 && index >= (wire.parts[part]?.[of][1] ?? Infinity)) part++
    return part
  }
}
