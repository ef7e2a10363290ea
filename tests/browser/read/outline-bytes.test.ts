import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { listHeadlines } from '../../../src/edition/list-headlines.ts'
import { outlineBytes } from '../../../src/browser/read/outline-bytes.ts'
import { realWire } from '../../wires.ts'

test('the bytes of the real wire give its edition', async () => {
  const { edition, encoding } = await outlineBytes(new TextEncoder().encode(realWire))
  expect(encoding).toBe('utf-8')
  expect(listHeadlines(edition)).toHaveLength(50)
})

test('bytes that are no text are refused by name', async () => {
  await expect(outlineBytes(new TextEncoder().encode('%PDF-1.7 and so on'))).rejects.toThrow(
    expect.objectContaining({ failure: { code: 'binary', format: 'PDF' } }),
  )
})

test('text in windows-1252 is read', async () => {
  const { edition, encoding } = await outlineBytes(Uint8Array.of(45, 10, 67, 97, 102, 233, 10))
  expect(encoding).toBe('windows-1252')
  expect(listHeadlines(edition).map(({ text }) => text)).toEqual(['Café'])
})

test('a change of encoding is the first of the remarks on the wire', async () => {
  const { edition } = await outlineBytes(Uint8Array.of(45, 10, 67, 97, 102, 233, 10))
  const { wire } = edition
  expect(wire.diagnostics[0]).toMatchObject({ code: 'encoding-fallback', line: 2 })
  expect(wire.diagnosticTotals[0]).toEqual(['encoding-fallback', 1])
})

test('a text in another format is read into headlines and articles', async () => {
  const feed =
    '<rss version="2.0"><channel><title>Gazette</title><item><title>Bell rings</title></item></channel></rss>'
  const { edition } = await outlineBytes(new TextEncoder().encode(feed))
  expect(edition.name).toBe('Gazette')
  expect(edition.wire.readFrom).toEqual({ format: 'RSS 2.0', source: 'Gazette' })
  expect(listHeadlines(edition).map(({ text }) => text)).toEqual(['Bell rings'])
})

test('a format that is not read is named', async () => {
  const { edition } = await outlineBytes(new TextEncoder().encode('\u0016\u0016\u0001a0123\u001f'))
  expect(edition.wire.foreignFormat).toBe('ANPA 1312')
  expect(listHeadlines(edition)).toEqual([])
})

test('a gzip file is unpacked, a damaged one refused', async () => {
  const packed = Uint8Array.from(gzipSync('-\nFog keeps the ferries in\n'))
  const { edition } = await outlineBytes(packed)
  expect(listHeadlines(edition).map(({ text }) => text)).toEqual(['Fog keeps the ferries in'])
  await expect(outlineBytes(packed.slice(0, 20))).rejects.toThrow(
    expect.objectContaining({
      failure: { code: 'binary', format: 'a gzip file that is cut off or damaged' },
    }),
  )
})
