import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describe as describeDiagnostic } from '../../src/wire/describe.ts'
import { readableFormats } from '../../src/wire/bytes/foreign-format.ts'
import { countLines, readLine } from '../../src/wire/lines/read-line.ts'
import { formatCodes } from './format-codes.ts'
import { folder, names, readFixture } from './fixtures.ts'

/** Every line with its role, then what is odd, in words: what the wire view shows of a file. */
async function print(name: string): Promise<string> {
  const wire = await readFixture(name)
  const lines = Array.from({ length: countLines(wire.lines) }, (_, at) => {
    const { role, text } = readLine(wire.lines, at + 1)
    return `${String(at + 1).padStart(3)} ${role.padEnd(9)} ${text}`.trimEnd()
  })
  const remarks = wire.diagnostics.map(
    (one) => `line ${one.line}: ${one.severity}: ${describeDiagnostic(one)}`,
  )
  const items = `${wire.headlines.length} headlines, ${wire.articles.length} articles, read from ${JSON.stringify(wire.readFrom)}`
  return `${[items, '', ...lines, '', ...remarks].join('\n')}\n`
}

test.each(names)('%s is read as its golden says', async (name) => {
  await expect(await print(name)).toMatchFileSnapshot(join(folder, `${name}.golden`))
})

test('every format has one plain file and three faulty ones', () => {
  const formats = [...new Set(names.map((name) => name.split('/')[0]))]
  expect(formats).toHaveLength(readableFormats.length)
  for (const format of formats) {
    const files = names.filter((name) => name.startsWith(`${format}/`))
    expect(files).toHaveLength(4)
    expect(files.filter((name) => name.includes('/plain.'))).toHaveLength(1)
  }
})

test('every diagnostic of the formats occurs in a file', async () => {
  const wires = await Promise.all(names.map(readFixture))
  const codes = new Set(wires.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)))
  expect(formatCodes.filter((code) => !codes.has(code))).toEqual([])
})
