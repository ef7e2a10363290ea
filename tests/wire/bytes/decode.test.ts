import { expect, test } from 'vitest'
import { decodeWire } from '../../../src/wire/bytes/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

test('UTF-8 is read strictly and keeps its byte order mark', () => {
  expect(decodeWire(new TextEncoder().encode('\ufeff-\nÉté\n'))).toEqual({
    kind: 'text',
    text: '\ufeff-\nÉté\n',
    encoding: 'utf-8',
    diagnostics: [],
  })
})

test('UTF-16 is read by its byte order mark', () => {
  expect(decodeWire(bytes(0xff, 0xfe, 0x2d, 0, 0x0a, 0))).toMatchObject({
    text: '\ufeff-\n',
    encoding: 'utf-16le',
  })
  expect(decodeWire(bytes(0xfe, 0xff, 0, 0x2d, 0, 0x0a))).toMatchObject({
    text: '\ufeff-\n',
    encoding: 'utf-16be',
  })
})

test('anything else is windows-1252, byte by byte', () => {
  const decoded = decodeWire(latin('-\nCaf\u00e9 \u0096 \u0080 300 \u0093no\u0094 \u009f\u0081'))
  expect(decoded).toEqual({
    kind: 'text',
    text: '-\nCafé – € 300 “no” Ÿ\u0081',
    encoding: 'windows-1252',
    diagnostics: [{ code: 'encoding-fallback', severity: 'warning', line: 2 }],
  })
})

test('a long windows-1252 text is read whole', () => {
  const decoded = decodeWire(latin('\u00e9'.repeat(20_001)))
  expect(decoded).toMatchObject({ text: 'é'.repeat(20_001) })
})

test.each([
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['ZIP', [0x50, 0x4b, 3, 4]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b, 8]],
  ['ELF program', [0x7f, 0x45, 0x4c, 0x46]],
])('%s is binary', (format, start) => {
  expect(decodeWire(bytes(...start))).toEqual({ kind: 'binary', format })
})

test('many control bytes are binary, a few in a text are not', () => {
  expect(decodeWire(new Uint8Array(64))).toEqual({ kind: 'binary', format: 'binary' })
  expect(decodeWire(latin('-\nFog\u0007 lifts\u0000\n')).kind).toBe('text')
  expect(decodeWire(latin('\u0001nhp062 4 i 211\r\n\u0002Fog\u0003\u0004')).kind).toBe('text')
})

test('no bytes are an empty text', () => {
  expect(decodeWire(new Uint8Array())).toMatchObject({ kind: 'text', text: '' })
})
