import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeWire } from '../../src/wire/bytes/decode.ts'
import { severities } from '../../src/wire/diagnostic.ts'
import { countLines, readLine } from '../../src/wire/lines/read-line.ts'
import { parseText } from '../../src/wire/layouts/parse-text.ts'
import { formatCodes } from '../formats/format-codes.ts'

/** What only `layouts/read-layout.ts` notes, which these wires do not pass: see `layouts/other-matter.test.ts`. */
const layoutCodes = ['other-matter']

const folder = new URL('../fixtures/wires/', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** The whole reading of a wire but its text: `lines` are the roles, one a line. */
function read(name: string) {
  const decoded = decodeWire(readFileSync(new URL(`${name}.txt`, folder)))
  if (decoded.kind === 'binary') return decoded
  const wire = parseText(decoded.text)
  return {
    encoding: decoded.encoding,
    foreignFormat: wire.foreignFormat,
    headlines: wire.headlines,
    articles: wire.articles,
    parts: wire.parts,
    meta: wire.meta,
    diagnostics: [...decoded.diagnostics, ...wire.diagnostics],
    roles: Array.from(
      { length: countLines(wire.lines) },
      (_, at) => readLine(wire.lines, at + 1).role,
    ),
  }
}

describe('every fixture is read as its golden says', () => {
  test.each(names)('%s', async (name) => {
    const golden = new URL(`${name}.json`, folder).pathname
    await expect(`${JSON.stringify(read(name), null, 2)}\n`).toMatchFileSnapshot(golden)
  })
})

test('every diagnostic of a plain wire occurs in a fixture', () => {
  const codes = names.flatMap((name) => {
    const result = read(name)
    return 'diagnostics' in result ? result.diagnostics.map(({ code }) => code) : []
  })
  expect([...new Set([...codes, ...formatCodes, ...layoutCodes])].toSorted()).toEqual(
    Object.keys(severities).toSorted(),
  )
})
