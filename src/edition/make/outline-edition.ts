import type { Diagnostic } from '../../wire/diagnostic.ts'
import type { ParsedWire } from '../../wire/wire.ts'
import type { WireReading } from '../languages/wire-reading.ts'
import { inEnglish } from '../languages/wire-reading.ts'
import { outlineArticle } from './outline-article.ts'
import { composeTable } from '../columns/compose-table.ts'
import type { Edition } from '../edition.ts'
import { createIds } from '../columns/title-hash.ts'

/**
 * A wire → its edition without findings: all that the grammar and no table of words can tell, so that a list can
 * be shown before the tables are there. What decoding had to say is put before what parsing says. Total: any
 * wire gives an edition, an empty one too. `reading` says in which languages it is.
 */
export function outlineEdition(
  parsed: ParsedWire,
  decoding: readonly Diagnostic[] = [],
  reading: WireReading = inEnglish,
): Edition {
  const wire = withDiagnostics(parsed, decoding)
  const createId = createIds()
  const partOf = partFinder(wire)
  const articles = wire.articles.map((article, index) =>
    outlineArticle(article, partOf(index), createId, reading.articles[index] ?? reading.wire),
  )
  const code = articles.find((article) => article.signature?.agencyCode)?.signature?.agencyCode
  const { headlines: _rows, articles: _takes, ...read } = wire
  return {
    name: code ?? wire.readFrom?.source ?? null,
    wire: read,
    reading: reading.wire,
    table: composeTable(wire, reading.headlines),
    articles,
    stories: [],
    topicWords: {},
    placeWords: {},
  }
}

function withDiagnostics(wire: ParsedWire, before: readonly Diagnostic[]): ParsedWire {
  return {
    ...wire,
    diagnostics: [...before, ...wire.diagnostics],
    diagnosticTotals: [...before.map(({ code }) => [code, 1] as const), ...wire.diagnosticTotals],
  }
}

/** Which part of the wire an article belongs to; asked for ascending indexes. */
function partFinder({ parts }: ParsedWire): (index: number) => number {
  let part = 0
  return (index) => {
    while (part < parts.length - 1 && index >= (parts[part]?.articles[1] ?? Infinity)) part++
    return part
  }
}
