import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readFormat } from '../../src/formats/read-format.ts'
import { decodeWire } from '../../src/wire/bytes/decode.ts'
import { findForeignFormat } from '../../src/wire/bytes/foreign-format.ts'
import type { ParsedWire } from '../../src/wire/wire.ts'

export const folder = join(import.meta.dirname, '..', 'fixtures', 'formats')

/** The files of every format by their paths, `rss/plain.xml`. */
export const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
  .filter((name) => !name.endsWith('.golden'))

/** A file as the app reads it: by the format that its text shows. */
export async function readFixture(name: string): Promise<ParsedWire> {
  const decoded = decodeWire(readFileSync(join(folder, name)))
  const text = decoded.kind === 'text' ? decoded.text : ''
  return readFormat(text, findForeignFormat(text) ?? 'none')
}
