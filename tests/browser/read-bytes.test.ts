import { expect, test } from 'vitest'
import { readBytes } from '../../src/browser/read-bytes.ts'
import { realWire } from '../wires.ts'

test('the bytes of the real wire give its edition', () => {
  const { edition, encoding } = readBytes(new TextEncoder().encode(realWire))
  expect(encoding).toBe('utf-8')
  expect(edition.headlines).toHaveLength(50)
})

test('bytes that are no text are refused by name', () => {
  expect(() => readBytes(new TextEncoder().encode('%PDF-1.7 and so on'))).toThrow(
    expect.objectContaining({ failure: { code: 'binary', format: 'PDF' } }),
  )
})

test('text in windows-1252 is read', () => {
  const { edition, encoding } = readBytes(Uint8Array.of(45, 10, 67, 97, 102, 233, 10))
  expect(encoding).toBe('windows-1252')
  expect(edition.headlines.map(({ text }) => text)).toEqual(['Café'])
})

test('a change of encoding is the first of the remarks on the wire', () => {
  const { wire } = readBytes(Uint8Array.of(45, 10, 67, 97, 102, 233, 10)).edition
  expect(wire.diagnostics[0]).toMatchObject({ code: 'encoding-fallback', line: 2 })
  expect(wire.diagnosticTotals[0]).toEqual(['encoding-fallback', 1])
})
