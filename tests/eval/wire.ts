import { decodeWire } from '../../src/wire/bytes/decode.ts'
import { countLines, readLine } from '../../src/wire/lines/read-line.ts'
import { isPlain } from '../../src/wire/is-plain.ts'
import { readLayout } from '../../src/wire/layouts/read-layout.ts'
import { parseText } from '../../src/wire/layouts/parse-text.ts'

/** The wire layer as the evaluation kit asks for it. Binary input, which the app refuses, is an empty wire here. */
export function parse(bytes: Uint8Array) {
  const decoded = decodeWire(bytes)
  const text = decoded.kind === 'text' ? decoded.text : ''
  const plain = parseText(text)
  const wire = plain.foreignFormat !== null || isPlain(plain) ? plain : readLayout(text)
  return {
    headlines: wire.headlines.map((headline) => headline.text),
    articles: wire.articles.map(({ title, blocks, signature }) => ({
      title: title?.text ?? null,
      blocks,
      signature,
    })),
    diagnostics: [...(decoded.kind === 'text' ? decoded.diagnostics : []), ...wire.diagnostics],
    lines: Array.from({ length: countLines(wire.lines) }, (_, at) => readLine(wire.lines, at + 1)),
    decoded: text,
    meta: Object.fromEntries(wire.meta),
  }
}
